@source:NICE-CG156 @evidence:proposed
Feature: Trouble getting pregnant

  A year of trying, or half a year from 36, or a known reason. Women and men alike: the age of the caller counts, since the partner's is not in
  the record. Below that, most couples succeed without help. The routes are a proposal of this project.

  Background:
    Given the problem is trouble getting pregnant
    And reception has ruled out:
      | an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint |
      | a lump in a testicle, or a testicle that has grown or changed its shape            |

  Scenario Outline: <name>
    Given <what is so>
    Then send them to a GP within 14 days
    And say "If you have a partner, please both come."

    Examples:
      | name                                   | what is so                                                                       |
      | Known reason                           | there is a known reason why getting pregnant may be hard                         |
      | Nobody knows whether there is a reason | it is not known whether there is a known reason why getting pregnant may be hard |
      | Trying for a year                      | they have been trying for 12 months or more                                      |
      | Nobody knows how long                  | it is not known how long they have been trying                                   |
      | Under 18                               | the patient is under 18 years                                                    |

  Scenario: Trying for half a year from 36
    Given the patient is 36 years or older
    And they have been trying for 6 months or more
    Then send them to a GP within 14 days
    And say "If you have a partner, please both come."

  Scenario: Not long enough yet
    Given there is no known reason why getting pregnant may be hard
    And the patient is 18 years or older
    And they have been trying for less than 12 months
    Then send them to self-care with advice
    And advise "Sex every two or three days is best. Whoever will be pregnant takes folic acid. Do not smoke, drink no alcohol, and ask a pharmacist about medicines."
    And ask them to come back if "there is no pregnancy after a year, or after six months from the age of 36, or the periods stop"

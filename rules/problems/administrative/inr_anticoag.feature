@source:BNF @evidence:proposed
Feature: Blood thinner check

  Planned tests belong to the clinic that doses the medicine: here the practice nurse. Bleeding, and a result over 8, need a
  clinician the same day, which is read as within six hours. The other routes are proposals of this project.

  Background:
    Given the problem is blood thinner check
    And reception has ruled out:
      | a head injury, or bleeding that will not stop, in somebody who takes a blood thinner  |
      | bleeding that soaks through, or that does not stop after ten minutes of firm pressure |
      | vomit with blood or like coffee grounds, or black, sticky poo like tar                |
      | a missed dose, or none left after today, of a medicine that must not be missed        |

  Scenario Outline: <name>
    Given <what is so>
    Then send them to the duty clinician within 6 hours
    And say "If the next dose is due before the clinician has rung you, ring us again before you take it. Ring 999 if you bleed heavily or hit your head."

    Examples:
      | name                 | what is so                                                               |
      | Bleeding or bruising | there is bleeding or new bruising, even if small                         |
      | Perhaps bleeding     | it is not known whether there is bleeding or new bruising, even if small |
      | A result over 8      | the last blood-thinning test was over 8                                  |

  Scenario: A blood thinner in pregnancy
    Given any of these:
      | the patient is pregnant or might be                         |
      | it is not known whether the patient is pregnant or might be |
    Then send them to the duty clinician within 24 hours

  Scenario Outline: <name>
    Given <what is so>
    Then send them to the practice pharmacist within 24 hours
    And advise "Have the yellow book, the last results and the doses in front of you. Do not change the dose yourself."
    And ask them to come back if "nobody has rung by then, there is any bleeding or bruising, or you hit your head (999)"

    Examples:
      | name                       | what is so                                                                                                   |
      | A result outside the range | the last blood-thinning test was outside their range, and 8 or less                                          |
      | A result that nobody knows | it is not known whether the last blood-thinning test was outside their range, and 8 or less                  |
      | A missed dose or a change  | they have missed or doubled a dose of the blood thinner, or changed another medicine                         |
      | Perhaps a dose or a change | it is not known whether they have missed or doubled a dose of the blood thinner, or changed another medicine |

  Scenario: A planned blood-thinning test
    Then send them to the practice nurse within 3 working days
    And advise "If a hospital or a pharmacy doses it, ring the number in the yellow book instead. Bring the book."
    And ask them to come back if "you have bleeding, black poo or bruises, hit your head (999), or begin another medicine"

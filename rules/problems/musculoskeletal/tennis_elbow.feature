@source:CKS-tennis-elbow @evidence:proposed
Feature: Tennis elbow

  Children, and people whom the physiotherapist does not see, are in the shared rules. Self-care for the first two weeks, if the
  pain is bearable, is a proposal of this project.

  Background:
    Given the problem is tennis elbow
    And reception has ruled out:
      | chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness |
      | one joint that is suddenly hot, swollen and too painful to move, or a child who will not use an arm or leg        |
      | an injured arm or leg that is bent out of shape, shows bone, or is numb, cold or pale beyond the injury           |
      | an arm or leg that they cannot use or stand on after an injury, or that is very sore on the bone                  |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |

  @source:first-contact-physiotherapy-scope
  Rule: From 16 years

    Background:
      Given the patient is 16 years or older

    Scenario Outline: Tennis elbow: <name>
      Given <what is so>
      Then send them to the physiotherapist <when>
      And ask them to come back if "the elbow is hot or swollen, the hand goes weak or numb, there is a fever, or it is worse after 2 weeks"

      Examples:
        | name                  | what is so                                                                     | when                  |
        | severe                | the pain is too bad for painkillers, sleep or movement                         | within 3 working days |
        | not known how bad     | it is not known whether the pain is too bad for painkillers, sleep or movement | within 3 working days |
        | two weeks             | it has lasted 14 days or more                                                  | within 7 days         |
        | nobody knows how long | it is not known how long it has lasted                                         | within 7 days         |

    Scenario: Tennis elbow in the first two weeks
      Given it has lasted less than 14 days
      And the pain is bearable
      Then send them to self-care with advice
      And advise "Rest the arm from lifting and gripping, cool the elbow, and ask a pharmacist about pain relief or a strap."
      And ask them to come back if "the elbow is hot or swollen, the hand goes weak or numb, there is a fever, or it is no better after 2 weeks"

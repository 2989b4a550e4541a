@source:CKS-shoulder-pain @evidence:proposed
Feature: Shoulder pain

  Pain felt in the shoulder can come from the heart, from early pregnancy or from inflamed arteries: the red flags come first.
  Children, and people whom the physiotherapist does not see, are in the shared rules. The routes are a proposal of this project.

  Background:
    Given the problem is shoulder pain
    And reception has ruled out:
      | chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness |
      | sudden breathlessness, or sharp chest pain on breathing in, with a risk of a blood clot                           |
      | one joint that is suddenly hot, swollen and too painful to move, or a child who will not use an arm or leg        |
      | an injured arm or leg that is bent out of shape, shows bone, or is numb, cold or pale beyond the injury           |
      | an arm or leg that they cannot use or stand on after an injury, or that is very sore on the bone                  |
      | an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint                                |
      | a new headache, a tender temple or scalp, or jaw pain on chewing, from the age of 50                              |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |

  # Long-lasting shoulder pain stays with the physiotherapist, who can ask for tests: see the questions for the clinicians.
  Rule: From 16 years a physiotherapist sees it

    Scenario Outline: Shoulder pain that is <name>
      Given the patient is 16 years or older
      And <how bad it is>
      Then send them to the physiotherapist <when>
      And advise "Keep the shoulder moving within comfort, and take simple pain relief if they normally can."
      And ask them to come back if "the joint is hot or swollen, there is a fever, the arm goes weak or numb, there is chest pain, or it is worse after 2 weeks"

      Examples:
        | name                     | how bad it is                                                                  | when                  |
        | severe                   | the pain is too bad for painkillers, sleep or movement                         | within 3 working days |
        | not known to be bearable | it is not known whether the pain is too bad for painkillers, sleep or movement | within 3 working days |
        | bearable                 | the pain is bearable                                                           | within 7 days         |

@source:NICE-NG12 @evidence:proposed
Feature: Mole or growth on the skin

  A GP sees every mole or growth within seven days, as suspected skin cancer needs, so the question about skin cancer is not asked
  here: its answer would change nothing, and somebody who does not know would be sent to the duty clinician. The time is a
  proposal of this project.

  Background:
    Given the problem is mole or growth on the skin
    And reception has ruled out:
      | bleeding that soaks through, or that does not stop after ten minutes of firm pressure         |
      | a head injury, or bleeding that will not stop, in somebody who takes a blood thinner          |
      | hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes |

  Scenario: Mole or growth
    Then send them to a GP within 7 days
    And say "Please send us two clear photographs today: one close up beside a coin, and one from further away."
    And advise "Do not cut it, burn it or put wart treatment on it. Cover it in the sun."
    And ask them to come back if "it bleeds and does not stop, the skin round it gets hot and sore, or you have heard nothing from us in 7 days"

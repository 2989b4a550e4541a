@source:CKS-carpal-tunnel-syndrome @evidence:proposed
Feature: Hand or wrist pain

  Children, and people whom the physiotherapist does not see, are in the shared rules. The routes are a proposal of this project.

  Background:
    Given the problem is hand or wrist pain
    And reception has ruled out:
      | sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes       |
      | an arm, leg or foot that has suddenly gone cold, pale or blue, or very painful and numb                        |
      | one joint that is suddenly hot, swollen and too painful to move, or a child who will not use an arm or leg     |
      | hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                  |
      | an injured arm or leg that is bent out of shape, shows bone, or is numb, cold or pale beyond the injury        |
      | an arm or leg that they cannot use or stand on after an injury, or that is very sore on the bone               |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely |

  # The source gives no time. Like an infected joint: within 4 hours, and within 1 hour for somebody who is ill.
  Scenario: Infected finger
    Given any of these:
      | a finger is swollen all along and held bent, and it hurts badly to straighten                         |
      | it is not known whether a finger is swollen all along and held bent, and it hurts badly to straighten |
    Then send them to A&E to arrive within 4 hours

  Scenario: Infected finger and ill
    Given a finger is swollen all along and held bent, and it hurts badly to straighten
    And any of these:
      | they feel ill or feverish, sweat at night, or have lost weight without trying                         |
      | it is not known whether they feel ill or feverish, sweat at night, or have lost weight without trying |
    Then send them to A&E to arrive within 1 hour

  Rule: From 16 years a physiotherapist sees it

    Scenario Outline: Hand or wrist pain that is <name>
      Given the patient is 16 years or older
      And <how bad it is>
      Then send them to the physiotherapist <when>
      And advise "Rest the hand from what brings it on. For tingling at night a wrist splint helps. Take simple pain relief if they normally can."
      And ask them to come back if "the hand goes weak or stays numb, a joint or finger is hot and swollen, there is a fever, or it is worse after 2 weeks"

      Examples:
        | name                     | how bad it is                                                                  | when                  |
        | severe                   | the pain is too bad for painkillers, sleep or movement                         | within 3 working days |
        | not known to be bearable | it is not known whether the pain is too bad for painkillers, sleep or movement | within 3 working days |
        | bearable                 | the pain is bearable                                                           | within 7 days         |

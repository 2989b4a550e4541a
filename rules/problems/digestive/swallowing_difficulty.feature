@source:NICE-NG12 @evidence:proposed
Feature: Difficulty swallowing

  Food that sticks is seen by a GP within seven days at any age. Spit that cannot be swallowed is a red flag.
  The routes are proposals of this project.

  Background:
    Given the problem is difficulty swallowing
    And reception has ruled out:
      | choking, or a struggle to breathe after something was swallowed or breathed in                                 |
      | noisy breathing in, drooling, or being unable to swallow their own spit                                        |
      | sudden swelling of the lips, tongue or throat, wheezing, or faintness after food, a sting or a medicine        |
      | sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes       |
      | one-sided severe throat pain, a mouth that will not open, or a muffled voice                                   |
      | vomit with blood or like coffee grounds, or black, sticky poo like tar                                         |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely |
      | a small battery or magnet that was swallowed, or is in the nose or ear                                         |
      | a baby who has fed less than half as much as usual for a day, or has had no feed for eight hours               |

  Scenario: Something is stuck now
    Given something is stuck, or not even water goes down
    Then send them to A&E to arrive within 1 hour
    And advise "Do not eat or drink anything more. If they cannot swallow their spit, or breathing gets hard, ring 999."

  Scenario: Nobody knows what goes down
    Given it is not known whether most food and drink goes down
    Then send them to the duty clinician within 1 hour

  Scenario: Only drinks go down
    Given only drinks or very soft food go down
    Then send them to a GP within 24 hours

  Scenario: A young child who swallows badly
    Given the patient is under 5 years
    Then send them to a GP within 24 hours

  Scenario: Food sticks now and then
    Given the patient is 5 years or older
    And most food and drink goes down
    Then send them to a GP within 7 days
    And advise "Until they are seen: soft food, small bites, chew well, and sit upright."

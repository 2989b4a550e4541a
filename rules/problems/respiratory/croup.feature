@source:NICE-CKS-croup @evidence:proposed
Feature: Croup

  A harsh noise on breathing in, or hard work to breathe, is an emergency and a red flag. A child who only barks is
  still heard by a clinician within two hours, because croup gets worse at night. The route is a proposal of this project.

  Background:
    Given the problem is croup
    And reception has ruled out:
      | noisy breathing in, drooling, or being unable to swallow their own spit                                        |
      | a child who grunts, sucks in the ribs, stops breathing for moments, or is too breathless to feed or talk       |
      | breathlessness too bad to finish a sentence, or gasping at rest                                                |
      | a blue, grey or very pale colour of the lips, tongue or skin                                                   |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely |
      | choking, or a struggle to breathe after something was swallowed or breathed in                                 |

  Scenario: Barking without noisy breathing
    Then send them to the duty clinician within 2 hours
    And advise "Keep the child calm and upright: crying makes it worse. Do not look into the throat, and do not use steam."
    And ask them to come back if "there is a harsh noise when they breathe in, the ribs suck in, they drool, or they turn pale or blue: ring 999"

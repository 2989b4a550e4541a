@source:NICE-NG245 @evidence:proposed
Feature: Wheeze or asthma flare

  A flare without the signs of a severe attack still needs a clinician the same day. After A&E, or a course of steroid
  tablets, and back to usual, the nurse sees them: the guidance says within two working days, and the nearest shorter time
  that the book has is the next working day. The routes are proposals of this project.

  Background:
    Given the problem is wheeze or asthma flare
    And reception has ruled out:
      | an asthma attack that the reliever does not hold for four hours, that stops them talking, or that halves the peak flow |
      | breathlessness too bad to finish a sentence, or gasping at rest                                                        |
      | a child who grunts, sucks in the ribs, stops breathing for moments, or is too breathless to feed or talk               |
      | a blue, grey or very pale colour of the lips, tongue or skin                                                           |
      | long-term lung disease with far worse breathlessness at rest than usual, confusion or blue lips                        |
      | sudden swelling of the lips, tongue or throat, wheezing, or faintness after food, a sting or a medicine                |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely         |

  # The guidance behind this leaves 2 to 6 hours: the shorter is taken.
  Scenario Outline: <name>
    Given <reliever or night>
    Then send them to the duty clinician within 2 hours
    And also send them to the practice nurse by the next working day
    And advise "Sit upright, stay calm, and use the reliever as the asthma plan says. Have the inhalers at hand when the clinician rings."
    And ask them to come back if "the reliever does not help or is needed again within 4 hours, or they cannot talk in sentences: ring 999"

    Examples:
      | name                                         | reliever or night                                                                                     |
      | More reliever or a disturbed night           | the reliever is needed more than usual, or cough or wheeze disturbs the night                         |
      | Nobody knows about the reliever or the night | it is not known whether the reliever is needed more than usual, or cough or wheeze disturbs the night |

  Scenario Outline: <name>
    Given <breathing>
    Then send them to the duty clinician within 6 hours
    And ask them to come back if "the reliever does not help or is needed again within 4 hours, or they cannot talk in sentences: ring 999"

    Examples:
      | name                                     | breathing                                                                                   |
      | Wheezier than usual                      | there is breathlessness or wheezing that is new or worse than usual                         |
      | Nobody knows whether wheezier than usual | it is not known whether there is breathlessness or wheezing that is new or worse than usual |

  Scenario: Settled after a flare
    Given there is no breathlessness or wheezing that is new or worse than usual
    Then send them to the practice nurse by the next working day
    And advise "Keep on with the preventer inhaler and any steroid tablets as prescribed. Bring every inhaler, the spacer and the asthma plan."
    And ask them to come back if "the reliever is needed more than usual, the chest wakes them at night, or the wheeze returns: ring us the same day. Ring 999 if the reliever does not last 4 hours or they cannot talk"

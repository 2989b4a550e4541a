@source:NICE-CKS-breathlessness @evidence:proposed
Feature: Mild breathlessness

  Breathlessness without a red flag is still a clinician's work: new or worse the same day, long-standing and unchanged
  within a week. A lung or heart condition that is worse is in the first rule. The routes are proposals of this project.

  Background:
    Given the problem is mild breathlessness
    And reception has ruled out:
      | breathlessness too bad to finish a sentence, or gasping at rest                                                        |
      | a blue, grey or very pale colour of the lips, tongue or skin                                                           |
      | a child who grunts, sucks in the ribs, stops breathing for moments, or is too breathless to feed or talk               |
      | chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness      |
      | sudden breathlessness, or sharp chest pain on breathing in, with a risk of a blood clot                                |
      | an asthma attack that the reliever does not hold for four hours, that stops them talking, or that halves the peak flow |
      | long-term lung disease with far worse breathlessness at rest than usual, confusion or blue lips                        |
      | breathlessness too bad to lie flat, or pink frothy spit                                                                |
      | sudden swelling of the lips, tongue or throat, wheezing, or faintness after food, a sting or a medicine                |
      | heart-type chest pain in the last 12 hours that has gone now                                                           |
      | heart-type chest pain between 12 and 72 hours ago that has gone now                                                    |
      | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin      |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely         |

  Scenario Outline: <name>
    Given <course>
    Then send them to the duty clinician within 6 hours
    And ask them to come back if "they cannot finish a sentence, have chest pain, turn blue or grey, or get worse: ring 999"

    Examples:
      | name                           | course                                                                                          |
      | New or worse breathlessness    | the breathlessness began in the last four weeks, or is worse than usual                         |
      | Nobody knows whether it is new | it is not known whether the breathlessness began in the last four weeks, or is worse than usual |

  Scenario: Long-standing and unchanged
    Given the breathlessness is long-standing and no worse than usual
    Then send them to a GP within 7 days
    And ask them to come back if "they are more breathless than usual, have chest pain, cough blood, or a leg swells; ring 999 if they cannot finish a sentence"

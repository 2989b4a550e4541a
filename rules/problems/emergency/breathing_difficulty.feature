@source:NHS.uk-shortness-of-breath @evidence:proposed
Feature: Trouble breathing

  Nobody who finds it hard to breathe waits longer than two hours for a clinician, whatever the answers are.
  The red flags look for those who need an ambulance. The route is a proposal of this project.

  Background:
    Given the problem is trouble breathing
    And reception has ruled out:
      | breathlessness too bad to finish a sentence, or gasping at rest                                                        |
      | a blue, grey or very pale colour of the lips, tongue or skin                                                           |
      | noisy breathing in, drooling, or being unable to swallow their own spit                                                |
      | a child who grunts, sucks in the ribs, stops breathing for moments, or is too breathless to feed or talk               |
      | sudden swelling of the lips, tongue or throat, wheezing, or faintness after food, a sting or a medicine                |
      | an asthma attack that the reliever does not hold for four hours, that stops them talking, or that halves the peak flow |
      | long-term lung disease with far worse breathlessness at rest than usual, confusion or blue lips                        |
      | chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness      |
      | heart-type chest pain in the last 12 hours that has gone now                                                           |
      | sudden breathlessness, or sharp chest pain on breathing in, with a risk of a blood clot                                |
      | breathlessness too bad to lie flat, or pink frothy spit                                                                |

  Scenario: Hard to breathe without a red flag
    Then send them to the duty clinician within 2 hours
    And advise "Sit upright, loosen tight clothes, and use a reliever inhaler if one was prescribed."
    And ask them to come back if "they cannot finish a sentence, turn blue or grey, have chest pain, or are drowsy or confused: ring 999"

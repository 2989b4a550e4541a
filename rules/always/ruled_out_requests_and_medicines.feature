Feature: Red flags to rule out: Requests and medicines

  The red flags that reception must rule out, problem by problem. When one of them was asked and nobody knows, a clinician speaks
  to the person within the hour. A flag that is taken off a problem breaks its claim here: change both, and say why in the changelog.

  Scenario: Question about a medicine
    Given the problem is question about a medicine
    And any of these:
      | it is not known whether there is sudden swelling of the lips, tongue or throat, wheezing, or faintness after food, a sting or a medicine    |
      | it is not known whether there is a rash after a new medicine with blisters, peeling skin, sore eyes or mouth, a swollen face or a fever     |
      | it is not known whether there is a head injury, or bleeding that will not stop, in somebody who takes a blood thinner                       |
      | it is not known whether there is vomit with blood or like coffee grounds, or black, sticky poo like tar                                     |
      | it is not known whether there is too much of a medicine or drug, or any poison, taken on purpose or by accident, even if they feel well     |
      | it is not known whether there is coarse shaking, unsteadiness, vomiting, diarrhoea or slurred speech in somebody who takes lithium          |
      | it is not known whether there is a sore throat, mouth ulcers or fever in somebody who takes a medicine that can lower the white blood cells |
      | it is not known whether there is a missed dose, or none left after today, of a medicine that must not be missed                             |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Medicine that is not on repeat
    Given the problem is medicine that is not on repeat
    And any of these:
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | it is not known whether there is breathlessness too bad to finish a sentence, or gasping at rest                                                   |
      | it is not known whether there is chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell     |
      | it is not known whether there is a missed dose, or none left after today, of a medicine that must not be missed                                    |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Strong painkiller or other controlled medicine
    Given the problem is strong painkiller or other controlled medicine
    And any of these:
      | it is not known whether there is deep drowsiness, slow breathing or pinpoint pupils in somebody on strong painkillers or drugs                      |
      | it is not known whether there is too much of a medicine or drug, or any poison, taken on purpose or by accident, even if they feel well             |
      | it is not known whether there is pain, distress, breathlessness or bleeding that is out of control, or a stopped syringe pump, near the end of life |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Medicine out of stock
    Given the problem is medicine out of stock
    And any of these:
      | it is not known whether there is a missed dose, or none left after today, of a medicine that must not be missed |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Blood thinner check
    Given the problem is blood thinner check
    And any of these:
      | it is not known whether there is a head injury, or bleeding that will not stop, in somebody who takes a blood thinner  |
      | it is not known whether there is bleeding that soaks through, or that does not stop after ten minutes of firm pressure |
      | it is not known whether there is vomit with blood or like coffee grounds, or black, sticky poo like tar                |
      | it is not known whether there is a missed dose, or none left after today, of a medicine that must not be missed        |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Registering with the practice
    Given the problem is registering with the practice
    And any of these:
      | it is not known whether there is a missed dose, or none left after today, of a medicine that must not be missed |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Just out of hospital
    Given the problem is just out of hospital
    And any of these:
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | it is not known whether there is sudden confusion, talk that makes no sense, or great drowsiness                                                   |
      | it is not known whether there is sudden breathlessness, or sharp chest pain on breathing in, with a risk of a blood clot                           |
      | it is not known whether there is one calf or thigh that is newly swollen, or newly painful and warm                                                |
      | it is not known whether there is fever, heavy or smelly bleeding, a swollen leg, chest pain or bad headache in the six weeks after a pregnancy     |
      | it is not known whether there is a missed dose, or none left after today, of a medicine that must not be missed                                    |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Home visit
    Given the problem is home visit
    And any of these:
      | it is not known whether there is chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness  |
      | it is not known whether there is breathlessness too bad to finish a sentence, or gasping at rest                                                    |
      | it is not known whether there is sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes           |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin  |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely     |
      | it is not known whether there is sudden confusion, talk that makes no sense, or great drowsiness                                                    |
      | it is not known whether there is a fall from the age of 60 with no strength to stand, a short or turned leg, or over an hour on the floor           |
      | it is not known whether there is pain, distress, breathlessness or bleeding that is out of control, or a stopped syringe pump, near the end of life |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Worrying words in an online form
    Given the problem is worrying words in an online form
    And any of these:
      | it is not known whether there is a caller who rang off, fell silent or cannot be reached after a worrying word                                     |
      | it is not known whether there is chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness |
      | it is not known whether there is sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes          |
      | it is not known whether there is breathlessness too bad to finish a sentence, or gasping at rest                                                   |
      | it is not known whether there is bleeding that soaks through, or that does not stop after ten minutes of firm pressure                             |
      | it is not known whether there is a wish to end their life now, a plan or the means to do it, or harm already done                                  |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | it is not known whether there is a temperature of 38 or more, or feeling hot, in a baby under three months                                         |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Repeat prescription
    Given the problem is repeat prescription
    And any of these:
      | it is not known whether there is a missed dose, or none left after today, of a medicine that must not be missed |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Vaccine for a child
    Given the problem is vaccine for a child
    And any of these:
      | it is not known whether there is a temperature of 38 or more, or feeling hot, in a baby under three months                                      |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Blood pressure check
    Given the problem is blood pressure check
    And any of these:
      | it is not known whether there is a blood pressure with a top number of 180 or more, or a bottom number of 120 or more                        |
      | it is not known whether there is a bad headache, changed sight, pain under the ribs, vomiting or swelling late in pregnancy or after a birth |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Asthma review
    Given the problem is asthma review
    And any of these:
      | it is not known whether there is an asthma attack that the reliever does not hold for four hours, that stops them talking, or that halves the peak flow |
      | it is not known whether there is breathlessness too bad to finish a sentence, or gasping at rest                                                        |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Diabetes, not ill
    Given the problem is diabetes, not ill
    And any of these:
      | it is not known whether there is high sugar, ketones or thirst with vomiting, tummy pain, deep breathing or drowsiness, or ketones of 3 or more |
      | it is not known whether there is diabetes with ketones of 1.6 or more, or with a high sugar that insulin does not lower or that makes them ill  |
      | it is not known whether there is type 2 diabetes with a sugar over 30, or with great thirst and drowsiness or confusion                         |
      | it is not known whether there is a low sugar with drowsiness, a fit, trouble swallowing, or poor recovery after two treatments                  |
      | it is not known whether there is diabetes with a new foot ulcer, a hot or swollen foot, or a black or blue toe                                  |
      | it is not known whether there is a missed dose, or none left after today, of a medicine that must not be missed                                 |
    Then they are always sent at least to a clinician within 1 hour

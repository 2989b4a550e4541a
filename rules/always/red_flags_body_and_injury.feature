Feature: Red flags of body chemistry, medicines, injury and the last days

  One row for each red flag, with the place and the latest time that this book's clinical facts give it, whatever the problem,
  the age, the record and the other answers are. Sooner, or more cautious, is always allowed.

  Scenario Outline: <name>
    Given there is <red flag>
    Then they are always sent to 999

    Examples:
      | name                               | red flag                                                                                                       |
      | Diabetic ketoacidosis              | high sugar, ketones or thirst with vomiting, tummy pain, deep breathing or drowsiness, or ketones of 3 or more |
      | Very high sugar in type 2 diabetes | type 2 diabetes with a sugar over 30, or with great thirst and drowsiness or confusion                         |
      | Severe low sugar                   | a low sugar with drowsiness, a fit, trouble swallowing, or poor recovery after two treatments                  |
      | Adrenal crisis                     | Addison's disease or long-term steroids with vomiting, collapse, severe illness or missed steroids             |
      | Severe reaction to a medicine      | a rash after a new medicine with blisters, peeling skin, sore eyes or mouth, a swollen face or a fever         |
      | Broken hip                         | a fall from the age of 60 with no strength to stand, a short or turned leg, or over an hour on the floor       |
      | Electric shock                     | an electric shock with collapse, a burn or chest pain, or from a high voltage                                  |
      | Smoke or carbon monoxide           | smoke breathed in, or headache or dizziness in several people at home near a boiler, fire or stove             |
      | Heatstroke                         | overheating with confusion, dry skin, a temperature over 40, or poor recovery after 30 minutes of cooling      |
      | Hypothermia                        | great cold with slurred speech, drowsiness, confusion or a temperature under 35                                |

  Scenario Outline: <name>
    Given there is <red flag>
    Then they are always sent at least to <where> <when>

    Examples:
      | name                                         | red flag                                                                                                           | where              | when                     |
      | Sickle cell crisis                           | sickle cell disease with severe pain, a fever, a chest symptom, a lasting erection or a sign of stroke             | an emergency place | to arrive within 1 hour  |
      | Raised ketones or a sugar that stays high    | diabetes with ketones of 1.6 or more, or with a high sugar that insulin does not lower or that makes them ill      | a clinician        | within 2 hours           |
      | Diabetic foot in trouble                     | diabetes with a new foot ulcer, a hot or swollen foot, or a black or blue toe                                      | a clinician        | within 24 hours          |
      | Too much lithium                             | coarse shaking, unsteadiness, vomiting, diarrhoea or slurred speech in somebody who takes lithium                  | an emergency place | to arrive within 1 hour  |
      | Missed a medicine that must not be missed    | a missed dose, or none left after today, of a medicine that must not be missed                                     | a clinician        | within 6 hours           |
      | Very high blood pressure                     | a blood pressure with a top number of 180 or more, or a bottom number of 120 or more                               | a clinician        | within 24 hours          |
      | Broken or crooked limb                       | an injured arm or leg that is bent out of shape, shows bone, or is numb, cold or pale beyond the injury            | an emergency place | to arrive within 1 hour  |
      | Possible broken bone                         | an arm or leg that they cannot use or stand on after an injury, or that is very sore on the bone                   | a clinician        | to arrive within 4 hours |
      | Dangerous pressure in a limb                 | a limb that hurts more and more, feels tight or goes numb after an injury or in a plaster cast                     | an emergency place | to arrive within 1 hour  |
      | Major burn                                   | a burn that is large, deep, electrical, chemical or in a risky place, or in a baby, in pregnancy or over 60        | an emergency place | to arrive within 1 hour  |
      | Serious bite                                 | a bite by an animal or a person that is deep, on the hand, face or a joint, by a bat or snake, or abroad           | a clinician        | to arrive within 4 hours |
      | Needle injury or risk of HIV                 | a used needle injury, a splash of somebody's blood, or sex with a risk of HIV, in the last three days              | an emergency place | to arrive within 4 hours |
      | Wound that may bring tetanus                 | a deep or dirty wound in somebody whose tetanus vaccines are not complete or not known                             | a clinician        | within 24 hours          |
      | Eczema with herpes virus                     | eczema with painful, punched-out sores or clusters of small blisters                                               | a clinician        | within 2 hours           |
      | Inflamed over most of the body               | hot skin that is red or darker than usual and scaling over most of the body                                        | an emergency place | to arrive within 4 hours |
      | Crisis near the end of life                  | pain, distress, breathlessness or bleeding that is out of control, or a stopped syringe pump, near the end of life | a clinician        | within 2 hours           |
      | A call that breaks off after a worrying word | a caller who rang off, fell silent or cannot be reached after a worrying word                                      | a clinician        | within 1 hour            |

@source:NICE-NG23 @evidence:proposed
Feature: Menopause or HRT

  The routes are a proposal of this project. A nurse with training may take the place of the GP.

  Background:
    Given the problem is menopause or HRT
    And reception has ruled out:
      | vaginal bleeding a year or more after the last period                                                    |
      | vaginal bleeding that soaks a pad every hour for two hours or more, or faintness with the bleeding       |
      | a lump in the breast or armpit, changed skin of the breast, or a nipple that leaks or has turned in      |
      | bloating, fullness, pain low in the tummy or frequent urine again and again, or new bowel spasms from 50 |
      | one calf or thigh that is newly swollen, or newly painful and warm                                       |
      | sudden breathlessness, or sharp chest pain on breathing in, with a risk of a blood clot                  |

  Scenario: Under 40
    Given the patient is under 40 years
    Then send them to a GP within 14 days
    And advise "Do a pregnancy test if there is any doubt."
    And ask them to come back if "there is bleeding that is new or heavy, a lump in a breast, a swollen leg or chest pain"

  Scenario: Symptoms, or starting HRT
    Given any of these:
      | the contact is about symptoms, starting HRT, or a problem with HRT                         |
      | it is not known whether the contact is about symptoms, starting HRT, or a problem with HRT |
    Then send them to a GP within 14 days
    And advise "Keep a diary of the symptoms and bring it. Use contraception until two years after the last period before 50, or one year after it from 50."
    And ask them to come back if "there is bleeding that is new or heavy, a lump in a breast, a swollen leg or chest pain"

  # The source gives no time. A week, because a shortage leaves people without treatment.
  Scenario: Review or shortage of HRT
    Given the patient is 40 years or older
    And the contact is only about a review or a shortage of their usual HRT
    Then send them to the practice pharmacist within 7 days
    And ask them to come back if "there is any bleeding that is new, a lump in a breast, a swollen leg or chest pain"

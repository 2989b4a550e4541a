@source:NICE-NG209 @evidence:proposed
Feature: Stopping smoking

  A good day to stop is today: nobody needs a GP for it. The routes are a proposal of this project.

  Background:
    Given the problem is stopping smoking
    And reception has ruled out:
      | a wish to end their life now, a plan or the means to do it, or harm already done                    |
      | a thought of suicide, or that life is not worth living                                              |
      | a cough that brings up any blood without a known cause                                              |
      | a lung symptom without a clear cause, or chest infections that keep coming back, from the age of 40 |

  # Smoke speeds up the breakdown of these medicines: after the last cigarette their level can rise.
  @source:MHRA
  Scenario: Stopping smoking with a medicine that it changes
    Given any of these:
      | they take clozapine, olanzapine, theophylline, warfarin or insulin                         |
      | it is not known whether they take clozapine, olanzapine, theophylline, warfarin or insulin |
    Then send them to the practice pharmacist within 7 days
    And also send them to the stop smoking service within 7 days
    And say "Stopping changes how one of your medicines works, so our pharmacist will ring you about the dose. Please wait for that call before you stop."
    And ask them to come back if "they have stopped already and feel drowsy, sick, shaky or bleed easily, or have thoughts of suicide"

  # No later than the practice pharmacist would be for a child with one of those medicines.
  Scenario: Under 12
    Given the patient is under 12 years
    Then send them to a GP within 7 days

  Rule: From 12 years the stop smoking service can help

    Background:
      Given the patient is 12 years or older

    Scenario: Smoking in pregnancy
      Given any of these:
        | the patient is pregnant or might be                         |
        | it is not known whether the patient is pregnant or might be |
      Then send them to the stop smoking service within 3 working days
      And advise "The midwife has a stop smoking adviser too. Stopping at any time helps the baby."
      And ask them to come back if "they have a cough for three weeks, cough blood, are breathless, feel very low, or have thoughts of suicide"

    Scenario: Stop smoking service
      Then send them to the stop smoking service within 7 days
      And say "You can refer yourself. Many pharmacies can start you off too, without an appointment."
      And ask them to come back if "they have a cough for three weeks, cough blood, are breathless, feel very low, or have thoughts of suicide"

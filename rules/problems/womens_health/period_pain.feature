@source:NHS.uk-period-pain @evidence:proposed
Feature: Painful periods

  Pain as in every month is the pharmacist's work. The routes are a proposal of this project.

  Background:
    Given the problem is painful periods
    And reception has ruled out:
      | an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint                 |
      | heavy bleeding in pregnancy: a pad soaked in an hour, clots, or faintness                          |
      | sudden severe pain low on one side of the tummy, with vomiting                                     |
      | pain low in the tummy with a fever or a new discharge, or after a new coil or a new partner        |
      | vaginal bleeding that soaks a pad every hour for two hours or more, or faintness with the bleeding |
      | sudden or constant severe tummy pain, a hard tummy, or tummy pain with fainting                    |

  Scenario: Severe pain today
    Given any of these:
      | the pain is too bad for painkillers, sleep or movement                         |
      | it is not known whether the pain is too bad for painkillers, sleep or movement |
    Then send them to a GP within 24 hours

  Scenario: Period-like pain at 56 or older
    Given the patient is 56 years or older
    Then send them to a GP within 7 days

  @source:NICE-NG73
  Scenario: New, worse or stopping usual life
    Given any of these:
      | the period pain is new, is getting worse, or has stopped usual life for three periods                         |
      | it is not known whether the period pain is new, is getting worse, or has stopped usual life for three periods |
    Then send them to a GP within 14 days
    And advise "Keep a diary of the pain and the periods, and bring it. A pharmacist can help with pain relief until then."
    And ask them to come back if "the pain is too bad for painkillers, is sudden or on one side, or comes with a fever or a faint"

  Scenario: Under 12
    Given the patient is under 12 years
    Then send them to a GP within 14 days

  Scenario: Period pain as always
    Given the patient is between 12 and 55 years
    Then send them to the community pharmacist within 24 hours
    And advise "Warmth on the tummy, gentle movement, and ibuprofen or paracetamol if they normally can."
    And ask them to come back if "the pain gets worse, is on one side, comes between periods, or stops usual life for three periods"

@source:NHS-England-Jess-Rule-2025 @evidence:general
Feature: Coming back about a problem of another kind

  The rules for coming back go by kind of problem. These problems have none of those kinds, and are named here, so that
  nobody who comes back ends with the pharmacist or with advice once more. The time frames are proposals of this project.

  # As for illness and pain. Requests are left alone: they come back by their nature.
  Scenario: Third contact for another problem
    Given the problem is one of:
      | constipation                          |
      | bleeding from the bottom              |
      | bloating or irritable bowel           |
      | threadworms                           |
      | another problem in pregnancy          |
      | hay fever                             |
      | penis or foreskin problem             |
      | bleeding between periods or after sex |
      | nosebleed                             |
      | teething                              |
      | blocked ear or ear wax                |
      | high blood pressure reading           |
      | tired all the time                    |
      | trouble getting pregnant              |
      | hurt arm or leg                       |
      | animal or human bite                  |
    And this problem has had 3 contacts or more
    Then send them to a GP within 3 working days
    And say "Because this has come back, a GP will look at it afresh."

  # Somebody who rings for the third time about a blow to the head, or about a bleed, may be getting worse.
  Scenario: Third contact about a bang to the head or a bleed
    Given the problem is one of:
      | bang to the head |
      | heavy bleeding   |
    And this problem has had 3 contacts or more
    Then send them to the duty clinician within 2 hours

  Rule: No better after a pharmacist or self-care

    Background:
      Given they have tried a pharmacist or self-care for this and are no better

    Scenario: No better after a pharmacist, another problem
      Given the problem is one of:
        | bleeding from the bottom              |
        | cold sore                             |
        | painful periods                       |
        | bleeding between periods or after sex |
        | small burn or scald                   |
      Then send them to a GP within 7 days

    Scenario: Minor ailment in pregnancy, no better after a pharmacist
      Given the problem is another problem in pregnancy
      And it is a minor ailment such as a cold, heartburn, piles or constipation
      Then send them to a GP within 7 days

    # Slow by nature: a GP all the same, but not as soon. Acne, hair loss and hay fever have rules of their own, which give
    # the treatment the weeks that it needs.
    Scenario: No better after a pharmacist, slow by nature
      Given the problem is one of:
        | bloating or irritable bowel |
        | eczema                      |
      Then send them to a GP within 14 days

    Scenario: Poor sleep, no better after a pharmacist
      Given the problem is sleep problem
      And the patient is 18 years or older
      Then send them to a GP within 14 days

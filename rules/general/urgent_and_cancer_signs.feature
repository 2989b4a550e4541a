@source:Signpost-proposal @evidence:proposed
Feature: Something urgent, and a sign that may be cancer

  A sign that may be cancer leads to a GP within a week. A GP comes before a pharmacist, a nurse or an optometrist, and would
  so take the place of somebody who acts today. Here the GP, too, acts today. The times are proposals of this project.

  Scenario: Urgent, and a red flag
    Given the problem is one of:
      | self-harm                               |
      | shingles                                |
      | impetigo                                |
      | insect bite or sting                    |
      | urine infection in a woman              |
      | gout                                    |
      | pressure sore                           |
      | toothache                               |
      | dental abscess                          |
      | broken or loose tooth, crown or filling |
      | red eye                                 |
      | sticky or watery eye                    |
      | stye or lump on the eyelid              |
      | something in the eye                    |
      | flashes or floaters                     |
      | dry eyes or blurred sight               |
      | double vision                           |
      | catheter problem                        |
      | blood thinner check                     |
      | care home medicines                     |
    And any red flag is present
    Then send them to a GP within 24 hours

  # A request with days to spare keeps its own time, and a GP within a week looks at the sign.
  Scenario: A medicine that runs out, and a red flag
    Given the problem is one of:
      | repeat prescription                            |
      | medicine that is not on repeat                 |
      | strong painkiller or other controlled medicine |
      | medicine out of stock                          |
      | just out of hospital                           |
    And any of these:
      | the medicine lasts another 2 days or less   |
      | it is not known how long the medicine lasts |
    And any red flag is present
    Then send them to a GP within 24 hours

  # The time that an overdose, a reaction or ketones leave.
  Scenario: Urgent within hours, and a red flag
    Given the problem is one of:
      | overdose or poisoning |
      | allergic reaction     |
      | diabetes and unwell   |
    And any red flag is present
    Then send them to the duty clinician within 2 hours

  Scenario: A medicine is missing in a care home, and a red flag
    Given the problem is care home medicines
    And any of these:
      | a medicine that they need before tomorrow is not in the home                         |
      | it is not known whether a medicine that they need before tomorrow is not in the home |
    And any red flag is present
    Then send them to the duty clinician within 2 hours
    And also send them to the practice pharmacist within 2 hours

  # Emergency contraception works best soon, and the pharmacist has it: so the pharmacist is named beside the clinician.
  Scenario: Emergency contraception, and a red flag
    Given the problem is one of:
      | emergency contraception    |
      | missed contraceptive pills |
    And any red flag is present
    Then send them to the duty clinician within 2 hours
    And also send them to the community pharmacist within 2 hours
    And say "Go to the pharmacist now for emergency contraception if there was sex in the last five days. A clinician will ring you about the rest."

  Scenario: Sex without contraception, and a red flag
    Given the problem is contraception: start, check or change
    And there was sex without working contraception in the last five days
    And any red flag is present
    Then send them to the duty clinician within 2 hours
    And also send them to the community pharmacist within 2 hours
    And say "Go to the pharmacist now for emergency contraception. A clinician will ring you about the rest."

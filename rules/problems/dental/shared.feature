@source:NHS.uk-urgent-dental @source:SDCEP @evidence:proposed
Feature: Teeth: shared rules

  A practice does not treat teeth, and antibiotics from a GP do not cure a bad tooth: a dentist decides. Somebody who has no
  dentist is sent to NHS 111, which books urgent dental visits. Face swelling or a fever without spread is heard by a
  clinician first, because the source sends it on as a warning sign. The routes are a proposal of this project.

  Rule: Ill, or a swollen face

    Scenario: Fever, illness or a swollen face with a bad tooth
      Given the problem is one of:
        | toothache                               |
        | dental abscess                          |
        | broken or loose tooth, crown or filling |
      And any of these:
        | the cheek, jaw or face is swollen, or they have a fever or feel ill with the tooth                         |
        | it is not known whether the cheek, jaw or face is swollen, or they have a fever or feel ill with the tooth |
      Then send them to the duty clinician within 6 hours
      And also send them to the dentist within 24 hours
      And offer it by telephone
      And advise "Ring your dentist now as well, or 111 if you have none: the tooth itself needs a dentist within a day."
      And ask them to come back if "the swelling reaches the eye or the neck, they cannot swallow, open the mouth or breathe easily, or they are confused: ring 999"

  Rule: A baby

    # Babies of this age rarely have teeth: something else may hurt.
    Scenario: Sore or swollen gums under one year
      Given the problem is one of:
        | toothache      |
        | dental abscess |
      And the patient is under 1 year
      Then send them to a GP within 24 hours
      And ask them to come back if "the baby feeds less, has a temperature of 38 or more, is hard to wake, or the face or neck swells"

  Rule: Nobody to see the tooth

    Scenario: An abscess and no dentist
      Given the problem is dental abscess
      And no dentist can see them in time
      Then send them to NHS 111 within 12 hours
      And say "Ring 111, or use it online. They book a dentist for you. I am sorry that we cannot treat teeth here."

    Scenario: A tooth hurt by a blow, and no dentist
      Given the problem is broken or loose tooth, crown or filling
      And no dentist can see them in time
      And any of these:
        | a blow has broken, loosened or moved the tooth                         |
        | it is not known whether a blow has broken, loosened or moved the tooth |
      Then send them to NHS 111 within 12 hours
      And say "Ring 111, or use it online. They book a dentist for you. I am sorry that we cannot treat teeth here."

    Scenario: Bad pain and no dentist
      Given the problem is one of:
        | toothache                               |
        | broken or loose tooth, crown or filling |
      And no dentist can see them in time
      And any of these:
        | the pain is too bad for painkillers, sleep or movement                         |
        | it is not known whether the pain is too bad for painkillers, sleep or movement |
      Then send them to NHS 111 within 12 hours
      And say "Ring 111, or use it online. They book a dentist for you. I am sorry that we cannot treat teeth here."

    # A dentist should see them within seven days, so the call to NHS 111 comes sooner.
    Scenario: Bearable, and no dentist
      Given the problem is one of:
        | toothache                               |
        | broken or loose tooth, crown or filling |
      And no dentist can see them in time
      Then send them to NHS 111 within 3 working days
      And say "Ring 111, or use it online. They book a dentist for you. I am sorry that we cannot treat teeth here."

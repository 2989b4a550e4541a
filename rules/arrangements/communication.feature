@source:NHS-England-Accessible-Information-Standard @evidence:proposed
Feature: Speaking, reading, hearing and seeing

  The needs are recorded, passed on and met. Nobody is left with an online form as the only way.

  Rule: An interpreter

    Background:
      Given the patient needs an interpreter

    # A professional: never a child, and not the family except in an emergency.
    Scenario: An interpreter
      Given none of these:
        | the decision is an emergency |
      Then say "We will have a trained interpreter for you, free of charge. Your family does not have to interpret."
      And tell the interpreting service

    Scenario: An interpreter in an emergency
      Given the decision is an emergency
      Then say "Do not wait for an interpreter. Say the name of your language: they will find one. Somebody with you may speak for you now."

  Rule: A learning disability or dementia

    Background:
      Given any of these:
        | the patient has a learning disability |
        | the patient has dementia              |

    Scenario: A learning disability or dementia
      Given any of these:
        | the decision is for the same day        |
        | the decision can wait longer than a day |
      Then offer it in person
      And say "Somebody who knows you well can come with you. We will give you what we say in easy words and pictures, and you need not do anything online."

    Scenario: A learning disability or dementia, within 2 hours
      Given the decision is for within 2 hours
      Then say "Please have somebody with you who knows you well when the clinician rings."

    Scenario: A learning disability or dementia in an emergency
      Given the decision is an emergency
      Then say "Somebody who knows them well should go with them and take their care plan or hospital passport."

  Rule: Hearing and sight

    Scenario: Deaf or hard of hearing
      Given the patient is deaf or hard of hearing
      And none of these:
        | the decision is an emergency |
      Then say "We will not just ring you. Tell us what works: a text message, an email, a sign language interpreter, or coming in."
      And tell the clinician who sees them

    Scenario: Deaf or hard of hearing, in an emergency
      Given the patient is deaf or hard of hearing
      And the decision is an emergency
      Then say "If you cannot hear on the telephone, text 999 if you have registered for it, use the 999 sign language service, or have somebody ring for you."

    Scenario: Deaf or hard of hearing, and no way to travel
      Given the patient is deaf or hard of hearing
      And the patient has no way to travel
      And any of these:
        | the decision is for the same day        |
        | the decision can wait longer than a day |
      Then offer it by video
      And say "We can meet by video, with captions or a sign language interpreter."

    Scenario: Blind or poor sight
      Given the patient is blind or has poor sight
      And any of these:
        | the decision is for the same day        |
        | the decision can wait longer than a day |
      Then say "We will send nothing that you cannot read: large print, braille, audio or a call. Somebody will meet you at the door if you like."
      And tell the clinician who sees them

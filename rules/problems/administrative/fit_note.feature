@source:DWP-fit-note-guidance @evidence:proposed
Feature: Fit note

  For the first seven days people sign themselves off. From the eighth day a GP, a nurse, an occupational therapist, a
  pharmacist or a physiotherapist may sign. The times are proposals of this project.

  Background:
    Given the problem is fit note

  @evidence:general
  Scenario: First seven days
    Given the patient is 16 years or older
    And it is the first note for this illness
    And they have been off work 7 days or less
    Then send them to self-care with advice
    And say "For the first seven days you need no note: you can sign yourself off with form SC2, or your employer's own form."
    And ask them to come back if "they will be off for more than seven days, or are not getting better"

  Rule: From the eighth day

    Background:
      Given the patient is 16 years or older
      And it is the first note for this illness
      And any of these:
        | they have been off work 8 days or more           |
        | it is not known how long they have been off work |

    Scenario: First note
      Given any of these:
        | the note is not for a muscle, joint or back problem                     |
        | it is not known whether the note is for a muscle, joint or back problem |
      Then send them to a GP within 7 days
      And offer it by telephone
      And advise "Think about what would help you to work: other hours, other tasks or a slow return. The note can say so."

    # The physiotherapist sees nobody who is housebound.
    Scenario: First note in somebody who is housebound
      Given the patient is housebound
      Then send them to a GP within 7 days
      And offer it by telephone

    Scenario: First note for muscles or joints
      Given the note is for a muscle, joint or back problem
      Then send them to the physiotherapist within 7 days
      And advise "Think about what would help you to work: other hours, other tasks or a slow return. The note can say so."
      And ask them to come back if "the pain gets worse, or there is numbness, weakness or trouble with the bladder or bowel"

  # Back pain with these signs is an emergency, and nobody may have asked about them before. Not in the facts for fit notes.
  Rule: Signs of pressed nerves

    Scenario: A note for pain with signs of pressed nerves
      Given with the back or leg pain they are numb between the legs, the bladder or bowel has changed, or both legs are weak
      Then send them to A&E to arrive within 1 hour
      And advise "Do not wait for the note. If they cannot get there, ring 999."

    Scenario: A note for pain, and nobody knows about the nerves
      Given it is not known whether with the back or leg pain they are numb between the legs, the bladder or bowel has changed, or both legs are weak
      Then send them to the duty clinician within 1 hour

  Rule: Further notes, days that have passed, and young people

    Scenario: A further note
      Given the patient is 16 years or older
      And it is a further note for the same illness
      Then send them to the practice office within 3 working days
      And tell the clinician who signed the last note
      And ask them to come back if "the note has not come by that day, or they are no better"

    Scenario Outline: A note <name>
      Given the patient is 16 years or older
      And <what is so>
      Then send them to a GP within 7 days
      And offer it by telephone

      Examples:
        | name                      | what is so                                                    |
        | for days that have passed | it is a note for days that have passed                        |
        | of unknown kind           | it is not known whether it is the first note for this illness |

    Scenario: Under 16 years
      Given the patient is under 16 years
      Then send them to the practice office by the next working day
      And say "A school needs no note from us. A parent can write to the school. If the school asks for more, send us its letter."

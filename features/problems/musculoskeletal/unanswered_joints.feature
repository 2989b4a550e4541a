Feature: Muscles and joints: what nobody has answered yet

  Scenario Outline: What to ask first: <problem>, <who>
    Given <who>
    And the problem is <problem>
    When reception asks where they should go
    Then reception must first ask about "<first>"
    And they are sent to the duty clinician within 1 hour
    And no rule decides

    Examples:
      | who                 | problem                           | first                                                                                                                 |
      | a 40 year old man   | sciatica                          | back or leg pain with new numbness between the legs, bladder, bowel or sexual change, or trouble in both legs         |
      | a 50 year old man   | sciatica                          | sudden severe tummy, back or side pain with faintness or sweating, or new pain with a known aneurysm                  |
      | a 40 year old man   | neck pain                         | a fever or illness with a stiff neck, dislike of light, a severe headache or drowsiness                               |
      | a 50 year old man   | neck pain                         | a new headache, a tender temple or scalp, or jaw pain on chewing, from the age of 50                                  |
      | a 40 year old man   | shoulder pain                     | one joint that is suddenly hot, swollen and too painful to move, or a child who will not use an arm or leg            |
      | a 30 year old woman | shoulder pain                     | an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint                                    |
      | a 40 year old man   | knee or hip pain                  | one joint that is suddenly hot, swollen and too painful to move, or a child who will not use an arm or leg            |
      | a 16 year old girl  | knee or hip pain                  | a child with a limp who is under three, has a fever, cannot stand on the leg, or has hip or knee pain from ten        |
      | a 60 year old man   | knee or hip pain                  | a fall from the age of 60 with no strength to stand, a short or turned leg, or over an hour on the floor              |
      | a 40 year old man   | sprained ankle                    | an arm or leg that they cannot use or stand on after an injury, or that is very sore on the bone                      |
      | a 40 year old man   | foot or heel pain                 | diabetes with a new foot ulcer, a hot or swollen foot, or a black or blue toe                                         |
      | a 40 year old man   | hand or wrist pain                | sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes              |
      | a 40 year old man   | tennis elbow                      | chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness     |
      | a 40 year old man   | gout                              | one joint that is suddenly hot, swollen and too painful to move, or a child who will not use an arm or leg            |
      | a 40 year old man   | several swollen or stiff joints   | a sore throat, mouth ulcers or fever in somebody who takes a medicine that can lower the white blood cells            |
      | a 40 year old man   | muscle cramps or aches            | one calf or thigh that is newly swollen, or newly painful and warm                                                    |
      | a 60 year old man   | muscle cramps or aches            | bone or back pain that does not go away, or a bone broken without a clear cause, from the age of 60                   |
      | a 17 year old man   | muscle cramps or aches            | a child with a growing lump, bruises, paleness, bone pain, a white pupil, or a fever, headache or vomiting that stays |
      | a 40 year old man   | sports injury or strain           | a blow to the head with a blackout, a memory gap, a lasting headache, vomiting or a higher risk of bleeding           |
      | a 40 year old man   | falls                             | a blow to the head with unconsciousness, a fit, weakness, fluid from the ear or nose, or great force                  |
      | a 60 year old man   | falls                             | a fall from the age of 60 with no strength to stand, a short or turned leg, or over an hour on the floor              |
      | a 65 year old man   | falls                             | a head injury from the age of 65 with a blood thinner, new confusion, or nobody to watch them at home                 |
      | a 70 year old woman | follow-up after a broken bone     | bone or back pain that does not go away, or a bone broken without a clear cause, from the age of 60                   |
      | a 70 year old woman | follow-up after a joint operation | one calf or thigh that is newly swollen, or newly painful and warm                                                    |

  Scenario Outline: Nobody knows: <problem>
    Given a 40 year old man
    And the problem is <problem>
    And there are no red flags
    And it is not known whether <flag>
    When reception asks where he should go
    Then he is sent to the duty clinician within 1 hour
    And the reason is "A red flag that nobody could rule out"

    Examples:
      | problem                           | flag                                                                                                              |
      | sciatica                          | back or leg pain with new numbness between the legs, bladder, bowel or sexual change, or trouble in both legs     |
      | neck pain                         | a fever or illness with a stiff neck, dislike of light, a severe headache or drowsiness                           |
      | shoulder pain                     | one joint that is suddenly hot, swollen and too painful to move, or a child who will not use an arm or leg        |
      | knee or hip pain                  | one joint that is suddenly hot, swollen and too painful to move, or a child who will not use an arm or leg        |
      | sprained ankle                    | a limb that hurts more and more, feels tight or goes numb after an injury or in a plaster cast                    |
      | foot or heel pain                 | diabetes with a new foot ulcer, a hot or swollen foot, or a black or blue toe                                     |
      | hand or wrist pain                | sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes          |
      | tennis elbow                      | chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness |
      | gout                              | one joint that is suddenly hot, swollen and too painful to move, or a child who will not use an arm or leg        |
      | several swollen or stiff joints   | a sore throat, mouth ulcers or fever in somebody who takes a medicine that can lower the white blood cells        |
      | muscle cramps or aches            | one calf or thigh that is newly swollen, or newly painful and warm                                                |
      | sports injury or strain           | one calf or thigh that is newly swollen, or newly painful and warm                                                |
      | falls                             | sudden confusion, talk that makes no sense, or great drowsiness                                                   |
      | follow-up after a broken bone     | one calf or thigh that is newly swollen, or newly painful and warm                                                |
      | follow-up after a joint operation | one calf or thigh that is newly swollen, or newly painful and warm                                                |

  # Reception sees an answer while it still asks. Nothing decides before this one is known.
  Scenario Outline: Nothing decides before reception knows: <problem>, <who>, <what is so>
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And <what is so>
    When reception asks where they should go
    Then reception must also ask about "<still to ask>"
    And they are sent to the duty clinician within 24 hours
    And no rule decides

    Examples:
      | problem                       | who                 | what is so                                                                         | still to ask                                                                                   |
      | sprained ankle                | a 40 year old man   | there was no snap or pop, and the muscles and tendons all work                     | it has lasted                                                                                  |
      | sports injury or strain       | a 40 year old man   | there was no snap or pop, and the muscles and tendons all work                     | it has lasted                                                                                  |
      | low back pain                 | a 40 year old man   | it has lasted 3 days                                                               | the back pain is mild                                                                          |
      | low back pain                 | a 40 year old man   | the back pain is mild                                                              | it has lasted                                                                                  |
      | shoulder pain                 | a 40 year old man   | it has lasted 10 days                                                              | the pain is too bad for painkillers, sleep or movement                                         |
      | neck pain                     | a 40 year old man   | it has lasted 10 days                                                              | the pain is too bad for painkillers, sleep or movement                                         |
      | foot or heel pain             | a 40 year old man   | it has lasted 10 days                                                              | the pain is too bad for painkillers, sleep or movement                                         |
      | hand or wrist pain            | a 40 year old man   | it has lasted 10 days                                                              | the pain is too bad for painkillers, sleep or movement                                         |
      | knee or hip pain              | a 30 year old man   | it has lasted 10 days                                                              | the pain is too bad for painkillers, sleep or movement                                         |
      | knee or hip pain              | a 60 year old woman | the pain is bearable                                                               | it is their usual ache of a worn joint, and they manage with it                                |
      | knee or hip pain              | a 60 year old woman | it is their usual ache of a worn joint, and they manage with it                    | the pain is too bad for painkillers, sleep or movement                                         |
      | tennis elbow                  | a 40 year old man   | it has lasted 10 days                                                              | the pain is too bad for painkillers, sleep or movement                                         |
      | tennis elbow                  | a 40 year old man   | the pain is bearable                                                               | it has lasted                                                                                  |
      | gout                          | a 50 year old man   | they have no fever, night sweats or weight loss, and feel well apart from the pain | a clinician has told them before that they have gout, and this attack is like the earlier ones |
      | muscle cramps or aches        | a 50 year old man   | the pain is bearable                                                               | they take a statin                                                                             |
      | follow-up after a broken bone | a 70 year old woman | it has lasted 40 days                                                              | there is new pain in the back or in another bone, or they have lost height                     |

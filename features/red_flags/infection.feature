Feature: Infection and sepsis

  Scenario Outline: <name> decides, whatever the problem is
    Given <who>
    And the problem is sore throat
    And there is <red flag>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<name>"

    Examples:
      | name                                 | who                 | red flag                                                                                                                    | destination        | when                     |
      | Sepsis from 16 years                 | a 40 year old man   | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin           | 999                | now                      |
      | Possible sepsis from 16 years        | a 40 year old man   | an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk             | the duty clinician | within 2 hours           |
      | Sepsis in a child                    | a 3 year old girl   | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely              | 999                | now                      |
      | Fever for five days in a young child | a 3 year old girl   | a fever of five days or more in a young child                                                                               | the duty clinician | within 6 hours           |
      | Infection with a weak immune system  | a 40 year old man   | an infection or fever in somebody with a weak immune system                                                                 | the duty clinician | within 2 hours           |
      | Skin infection that destroys tissue  | a 40 year old man   | skin that hurts far more than it looks, or that spreads within hours or turns purple, black or blistered in somebody unwell | 999                | now                      |
      | Toxic shock                          | a 19 year old woman | sudden fever, a rash like sunburn, vomiting or faintness with a tampon, a wound or a burn                                   | 999                | now                      |
      | Spreading skin infection             | a 40 year old man   | hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                               | the duty clinician | within 6 hours           |
      | Infected joint                       | a 6 year old boy    | one joint that is suddenly hot, swollen and too painful to move, or a child who will not use an arm or leg                  | A&E                | to arrive within 4 hours |
      | Quinsy                               | a 19 year old woman | one-sided severe throat pain, a mouth that will not open, or a muffled voice                                                | A&E                | to arrive within 1 hour  |
      | Medicine that lowers white cells     | a 40 year old man   | a sore throat, mouth ulcers or fever in somebody who takes a medicine that can lower the white blood cells                  | the duty clinician | within 2 hours           |
      | Mastoiditis                          | a 6 year old boy    | ear pain with swelling or soreness behind the ear, an ear pushed forward, or a weak face                                    | A&E                | to arrive within 1 hour  |
      | Infection round the eye              | a 40 year old man   | a swollen, red or darkened eyelid with a fever, pain on moving the eye, a bulging eye or worse sight                        | A&E                | to arrive within 1 hour  |
      | Infection after chemotherapy         | a 60 year old woman | chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell               | 999                | now                      |
      | Fever after travel                   | a 40 year old man   | a fever within a year of a stay in a malaria area, or within 21 days of a stay in an outbreak area                          | A&E                | to arrive within 4 hours |
      | Possible measles                     | a 6 year old boy    | a spreading rash with a fever and a cough or red eyes in somebody not vaccinated or near a case of measles                  | the duty clinician | within 6 hours           |
      | Scarlet fever                        | a 6 year old boy    | a rough, sandpaper-like rash, or scarlet fever nearby                                                                       | a GP               | within 24 hours          |

  Scenario Outline: <case>
    Given <who>
    And the problem is sore throat
    And there is <red flag>
    And <detail>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | case                                                  | who               | red flag                                                                                                   | detail                                                                                      | destination        | when                     | reason                                     |
      | Skin infection near the eye or very unwell: yes       | a 40 year old man | hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes              | the skin infection is near the eye, or they are very unwell with it                         | A&E                | to arrive within 1 hour  | Skin infection near the eye or very unwell |
      | Skin infection near the eye or very unwell: not known | a 40 year old man | hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes              | it is not known whether the skin infection is near the eye, or they are very unwell with it | A&E                | to arrive within 1 hour  | Skin infection near the eye or very unwell |
      | Skin infection near the eye or very unwell: no        | a 40 year old man | hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes              | the skin infection is not near the eye and they are not very unwell with it                 | the duty clinician | within 6 hours           | Spreading skin infection                   |
      | Infected joint and unwell: yes                        | a 6 year old boy  | one joint that is suddenly hot, swollen and too painful to move, or a child who will not use an arm or leg | they have a fever or feel unwell with the painful joint or limb                             | A&E                | to arrive within 1 hour  | Infected joint and unwell                  |
      | Infected joint and unwell: not known                  | a 6 year old boy  | one joint that is suddenly hot, swollen and too painful to move, or a child who will not use an arm or leg | it is not known whether they have a fever or feel unwell with the painful joint or limb     | A&E                | to arrive within 1 hour  | Infected joint and unwell                  |
      | Infected joint and unwell: no                         | a 6 year old boy  | one joint that is suddenly hot, swollen and too painful to move, or a child who will not use an arm or leg | they have no fever and feel well apart from the painful joint or limb                       | A&E                | to arrive within 4 hours | Infected joint                             |

  Scenario: Somebody with possible measles stays out of the waiting room
    Given a 6 year old boy
    And the problem is sore throat
    And there are no red flags
    And there is a spreading rash with a fever and a cough or red eyes in somebody not vaccinated or near a case of measles
    When reception asks where he should go
    Then he is sent to the duty clinician within 6 hours
    And he is told "Please do not come to the surgery or sit in a waiting room."

  Scenario: Fever after travel: told to ring before they set off
    Given a 40 year old man
    And the problem is sore throat
    And there is a fever within a year of a stay in a malaria area, or within 21 days of a stay in an outbreak area
    When reception asks where he should go
    Then he is sent to A&E to arrive within 4 hours
    And he is told "Ring A&E before you set off"

  Scenario: After chemotherapy the alert card counts
    Given a 60 year old woman
    And the problem is sore throat
    And there is chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell
    When reception asks where she should go
    Then she is told "chemotherapy alert card"

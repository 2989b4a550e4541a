Feature: Red flags of infection

  One row for each red flag, with the place and the latest time that this book's clinical facts give it, whatever the problem,
  the age, the record and the other answers are. Sooner, or more cautious, is always allowed.

  Scenario Outline: <name>
    Given there is <red flag>
    Then they are always sent to 999

    Examples:
      | name                                | red flag                                                                                                                    |
      | Sepsis from 16 years                | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin           |
      | Sepsis in a child                   | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely              |
      | Skin infection that destroys tissue | skin that hurts far more than it looks, or that spreads within hours or turns purple, black or blistered in somebody unwell |
      | Toxic shock                         | sudden fever, a rash like sunburn, vomiting or faintness with a tampon, a wound or a burn                                   |

  # The last row is no red flag of the facts, but reception rules it out in the same way.
  Scenario Outline: <name>
    Given there is <red flag>
    Then they are always sent at least to <where> <when>

    Examples:
      | name                                 | red flag                                                                                                        | where              | when                     |
      | Infection after chemotherapy         | chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell   | an emergency place | to arrive within 1 hour  |
      | Possible sepsis from 16 years        | an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk | a clinician        | within 2 hours           |
      | Infection with a weak immune system  | an infection or fever in somebody with a weak immune system                                                     | a clinician        | within 2 hours           |
      | Medicine that lowers white cells     | a sore throat, mouth ulcers or fever in somebody who takes a medicine that can lower the white blood cells      | a clinician        | within 2 hours           |
      | Spreading skin infection             | hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                   | a clinician        | within 6 hours           |
      | Fever after travel                   | a fever within a year of a stay in a malaria area, or within 21 days of a stay in an outbreak area              | an emergency place | to arrive within 4 hours |
      | Possible measles                     | a spreading rash with a fever and a cough or red eyes in somebody not vaccinated or near a case of measles      | a clinician        | within 6 hours           |
      | Quinsy                               | one-sided severe throat pain, a mouth that will not open, or a muffled voice                                    | an emergency place | to arrive within 1 hour  |
      | Mastoiditis                          | ear pain with swelling or soreness behind the ear, an ear pushed forward, or a weak face                        | an emergency place | to arrive within 1 hour  |
      | Infection round the eye              | a swollen, red or darkened eyelid with a fever, pain on moving the eye, a bulging eye or worse sight            | an emergency place | to arrive within 1 hour  |
      | Infected joint                       | one joint that is suddenly hot, swollen and too painful to move, or a child who will not use an arm or leg      | an emergency place | to arrive within 4 hours |
      | Fever for five days in a young child | a fever of five days or more in a young child                                                                   | a clinician        | within 6 hours           |
      | Scarlet fever                        | a rough, sandpaper-like rash, or scarlet fever nearby                                                           | a clinician        | within 24 hours          |

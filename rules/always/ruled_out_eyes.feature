Feature: Red flags to rule out: Eyes

  The red flags that reception must rule out, problem by problem. When one of them was asked and nobody knows, a clinician speaks
  to the person within the hour. A flag that is taken off a problem breaks its claim here: change both, and say why in the changelog.

  Scenario: Sticky or watery eye
    Given the problem is sticky or watery eye
    And any of these:
      | it is not known whether there is a newborn baby with swollen, red or pus-filled eyes                                                        |
      | it is not known whether there is a chemical, bleach, lime or cement in the eye                                                              |
      | it is not known whether there is sudden loss of all or part of their sight, even if it has come back                                        |
      | it is not known whether there is a very painful red eye with headache, rings round lights, blurred sight or vomiting                        |
      | it is not known whether there is a painful red eye, or an eye that light hurts, in somebody who wears contact lenses                        |
      | it is not known whether there is a rash of blisters on the forehead or nose with eye pain, a red eye or blurred sight                       |
      | it is not known whether there is a swollen, red or darkened eyelid with a fever, pain on moving the eye, a bulging eye or worse sight       |
      | it is not known whether there is a spreading rash with a fever and a cough or red eyes in somebody not vaccinated or near a case of measles |
      | it is not known whether there is a fever of five days or more in a young child                                                              |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Stye or lump on the eyelid
    Given the problem is stye or lump on the eyelid
    And any of these:
      | it is not known whether there is a swollen, red or darkened eyelid with a fever, pain on moving the eye, a bulging eye or worse sight |
      | it is not known whether there is a rash of blisters on the forehead or nose with eye pain, a red eye or blurred sight                 |
      | it is not known whether there is sudden loss of all or part of their sight, even if it has come back                                  |
      | it is not known whether there is a painful red eye, or an eye that light hurts, in somebody who wears contact lenses                  |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Flashes or floaters
    Given the problem is flashes or floaters
    And any of these:
      | it is not known whether there is a new burst of flashes or floaters with a curtain, a shadow or worse sight                                  |
      | it is not known whether there is sudden loss of all or part of their sight, even if it has come back                                         |
      | it is not known whether there is something stuck in or through the eye, metal or glass at speed, blood in the eye, or an odd pupil           |
      | it is not known whether there is sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes    |
      | it is not known whether there is a new headache, a tender temple or scalp, or jaw pain on chewing, from the age of 50                        |
      | it is not known whether there is a bad headache, changed sight, pain under the ribs, vomiting or swelling late in pregnancy or after a birth |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Something in the eye
    Given the problem is something in the eye
    And any of these:
      | it is not known whether there is something stuck in or through the eye, metal or glass at speed, blood in the eye, or an odd pupil    |
      | it is not known whether there is a chemical, bleach, lime or cement in the eye                                                        |
      | it is not known whether there is sudden loss of all or part of their sight, even if it has come back                                  |
      | it is not known whether there is a painful red eye, or an eye that light hurts, in somebody who wears contact lenses                  |
      | it is not known whether there is a swollen, red or darkened eyelid with a fever, pain on moving the eye, a bulging eye or worse sight |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Dry eyes or blurred sight
    Given the problem is dry eyes or blurred sight
    And any of these:
      | it is not known whether there is sudden loss of all or part of their sight, even if it has come back                                         |
      | it is not known whether there is a new burst of flashes or floaters with a curtain, a shadow or worse sight                                  |
      | it is not known whether there is a very painful red eye with headache, rings round lights, blurred sight or vomiting                         |
      | it is not known whether there is a painful red eye, or an eye that light hurts, in somebody who wears contact lenses                         |
      | it is not known whether there is a new headache, a tender temple or scalp, or jaw pain on chewing, from the age of 50                        |
      | it is not known whether there is sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes    |
      | it is not known whether there is a bad headache, changed sight, pain under the ribs, vomiting or swelling late in pregnancy or after a birth |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Double vision
    Given the problem is double vision
    And any of these:
      | it is not known whether there is sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes              |
      | it is not known whether there is a sign of stroke in the last seven days that has fully gone                                                           |
      | it is not known whether there is the worst headache ever, at its full force within five minutes                                                        |
      | it is not known whether there is a new headache, a tender temple or scalp, or jaw pain on chewing, from the age of 50                                  |
      | it is not known whether there is a fever or illness with a stiff neck, dislike of light, a severe headache or drowsiness                               |
      | it is not known whether there is a blow to the head with a blackout, a memory gap, a lasting headache, vomiting or a higher risk of bleeding           |
      | it is not known whether there is something stuck in or through the eye, metal or glass at speed, blood in the eye, or an odd pupil                     |
      | it is not known whether there is a swollen, red or darkened eyelid with a fever, pain on moving the eye, a bulging eye or worse sight                  |
      | it is not known whether there is sudden loss of all or part of their sight, even if it has come back                                                   |
      | it is not known whether there is a child with a growing lump, bruises, paleness, bone pain, a white pupil, or a fever, headache or vomiting that stays |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Red eye
    Given the problem is red eye
    And any of these:
      | it is not known whether there is a chemical, bleach, lime or cement in the eye                                                              |
      | it is not known whether there is something stuck in or through the eye, metal or glass at speed, blood in the eye, or an odd pupil          |
      | it is not known whether there is sudden loss of all or part of their sight, even if it has come back                                        |
      | it is not known whether there is a very painful red eye with headache, rings round lights, blurred sight or vomiting                        |
      | it is not known whether there is a painful red eye, or an eye that light hurts, in somebody who wears contact lenses                        |
      | it is not known whether there is a rash of blisters on the forehead or nose with eye pain, a red eye or blurred sight                       |
      | it is not known whether there is a swollen, red or darkened eyelid with a fever, pain on moving the eye, a bulging eye or worse sight       |
      | it is not known whether there is a spreading rash with a fever and a cough or red eyes in somebody not vaccinated or near a case of measles |
      | it is not known whether there is a fever of five days or more in a young child                                                              |
      | it is not known whether there is a newborn baby with swollen, red or pus-filled eyes                                                        |
    Then they are always sent at least to a clinician within 1 hour

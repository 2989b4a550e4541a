@source:NHS-urgent-eye-service-pages @source:NHS.uk-eye-injuries @evidence:proposed
Feature: Something in the eye

  Grit and dust on the surface are an optometrist's work. What went in at speed, a chemical, or a change of the eye itself is
  a red flag. The routes are proposals of this project.

  Background:
    Given the problem is something in the eye
    And reception has ruled out:
      | something stuck in or through the eye, metal or glass at speed, blood in the eye, or an odd pupil    |
      | a chemical, bleach, lime or cement in the eye                                                        |
      | sudden loss of all or part of their sight, even if it has come back                                  |
      | a painful red eye, or an eye that light hurts, in somebody who wears contact lenses                  |
      | a swollen, red or darkened eyelid with a fever, pain on moving the eye, a bulging eye or worse sight |

  # An optometrist's tools need a child who keeps still. The facts give no age.
  Scenario: Something in the eye of a small child
    Given the patient is under 5 years
    Then send them to the urgent treatment centre within 24 hours
    And advise "Rinse the eye with clean water. Do not rub it, and pull nothing out that is stuck."

  Scenario: Grit on the eye
    Given the patient is 5 years or older
    Then send them to the optometrist within 24 hours
    And advise "Rinse the eye with clean water, take contact lenses out, and do not rub it. Pull nothing out that is stuck. Do not drive if your sight is affected."
    And ask them to come back if "the pain or the sight gets worse (A&E), pus comes, or the optometrist cannot see you within a day. The urgent treatment centre can see it too"

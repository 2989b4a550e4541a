@source:NICE-CKS-vertigo @evidence:proposed
Feature: Dizziness

  Most spinning comes from the balance organ of the ear. What comes with signs of the brain is treated as a stroke. A GP
  sees the rest, because a physiotherapist may treat positional spinning only after somebody has named it. The routes are
  proposals of this project.

  Background:
    Given the problem is dizziness
    And reception has ruled out:
      | sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes     |
      | a sign of stroke in the last seven days that has fully gone                                                  |
      | the worst headache ever, at its full force within five minutes                                               |
      | a racing or uneven heartbeat with chest pain, breathlessness or fainting                                     |
      | a faint during exercise, or with chest pain or a racing heart, or with a sudden death under 40 in the family |
      | a blow to the head with a blackout, a memory gap, a lasting headache, vomiting or a higher risk of bleeding  |
      | hearing lost in one or both ears within three days or less, during the last 30 days                          |
      | vomit with blood or like coffee grounds, or black, sticky poo like tar                                       |
      | an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint                           |
      | smoke breathed in, or headache or dizziness in several people at home near a boiler, fire or stove           |

  # Not named in the facts behind this: strokes at the back of the brain spare the face, the arm and the speech.
  Scenario Outline: <name>
    Given <finding>
    Then send them to <destination> <when>

    Examples:
      | name                                  | finding                                                                                                                                           | destination        | when          |
      | Dizziness with signs of the brain     | the dizziness came with double vision, trouble swallowing, a clumsy or numb limb, or being unable to stand even with help                         | 999                | now           |
      | Nobody knows about signs of the brain | it is not known whether the dizziness came with double vision, trouble swallowing, a clumsy or numb limb, or being unable to stand even with help | the duty clinician | within 1 hour |

  Scenario Outline: <name>
    Given <finding>
    Then send them to a GP within 24 hours
    And advise "Lie still in the dark and take small sips. Do not drive, and do not climb."

    Examples:
      | name                                  | finding                                                                                                        |
      | First bad attack, vomiting or falls   | this is a first bad attack of dizziness, or they vomit, it does not stop, or they fall                         |
      | Nobody knows how bad the dizziness is | it is not known whether this is a first bad attack of dizziness, or they vomit, it does not stop, or they fall |

  Scenario: Mild dizziness in short spells
    Then send them to a GP within 7 days
    And advise "Get up slowly, and move the head slowly. Do not drive while spells come without warning, and tell the DVLA about those."
    And ask them to come back if "they vomit, fall, or hearing is suddenly lost. Ring 999 for a weak face or limb, muddled speech, double vision, a sudden worst headache or chest pain"

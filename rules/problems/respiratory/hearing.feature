@source:NICE-NG98 @evidence:proposed
Feature: Ear wax, gradual hearing loss and ringing in the ears

  Hearing that went suddenly in the last month is a red flag. What came slowly in both ears can wait for the wax service
  or the hearing clinic; what is on one side goes to a GP. The routes are proposals of this project.

  Rule: Blocked ear or ear wax

    Background:
      Given the problem is blocked ear or ear wax
      And reception has ruled out:
        | hearing lost in one or both ears within three days or less, during the last 30 days      |
        | ear pain with swelling or soreness behind the ear, an ear pushed forward, or a weak face |
        | something stuck in the ear or nose                                                       |
        | a small battery or magnet that was swallowed, or is in the nose or ear                   |

    Scenario Outline: <name>
      Given the patient is 1 year or older
      And <finding>
      Then send them to the minor illness clinician within 3 working days
      And advise "Put no drops and nothing else into the ear until a clinician has looked."

      Examples:
        | name                                       | finding                                                                                  |
        | Blocked ear with pain, fluid or dizziness  | the blocked ear hurts, bleeds or runs, or they are dizzy with it                         |
        | Nobody knows whether the blocked ear hurts | it is not known whether the blocked ear hurts, bleeds or runs, or they are dizzy with it |

    Scenario: Blocked ear in a baby
      Given the patient is under 1 year
      Then send them to a GP within 7 days

    # The minor illness clinician sees nobody under one year.
    Scenario: Blocked ear that hurts in a baby
      Given the patient is under 1 year
      And any of these:
        | the blocked ear hurts, bleeds or runs, or they are dizzy with it                         |
        | it is not known whether the blocked ear hurts, bleeds or runs, or they are dizzy with it |
      Then send them to a GP within 24 hours
      And advise "Put no drops and nothing else into the ear until a clinician has looked."

    Scenario Outline: <name>
      Given <finding>
      Then send them to the practice nurse within 14 days
      And advise "Put no drops and nothing else into the ear until the nurse has looked."
      And ask them to come back if "the ear hurts or runs, they are dizzy, or hearing is suddenly lost"

      Examples:
        | name                                          | finding                                                                                           |
        | Wax, and perhaps a hole in the eardrum        | the eardrum may have a hole or a grommet, or the ear has had an operation                         |
        | Wax, and nobody knows whether there is a hole | it is not known whether the eardrum may have a hole or a grommet, or the ear has had an operation |

    Scenario: Wax that drops have not cleared
      Given they have tried a pharmacist or self-care for this and are no better
      Then send them to the practice nurse within 14 days
      And advise "Go on with the drops until the appointment. Do not use cotton buds or ear candles."
      And ask them to come back if "the ear hurts or runs, they are dizzy, or hearing is suddenly lost"

    Scenario: Wax, with drops first
      Given the patient is 1 year or older
      And the eardrum has no known hole or grommet, and the ear has had no operation
      Then send them to self-care with advice
      And advise "For a child, ask a pharmacist first. Put 2 or 3 drops of olive oil into the ear, 3 or 4 times a day for 3 to 5 days, lying on the other side for some minutes. No cotton buds and no ear candles."
      And ask them to come back if "it is still blocked after 5 days of drops (the local wax service can then help), the ear hurts or runs, they are dizzy, or hearing is suddenly lost"

  Rule: Gradual hearing loss

    Background:
      Given the problem is gradual hearing loss
      And reception has ruled out:
        | hearing lost in one or both ears within three days or less, during the last 30 days                      |
        | sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes |
        | one side of the face that has newly dropped, with nothing else wrong                                     |

    Scenario Outline: <name>
      Given <finding>
      Then send them to a GP within 14 days

      Examples:
        | name                                     | finding                                                                                                                        |
        | Hearing worse on one side or quickly     | one ear hears worse than the other, the loss grew within three months, or the ear aches, runs or spins                         |
        | Nobody knows whether both ears are alike | it is not known whether one ear hears worse than the other, the loss grew within three months, or the ear aches, runs or spins |
        | Hearing loss under 55                    | the patient is under 55 years                                                                                                  |

    # The age at which people may refer themselves differs by area: from 55 years in many.
    Scenario: Hearing clinic from 55
      Given the patient is 55 years or older
      And both ears hear alike, the loss came slowly, and there is no earache, discharge or spinning
      Then send them to the hearing clinic as a routine
      And ask them to come back if "hearing is suddenly lost (ring us the same day), one ear gets worse, or the ear hurts or runs"

  @source:NICE-NG155
  Rule: Ringing in the ears

    Background:
      Given the problem is ringing in the ears
      And reception has ruled out:
        | hearing lost in one or both ears within three days or less, during the last 30 days                         |
        | sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes    |
        | a wish to end their life now, a plan or the means to do it, or harm already done                            |
        | a thought of suicide, or that life is not worth living                                                      |
        | a blow to the head with a blackout, a memory gap, a lasting headache, vomiting or a higher risk of bleeding |

    Scenario Outline: <name>
      Given <finding>
      Then send them to a GP within 7 days

      Examples:
        | name                                   | finding                                                                                                              |
        | Ringing on one side or with the pulse  | the ringing is on one side only, beats like a pulse, or came with worse hearing or dizziness                         |
        | Nobody knows whether it is on one side | it is not known whether the ringing is on one side only, beats like a pulse, or came with worse hearing or dizziness |

    Scenario: Ringing on both sides
      Then send them to a GP within 14 days
      And advise "Soft background sound helps, above all at night. Keep out of loud noise."
      And ask them to come back if "hearing is suddenly lost, the face or a limb goes weak, they feel hopeless, or it beats with the pulse"

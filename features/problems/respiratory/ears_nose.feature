Feature: Wax, hearing, ringing, dizziness and nosebleed

  Scenario Outline: Ear, hearing and ringing: <reason>, <who>
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And it has lasted 5 days
    And <finding>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                  | problem                | finding                                                                                                                        | destination                 | when                  | reason                                        |
      | a 60 year old man    | blocked ear or ear wax | the blocked ear hurts, bleeds or runs, or they are dizzy with it                                                               | the minor illness clinician | within 3 working days | Blocked ear with pain, fluid or dizziness     |
      | a 60 year old man    | blocked ear or ear wax | it is not known whether the blocked ear hurts, bleeds or runs, or they are dizzy with it                                       | the minor illness clinician | within 3 working days | Nobody knows whether the blocked ear hurts    |
      | a 60 year old man    | blocked ear or ear wax | the eardrum may have a hole or a grommet, or the ear has had an operation                                                      | the practice nurse          | within 14 days        | Wax, and perhaps a hole in the eardrum        |
      | a 60 year old man    | blocked ear or ear wax | it is not known whether the eardrum may have a hole or a grommet, or the ear has had an operation                              | the practice nurse          | within 14 days        | Wax, and nobody knows whether there is a hole |
      | a 60 year old man    | blocked ear or ear wax | they have tried a pharmacist or self-care for this and are no better                                                           | the practice nurse          | within 14 days        | Wax that drops have not cleared               |
      | a 60 year old man    | blocked ear or ear wax | the eardrum has no known hole or grommet, and the ear has had no operation                                                     | self-care                   | with advice           | Wax, with drops first                         |
      | a 12 month old child | blocked ear or ear wax | the eardrum has no known hole or grommet, and the ear has had no operation                                                     | self-care                   | with advice           | Wax, with drops first                         |
      | an 11 month old baby | blocked ear or ear wax | the eardrum has no known hole or grommet, and the ear has had no operation                                                     | a GP                        | within 7 days         | Blocked ear in a baby                         |
      | a 55 year old woman  | gradual hearing loss   | both ears hear alike, the loss came slowly, and there is no earache, discharge or spinning                                     | the hearing clinic          | as a routine          | Hearing clinic from 55                        |
      | a 54 year old woman  | gradual hearing loss   | both ears hear alike, the loss came slowly, and there is no earache, discharge or spinning                                     | a GP                        | within 14 days        | Hearing loss under 55                         |
      | a 60 year old woman  | gradual hearing loss   | one ear hears worse than the other, the loss grew within three months, or the ear aches, runs or spins                         | a GP                        | within 14 days        | Hearing worse on one side or quickly          |
      | a 60 year old woman  | gradual hearing loss   | it is not known whether one ear hears worse than the other, the loss grew within three months, or the ear aches, runs or spins | a GP                        | within 14 days        | Nobody knows whether both ears are alike      |
      | a 60 year old woman  | ringing in the ears    | the ringing is on one side only, beats like a pulse, or came with worse hearing or dizziness                                   | a GP                        | within 7 days         | Ringing on one side or with the pulse         |
      | a 60 year old woman  | ringing in the ears    | it is not known whether the ringing is on one side only, beats like a pulse, or came with worse hearing or dizziness           | a GP                        | within 7 days         | Nobody knows whether it is on one side        |
      | a 60 year old woman  | ringing in the ears    | the ringing is on both sides, does not beat, and came without worse hearing or dizziness                                       | a GP                        | within 14 days        | Ringing on both sides                         |

  Scenario Outline: Dizziness and nosebleed: <reason>, <who>
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And it has lasted 1 day
    And <finding>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                  | problem   | finding                                                                                                                                           | destination        | when                  | reason                                         |
      | a 60 year old woman  | dizziness | the dizziness came with double vision, trouble swallowing, a clumsy or numb limb, or being unable to stand even with help                         | 999                | now                   | Dizziness with signs of the brain              |
      | a 60 year old woman  | dizziness | it is not known whether the dizziness came with double vision, trouble swallowing, a clumsy or numb limb, or being unable to stand even with help | the duty clinician | within 1 hour         | Nobody knows about signs of the brain          |
      | a 60 year old woman  | dizziness | this is a first bad attack of dizziness, or they vomit, it does not stop, or they fall                                                            | a GP               | within 24 hours       | First bad attack, vomiting or falls            |
      | a 60 year old woman  | dizziness | it is not known whether this is a first bad attack of dizziness, or they vomit, it does not stop, or they fall                                    | a GP               | within 24 hours       | Nobody knows how bad the dizziness is          |
      | a 60 year old woman  | dizziness | the dizziness is mild, comes in short spells, and they do not vomit or fall                                                                       | a GP               | within 7 days         | Mild dizziness in short spells                 |
      | a 23 month old child | nosebleed | nosebleeds do not keep coming back                                                                                                                | the duty clinician | within 6 hours        | Nosebleed under two years                      |
      | a 24 month old child | nosebleed | nosebleeds do not keep coming back                                                                                                                | self-care          | with advice           | Nosebleed that has stopped                     |
      | a 30 year old man    | nosebleed | nosebleeds do not keep coming back                                                                                                                | self-care          | with advice           | Nosebleed that has stopped                     |
      | a 30 year old man    | nosebleed | nosebleeds keep coming back                                                                                                                       | a GP               | within 3 working days | Nosebleeds that come back                      |
      | a 30 year old man    | nosebleed | it is not known whether nosebleeds keep coming back                                                                                               | a GP               | within 3 working days | Nobody knows whether they come back            |
      | a 75 year old man    | nosebleed | they take a blood thinner, bruise or bleed easily, or feel tired or look pale since the nosebleeds                                                | a GP               | within 24 hours       | Stopped nosebleed with a reason to bleed       |
      | a 75 year old man    | nosebleed | it is not known whether they take a blood thinner, bruise or bleed easily, or feel tired or look pale since the nosebleeds                        | a GP               | within 24 hours       | Nobody knows about a reason to bleed           |
      | a 75 year old man    | nosebleed | the patient takes a blood thinner                                                                                                                 | a GP               | within 24 hours       | Stopped nosebleed, blood thinner in the record |

  Scenario Outline: Blocked ear of a baby: <reason>, <who>, <what is so>
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And <what is so>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                      | problem                | what is so                                                                               | destination                 | when                  | reason                                     |
      | an 11 month old baby boy | blocked ear or ear wax | the blocked ear hurts, bleeds or runs, or they are dizzy with it                         | a GP                        | within 24 hours       | Blocked ear that hurts in a baby           |
      | an 11 month old baby boy | blocked ear or ear wax | it is not known whether the blocked ear hurts, bleeds or runs, or they are dizzy with it | a GP                        | within 24 hours       | Blocked ear that hurts in a baby           |
      | a 12 month old baby boy  | blocked ear or ear wax | the blocked ear hurts, bleeds or runs, or they are dizzy with it                         | the minor illness clinician | within 3 working days | Blocked ear with pain, fluid or dizziness  |
      | a 12 month old baby boy  | blocked ear or ear wax | it is not known whether the blocked ear hurts, bleeds or runs, or they are dizzy with it | the minor illness clinician | within 3 working days | Nobody knows whether the blocked ear hurts |

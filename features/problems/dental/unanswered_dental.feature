Feature: Mouth and teeth: nothing answered yet, or nobody knows

  Scenario Outline: What to ask first: <problem>
    Given <who>
    And the problem is <problem>
    When reception asks where they should go
    Then reception must first ask about "<flag>"
    And they are sent to the duty clinician within 1 hour
    And no rule decides

    Examples:
      | problem                                 | who                     | flag                                                                                                              |
      | toothache                               | a 30 year old man       | swelling of the face, jaw or neck that spreads to the eye or throat, or a mouth that can hardly open or swallow   |
      | dental abscess                          | a 30 year old woman     | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | broken or loose tooth, crown or filling | a 30 year old woman     | heavy bleeding from the mouth that does not stop                                                                  |
      | mouth ulcer                             | a 30 year old man       | a mouth ulcer, neck lump or hoarse voice for three weeks or more, or a patch or lump in the mouth                 |
      | oral thrush                             | an 8 month old baby boy | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | teething                                | an 8 month old baby boy | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |

  Scenario Outline: Nobody knows about a red flag: <problem>
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And it is not known whether <flag>
    When reception asks where they should go
    Then they are sent to the duty clinician within 1 hour
    And the reason is "A red flag that nobody could rule out"

    Examples:
      | problem                                 | who                     | flag                                                                                                          |
      | toothache                               | a 30 year old man       | too much of a medicine or drug, or any poison, taken on purpose or by accident, even if they feel well        |
      | dental abscess                          | a 30 year old woman     | chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell |
      | broken or loose tooth, crown or filling | a 30 year old woman     | a blow to the head with a blackout, a memory gap, a lasting headache, vomiting or a higher risk of bleeding   |
      | mouth ulcer                             | a 30 year old man       | a sore throat, mouth ulcers or fever in somebody who takes a medicine that can lower the white blood cells    |
      | oral thrush                             | an 8 month old baby boy | a baby who has fed less than half as much as usual for a day, or has had no feed for eight hours              |
      | teething                                | an 8 month old baby boy | a child who has passed no urine for 12 hours, or has sunken eyes or no tears                                  |

  # Reception sees an answer while it still asks. It must not be a week, a pharmacist or self-care before this one is known.
  Scenario Outline: Nothing decides before reception knows: <problem>, <still to ask>
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And <what is so>
    When reception asks where they should go
    Then reception must also ask about "<still to ask>"
    And no rule decides

    Examples:
      | problem                                 | who                      | what is so                                                                  | still to ask                                                                                |
      | toothache                               | a 30 year old man        | they have a dentist who can see them in time                                | the pain is too bad for painkillers, sleep or movement                                      |
      | broken or loose tooth, crown or filling | a 30 year old woman      | no blow has hurt the tooth                                                  | the pain is too bad for painkillers, sleep or movement                                      |
      | broken or loose tooth, crown or filling | a 6 year old boy         | the pain is bearable                                                        | a blow has broken, loosened or moved the tooth                                              |
      | mouth ulcer                             | a 30 year old man        | they can eat and drink, and have few sores, no fever and no sores elsewhere | it has lasted                                                                               |
      | mouth ulcer                             | a 30 year old woman      | it has lasted 5 days                                                        | the mouth is too sore to eat or drink, or there are many sores, a fever, or sores elsewhere |
      | teething                                | an 8 month old baby girl | the patient is female                                                       | the child has a temperature of 38 or more, a rash, vomiting or loose poo, or seems unwell   |

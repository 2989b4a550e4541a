Feature: Ears, nose and throat

  Scenario Outline: <name> acts whatever the problem is
    Given a <age> year old child
    And the problem is <problem>
    And there are no red flags
    And there is <red flag>
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<name>"

    Examples:
      | name                         | age | problem     | red flag                                                                     | destination        | when                     |
      | Dehydrated child             | 15  | cough       | a child who has passed no urine for 12 hours, or has sunken eyes or no tears | the duty clinician | within 2 hours           |
      | Something in the nose or ear | 30  | cold or flu | something stuck in the ear or nose                                           | A&E                | to arrive within 4 hours |
      | Small battery or magnet      | 3   | hay fever   | a small battery or magnet that was swallowed, or is in the nose or ear       | A&E                | to arrive within 1 hour  |
      | Forehead swelling            | 14  | sore throat | a soft or painful swelling on the forehead                                   | A&E                | to arrive within 1 hour  |

  Scenario Outline: Battery or magnet: <reason>
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And <what is so>
    And <and>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who              | problem   | what is so                                                                      | and                                                                                                                                   | destination | when                    | reason                           |
      | a 3 year old boy | hay fever | there is a small battery or magnet that was swallowed, or is in the nose or ear | since the battery or magnet they cough, drool, vomit, have pain, bleed, or find it hard to swallow or breathe                         | 999         | now                     | Small battery or magnet, and ill |
      | a 3 year old boy | hay fever | there is a small battery or magnet that was swallowed, or is in the nose or ear | it is not known whether since the battery or magnet they cough, drool, vomit, have pain, bleed, or find it hard to swallow or breathe | 999         | now                     | Small battery or magnet, and ill |
      | a 3 year old boy | hay fever | there is a small battery or magnet that was swallowed, or is in the nose or ear | since the battery or magnet they do not cough, drool, vomit or bleed, have no pain, and swallow and breathe well                      | A&E         | to arrive within 1 hour | Small battery or magnet          |

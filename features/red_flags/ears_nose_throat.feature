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

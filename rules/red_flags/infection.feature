Feature: Infection and sepsis

  @evidence:re-read @source:Pharmacy-First-pathways
  Scenario Outline: <name>
    Given there is <red flag>
    Then send them to <destination> <when>

    Examples:
      | name                               | red flag                                                                                                       | destination        | when                    |
      | Quinsy                             | one-sided severe throat pain, a mouth that will not open, or a muffled voice                                   | A&E                | to arrive within 1 hour |
      | Medicine that lowers white cells   | a sore throat, mouth ulcers or fever in somebody who takes a medicine that can lower the white blood cells     | the duty clinician | within 2 hours          |

  @evidence:general @source:NICE-NG253
  Scenario: Infection with a weak immune system
    Given there is an infection or fever in somebody with a weak immune system
    Then send them to the duty clinician within 2 hours

  @evidence:general @source:NICE-NG84
  Scenario: Scarlet fever
    Given there is a rough, sandpaper-like rash, or scarlet fever nearby
    Then send them to a GP within 24 hours

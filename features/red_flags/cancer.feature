Feature: Signs that may be cancer

  Scenario Outline: <name> decides, whatever the problem is
    Given <who>
    And the problem is sore throat
    And there is <red flag>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<name>"

    Examples:
      | name                                             | who                 | red flag                                                                                            | destination | when            |
      | Lung symptoms from 40 years                      | a 60 year old woman | a lung symptom without a clear cause, or chest infections that keep coming back, from the age of 40 | a GP        | within 7 days   |
      | Ulcer, lump, patch or hoarseness for three weeks | a 60 year old woman | a mouth ulcer, neck lump or hoarse voice for three weeks or more, or a patch or lump in the mouth   | a GP        | within 7 days   |
      | Coughing up any blood                            | a 35 year old man   | a cough that brings up any blood without a known cause                                              | a GP        | within 24 hours |

Feature: Signs that may be cancer

  Urgent, but no emergency: a GP decides on the urgent referral. Never the pharmacist or self-care alone.

  Scenario Outline: <name>
    Given there is <red flag>
    Then send them to <destination> <when>

    @evidence:re-read @source:NICE-NG12
    Examples:
      | name                        | red flag                                                                                            | destination | when          |
      | Lung symptoms from 40 years | a lung symptom without a clear cause, or chest infections that keep coming back, from the age of 40 | a GP        | within 7 days |

    @evidence:general @source:NICE-NG12
    Examples:
      | name                                             | red flag                                                                                          | destination | when          |
      | Ulcer, lump, patch or hoarseness for three weeks | a mouth ulcer, neck lump or hoarse voice for three weeks or more, or a patch or lump in the mouth | a GP        | within 7 days |

    # The source: from 40 years, an urgent referral. This project: any blood, at any age, is seen within 24 hours.
    @evidence:proposed @source:NICE-NG12
    Examples:
      | name                  | red flag                                               | destination | when            |
      | Coughing up any blood | a cough that brings up any blood without a known cause | a GP        | within 24 hours |

Feature: Migraine

  Scenario Outline: Migraine: <what>
    Given <who>
    And the problem is migraine
    And there are no red flags
    And it has lasted 1 days
    And <finding>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | what                | who                 | finding                                                                                                            | destination              | when            | reason                                           |
      | known               | a 30 year old woman | it is the migraine that they know                                                                                  | the community pharmacist | within 24 hours | Known migraine                                   |
      | known at 12         | a 12 year old boy   | it is the migraine that they know                                                                                  | the community pharmacist | within 24 hours | Known migraine                                   |
      | at 11               | an 11 year old boy  | it is the migraine that they know                                                                                  | a GP                     | within 24 hours | Migraine under 12                                |
      | different at 49     | a 49 year old man   | the migraine is new or different in any way, or they have changed in behaviour or strength                         | a GP                     | within 24 hours | New or different migraine under 50               |
      | different at 50     | a 50 year old man   | the migraine is new or different in any way, or they have changed in behaviour or strength                         | the duty clinician       | within 2 hours  | New or different migraine from 50                |
      | not known at 49     | a 49 year old man   | it is not known whether the migraine is new or different in any way, or they have changed in behaviour or strength | a GP                     | within 24 hours | New or different migraine under 50               |
      | not known at 50     | a 50 year old man   | it is not known whether the migraine is new or different in any way, or they have changed in behaviour or strength | the duty clinician       | within 2 hours  | New or different migraine from 50                |
      | known at 50         | a 50 year old man   | it is the migraine that they know                                                                                  | the community pharmacist | within 24 hours | Known migraine                                   |
      | nothing kept down   | a 30 year old man   | they cannot keep migraine tablets or drinks down                                                                   | a GP                     | within 24 hours | Migraine with nothing kept down                  |
      | kept down not known | a 30 year old man   | it is not known whether they cannot keep migraine tablets or drinks down                                           | a GP                     | within 24 hours | Migraine with nothing kept down                  |
      | combined pill       | a 30 year old woman | they use the combined pill, a patch or a ring and get warning signs with migraine                                  | a GP                     | within 24 hours | Migraine with warning signs on the combined pill |
      | pill not known      | a 30 year old woman | it is not known whether they use the combined pill, a patch or a ring and get warning signs with migraine          | a GP                     | within 24 hours | Migraine with warning signs on the combined pill |
      | pregnant            | a 30 year old woman | the patient is pregnant or might be                                                                                | the duty clinician       | within 24 hours | Migraine in pregnancy                            |
      | pregnancy not known | a 30 year old woman | it is not known whether the patient is pregnant or might be                                                        | the duty clinician       | within 24 hours | Migraine in pregnancy                            |
      | many days           | a 30 year old man   | they have a headache, or take tablets for one, on 15 or more days a month                                          | a GP                     | within 7 days   | Migraine on many days                            |

  Scenario Outline: Migraine: <days>
    Given a 30 year old man
    And the problem is migraine
    And there are no red flags
    And it is the migraine that they know
    And <days>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> within 24 hours
    And the reason is "<reason>"

    Examples:
      | days                                   | destination              | reason                  |
      | it has lasted 2 days                   | the community pharmacist | Known migraine          |
      | it has lasted 3 days                   | a GP                     | Migraine for three days |
      | it is not known how long it has lasted | a GP                     | Migraine for three days |

  Scenario: Stroke signs that have gone are asked about in migraine too
    Given a 30 year old man
    And the problem is migraine
    When reception asks where he should go
    Then reception must first ask about "a sign of stroke in the last seven days that has fully gone"

  Scenario Outline: The question about the pill is for women between 11 and 55: <who>
    Given <who>
    And the problem is migraine
    And there are no red flags
    And it has lasted 1 days
    And it is the migraine that they know
    And they keep migraine tablets and drinks down
    And they have headaches on fewer than 15 days a month
    When reception asks where they should go
    Then they are sent to the community pharmacist within 24 hours
    And <asked>

    Examples:
      | who                 | asked                                                                                                             |
      | a 55 year old woman | reception must also ask about "they use the combined pill, a patch or a ring and get warning signs with migraine" |
      | a 56 year old woman | reception asks nothing more                                                                                       |
      | a 55 year old man   | reception asks nothing more                                                                                       |

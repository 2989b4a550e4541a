Feature: Requests for medicines that are not ordinary repeats

  Scenario Outline: Not on repeat: <request>, <how long>
    Given a 60 year old man
    And the problem is medicine that is not on repeat
    And there are no red flags
    And they have no new or worse symptom today
    And <request>
    And <how long>
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"
    And reception asks nothing more

    Examples:
      | request                                                                          | how long                                    | destination             | when                  | reason                                 |
      | they ask for antibiotics, or for steroids for an illness                         | the medicine lasts another 9 days           | the duty clinician      | within 24 hours       | Antibiotics or steroids on request     |
      | it is not known whether they ask for antibiotics, or for steroids for an illness | the medicine lasts another 9 days           | the duty clinician      | within 24 hours       | Antibiotics or steroids on request     |
      | they do not ask for antibiotics, or for steroids for an illness                  | the medicine lasts another 3 days           | the practice pharmacist | within 3 working days | Another medicine that is not on repeat |
      | they do not ask for antibiotics, or for steroids for an illness                  | the medicine lasts another 2 days           | the practice pharmacist | within 24 hours       | Not on repeat and none in two days     |
      | they do not ask for antibiotics, or for steroids for an illness                  | it is not known how long the medicine lasts | the practice pharmacist | within 24 hours       | Not on repeat and none in two days     |

  Scenario Outline: Antibiotics for a baby: <who>, <request>
    Given <who>
    And the problem is medicine that is not on repeat
    And there are no red flags
    And they have no new or worse symptom today
    And <request>
    When reception asks where they should go
    Then they are sent to the duty clinician <when>
    And the reason is "<reason>"

    Examples:
      | who                 | request                                                                          | when            | reason                                                |
      | an 11 week old baby | they ask for antibiotics, or for steroids for an illness                         | within 2 hours  | Antibiotics or steroids on request under three months |
      | an 11 week old baby | it is not known whether they ask for antibiotics, or for steroids for an illness | within 2 hours  | Antibiotics or steroids on request under three months |
      | a 3 month old baby  | they ask for antibiotics, or for steroids for an illness                         | within 24 hours | Antibiotics or steroids on request                    |

  Scenario Outline: Asks for steroids or antibiotics, and reception asks first about <flag>
    Given a 66 year old woman
    And the problem is medicine that is not on repeat
    When reception asks where she should go
    Then reception must first ask about "<flag>"

    Examples:
      | flag                                                                                                          |
      | breathlessness too bad to finish a sentence, or gasping at rest                                               |
      | chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell |

  Scenario Outline: Controlled medicine: <request>, <how long>
    Given a 60 year old man
    And the problem is strong painkiller or other controlled medicine
    And there are no red flags
    And they have no new or worse symptom today
    And <request>
    And <how long>
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"
    And reception asks nothing more

    Examples:
      | request                                                                                        | how long                                    | destination             | when                  | reason                                            |
      | they ask for the medicine when it is due, and for no more than before                          | the medicine lasts another 3 days           | the practice pharmacist | within 3 working days | A controlled medicine when it is due              |
      | they ask for the medicine when it is due, and for no more than before                          | the medicine lasts another 2 days           | the practice pharmacist | within 24 hours       | A controlled medicine runs out within two days    |
      | they ask for the medicine when it is due, and for no more than before                          | it is not known how long the medicine lasts | the practice pharmacist | within 24 hours       | A controlled medicine runs out within two days    |
      | they ask for the medicine when it is due, and for no more than before                          | the medicine lasts another 1 days           | the practice pharmacist | within 24 hours       | A controlled medicine runs out within two days    |
      | they ask for the medicine when it is due, and for no more than before                          | the medicine lasts another 0 days           | the duty clinician      | within 24 hours       | No controlled medicine left                       |
      | they ask for the medicine early, for more of it, or because it is lost                         | the medicine lasts another 3 days           | the named GP            | within 3 working days | Early, more, or lost                              |
      | it is not known whether they ask for the medicine early, for more of it, or because it is lost | the medicine lasts another 3 days           | the named GP            | within 3 working days | Early, more, or lost                              |
      | they ask for the medicine early, for more of it, or because it is lost                         | the medicine lasts another 2 days           | the named GP            | within 24 hours       | Early, more or lost, and runs out within two days |
      | it is not known whether they ask for the medicine early, for more of it, or because it is lost | it is not known how long the medicine lasts | the named GP            | within 24 hours       | Early, more or lost, and runs out within two days |

  Scenario Outline: Controlled medicine on the palliative care register: <how long>
    Given a 70 year old woman
    And the problem is strong painkiller or other controlled medicine
    And there are no red flags
    And they have no new or worse symptom today
    And the patient is on the palliative care register
    And they ask for the medicine when it is due, and for no more than before
    And <how long>
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | how long                                    | destination             | when                  | reason                                        |
      | the medicine lasts another 3 days           | the practice pharmacist | within 3 working days | A controlled medicine when it is due          |
      | the medicine lasts another 2 days           | the duty clinician      | within 6 hours        | End-of-life medicine runs out within two days |
      | it is not known how long the medicine lasts | the duty clinician      | within 6 hours        | End-of-life medicine runs out within two days |

  Scenario Outline: Out of stock: <medicine>, <elsewhere>, <how long>
    Given a 60 year old man
    And the problem is medicine out of stock
    And there are no red flags
    And they have no new or worse symptom today
    And <medicine>
    And <elsewhere>
    And <how long>
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"
    And reception asks nothing more

    Examples:
      | medicine                                                          | elsewhere                                                | how long                                    | destination              | when                  | reason                                           |
      | the medicine is not one that must not run out                     | they have not tried another pharmacy                     | the medicine lasts another 1 days           | the community pharmacist | within 24 hours       | Another pharmacy first                           |
      | the medicine is not one that must not run out                     | another pharmacy has none either                         | the medicine lasts another 3 days           | the practice pharmacist  | within 3 working days | No pharmacy has it                               |
      | the medicine is not one that must not run out                     | it is not known whether another pharmacy has none either | the medicine lasts another 3 days           | the practice pharmacist  | within 3 working days | No pharmacy has it                               |
      | the medicine is not one that must not run out                     | another pharmacy has none either                         | the medicine lasts another 2 days           | the practice pharmacist  | within 24 hours       | No pharmacy has it, and runs out within two days |
      | the medicine is not one that must not run out                     | another pharmacy has none either                         | it is not known how long the medicine lasts | the practice pharmacist  | within 24 hours       | No pharmacy has it, and runs out within two days |
      | the medicine is not one that must not run out                     | they have not tried another pharmacy                     | the medicine lasts another 0 days           | the community pharmacist | within 24 hours       | Another pharmacy first                           |
      | the medicine is one that must not run out                         | they have not tried another pharmacy                     | the medicine lasts another 1 days           | the practice pharmacist  | within 24 hours       | Must not run out                                 |
      | it is not known whether the medicine is one that must not run out | they have not tried another pharmacy                     | the medicine lasts another 9 days           | the practice pharmacist  | within 24 hours       | Must not run out                                 |
      | the medicine is one that must not run out                         | they have not tried another pharmacy                     | the medicine lasts another 0 days           | the duty clinician       | within 2 hours        | Must not run out, and none left                  |
      | the medicine is not one that must not run out                     | it is not known whether another pharmacy has none either | the medicine lasts another 2 days           | the practice pharmacist  | within 24 hours       | No pharmacy has it, and runs out within two days |

  Scenario: A medicine that must not run out is looked for in both ways
    Given a 60 year old man
    And the problem is medicine out of stock
    And there are no red flags
    And they have no new or worse symptom today
    And the medicine is one that must not run out
    And the medicine lasts another 9 days
    When reception asks where he should go
    Then he is also sent to the community pharmacist within 24 hours

  Scenario: A medicine for a baby that is neither an antibiotic nor a steroid
    Given an 11 week old baby girl
    And the problem is medicine that is not on repeat
    And there are no red flags
    And they have no new or worse symptom today
    And they do not ask for antibiotics, or for steroids for an illness
    And the medicine lasts another 9 days
    When reception asks where she should go
    Then she is sent to the practice pharmacist within 3 working days
    And the reason is "Another medicine that is not on repeat"

Feature: Pharmacy pathways for impetigo and bites

  Whom the community pharmacist must never be sent, and what everybody else may count on.

  Scenario Outline: Impetigo: <name>
    Given the problem is impetigo
    And <what is so>
    Then they are always sent at least to a clinician within 24 hours

    Examples:
      | name                              | what is so                                                                    |
      | under one year                    | the patient is under 1 year                                                   |
      | large blisters, or unwell         | the impetigo has large blisters, or they are unwell with sores in many places |
      | again within a year               | they have had impetigo before in the last 12 months                           |
      | deeper infection                  | the skin round the sores is hot, swollen and very sore, or they have a fever  |
      | weak immune system                | the patient has a weak immune system                                          |
      | immune system not known           | it is not known whether the patient has a weak immune system                  |
      | an antibiotic in the last 28 days | the record shows an antibiotic for this same problem in the last 28 days      |
      | sent back by the pharmacist       | the pharmacist has sent the patient back                                      |
      | a practice in Wales               | the practice is in Wales                                                      |

  Scenario Outline: Impetigo: <name>
    Given the problem is impetigo
    And <what is so>
    Then they are never sent to the community pharmacist

    Examples:
      | name                         | what is so                                                           |
      | no better after a first plan | they have tried a pharmacist or self-care for this and are no better |
      | four weeks                   | it has lasted 28 days or more                                        |
      | a third contact              | this problem has had 3 contacts or more                              |

  Scenario: Impetigo: deeper infection is not known
    Given the problem is impetigo
    And it is not known whether the skin round the sores is hot, swollen and very sore, or they have a fever
    Then they are always sent at least to a clinician within 6 hours

  Scenario: Scotland: impetigo under two years
    Given the problem is impetigo
    And the practice is in Scotland
    And the patient is under 2 years
    Then they are never sent to the community pharmacist

  Scenario: Impetigo never only self-care
    Given the problem is impetigo
    Then they are always sent at least to a pharmacist within 24 hours

  Scenario Outline: Bite: <name>
    Given the problem is insect bite or sting
    And <what is so>
    Then they are always sent at least to a clinician within 24 hours

    Examples:
      | name                              | what is so                                                               |
      | under one year                    | the patient is under 1 year                                              |
      | by an animal or a person          | the bite is from an animal or a person                                   |
      | abroad                            | the bite is from an insect abroad                                        |
      | weak immune system                | the patient has a weak immune system                                     |
      | an antibiotic in the last 28 days | the record shows an antibiotic for this same problem in the last 28 days |
      | sent back by the pharmacist       | the pharmacist has sent the patient back                                 |

  Scenario Outline: Bite: <name>
    Given the problem is insect bite or sting
    And <what is so>
    Then they are never sent to the community pharmacist

    Examples:
      | name                         | what is so                                                           |
      | tick                         | the bite is from a tick                                              |
      | no better after a first plan | they have tried a pharmacist or self-care for this and are no better |
      | a third contact              | this problem has had 3 contacts or more                              |
      | four weeks                   | it has lasted 28 days or more                                        |

  Scenario: Tick with a rash or an illness
    Given the problem is insect bite or sting
    And the bite is from a tick
    And the tick bite has a growing rash or pus, or they are ill after it
    Then they are always sent at least to a clinician within 24 hours

  Scenario Outline: <nation>: a spreading bite
    Given the problem is insect bite or sting
    And the practice is in <nation>
    And the patient is under 18 years
    And the bite is getting worse and spreading, or has pus
    Then they are never sent to the community pharmacist

    Examples:
      | nation   |
      | Wales    |
      | Scotland |

  Scenario: A spreading bite of an insect is never left to self-care
    Given the problem is insect bite or sting
    And the bite is from an insect at home, or nobody saw what it was
    And the bite is getting worse and spreading, or has pus
    Then they are always sent at least to a pharmacist within 24 hours

  Scenario: Impetigo needs no emergency while nothing urgent is found
    Given the problem is impetigo
    And none of these:
      | any red flag is present |
    Then they are never sent to an emergency place

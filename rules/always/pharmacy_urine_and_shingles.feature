Feature: Pharmacy pathways for urine infections and shingles

  Whom the community pharmacist must never be sent, and what everybody else may count on.

  Scenario Outline: Urine infection: <name>
    Given the problem is one of:
      | urine infection in a woman |
      | urine infection in a man   |
      | urine infection in a child |
    And <what is so>
    Then they are always sent at least to a clinician

    Examples:
      | name                                       | what is so                                                                            |
      | a man or a boy                             | the patient is male                                                                   |
      | nobody knows the sex                       | it is not known whether the patient is female                                         |
      | under 16                                   | the patient is under 16 years                                                         |
      | 65 or older                                | the patient is 65 years or older                                                      |
      | repeated, a catheter, kidneys or a bladder | the patient has repeated urine infections, a catheter, or a kidney or bladder problem |
      | blood or a discharge                       | there is blood in the urine, or a new discharge from the vagina                       |
      | more than seven days                       | it has lasted 8 days or more                                                          |
      | no better after a first plan               | they have tried a pharmacist or self-care for this and are no better                  |
      | an antibiotic in the last 28 days          | the record shows an antibiotic for this same problem in the last 28 days              |
      | sent back by the pharmacist                | the pharmacist has sent the patient back                                              |
      | care home resident                         | the patient lives in a care home                                                      |

  Scenario Outline: Urine infection: <name>
    Given the problem is one of:
      | urine infection in a woman |
      | urine infection in a man   |
      | urine infection in a child |
    And <what is so>
    Then they are never sent to a pharmacist

    Examples:
      | name                           | what is so                                                   |
      | a weak immune system           | the patient has a weak immune system                         |
      | the immune system is not known | it is not known whether the patient has a weak immune system |
      | sent back as urgent            | the pharmacist has sent the patient back as urgent           |

  Scenario: Scotland: urine infection with diabetes
    Given the problem is one of:
      | urine infection in a woman |
      | urine infection in a man   |
      | urine infection in a child |
    And the practice is in Scotland
    And the patient has diabetes
    And any of these:
      | the patient is not pregnant                                 |
      | the patient is pregnant or might be                         |
      | it is not known whether the patient is pregnant or might be |
    Then they are never sent to the community pharmacist

  Scenario Outline: Wales: <problem>
    Given the problem is <problem>
    And the practice is in Wales
    And any of these:
      | the patient is not pregnant                                 |
      | the patient is pregnant or might be                         |
      | it is not known whether the patient is pregnant or might be |
    Then they are never sent to the community pharmacist

    Examples:
      | problem                    |
      | urine infection in a woman |
      | urine infection in a man   |
      | urine infection in a child |
      | shingles                   |

  # Diabetes is an exclusion in some English copies only: there the pharmacist decides.
  Scenario: Urine infection: a woman from 16 to 64 is never left to self-care
    Given the problem is one of:
      | urine infection in a woman |
      | urine infection in a man   |
      | urine infection in a child |
    Then they are always sent at least to a pharmacist within 24 hours

  Scenario: Urine infection: nothing urgent makes no emergency
    Given the problem is one of:
      | urine infection in a woman |
      | urine infection in a man   |
      | urine infection in a child |
    And the patient is female
    And the patient is between 16 and 64 years
    And none of these:
      | any red flag is present |
    Then they are never sent to an emergency place

  Scenario Outline: Shingles: <name>
    Given the problem is shingles
    And <what is so>
    Then they are always sent at least to a clinician within 24 hours

    Examples:
      | name                           | what is so                                                           |
      | under 18                       | the patient is under 18 years                                        |
      | a rash of more than seven days | it has lasted 8 days or more                                         |
      | weak immune system             | the patient has a weak immune system                                 |
      | immune system not known        | it is not known whether the patient has a weak immune system         |
      | no better after a first plan   | they have tried a pharmacist or self-care for this and are no better |
      | sent back by the pharmacist    | the pharmacist has sent the patient back                             |
      | care home resident             | the patient lives in a care home                                     |

  Scenario Outline: Shingles: <name>
    Given the problem is shingles
    And <what is so>
    Then they are always sent at least to a clinician within 6 hours

    Examples:
      | name                                  | what is so                                                                                 |
      | on the face, or in more than one part | the shingles is on the face, the ear or near the eye, or in more than one part of the body |
      | feeling ill                           | they feel ill in themselves with the shingles                                              |
      | nobody knows whether they feel ill    | it is not known whether they feel ill in themselves with the shingles                      |

  Scenario: Shingles: weakness, or the bladder or bowel changed
    Given the problem is shingles
    And an arm or a leg is weak, or the bladder or bowel has changed, with the shingles
    Then they are always sent at least to an emergency place to arrive within 1 hour

  Scenario: Scotland: shingles from the third day
    Given the problem is shingles
    And the practice is in Scotland
    And it has lasted 3 days or more
    And any of these:
      | the patient is not pregnant                                 |
      | the patient is pregnant or might be                         |
      | it is not known whether the patient is pregnant or might be |
    Then they are always sent at least to a clinician within 24 hours

  # Treatment works best in the first three days of the rash.
  Scenario: Shingles never waits longer than a day
    Given the problem is shingles
    Then they are always sent at least to a pharmacist within 24 hours

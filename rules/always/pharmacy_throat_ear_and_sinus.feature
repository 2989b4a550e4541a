Feature: Pharmacy pathways for throat, ear and sinus

  Whom the community pharmacist must never be sent, and what everybody else may count on.

  Scenario Outline: Sore throat: <name>
    Given the problem is sore throat
    And <what is so>
    Then they are never sent to the community pharmacist

    Examples:
      | name                                   | what is so                                                                                                          |
      | under five                             | the patient is under 5 years                                                                                        |
      | weak immune system                     | the patient has a weak immune system                                                                                |
      | immune system not known                | it is not known whether the patient has a weak immune system                                                        |
      | medicine that lowers white blood cells | there is a sore throat, mouth ulcers or fever in somebody who takes a medicine that can lower the white blood cells |
      | perhaps scarlet fever                  | there is a rough, sandpaper-like rash, or scarlet fever nearby                                                      |
      | perhaps glandular fever                | there is a sore throat with swollen glands and great tiredness                                                      |
      | perhaps quinsy                         | there is one-sided severe throat pain, a mouth that will not open, or a muffled voice                               |
      | perhaps cancer                         | there is a mouth ulcer, neck lump or hoarse voice for three weeks or more, or a patch or lump in the mouth          |
      | three weeks                            | it has lasted 21 days or more                                                                                       |
      | no better after a first plan           | they have tried a pharmacist or self-care for this and are no better                                                |
      | an antibiotic in the last 28 days      | the record shows an antibiotic for this same problem in the last 28 days                                            |
      | sent back by the pharmacist            | the pharmacist has sent the patient back                                                                            |
      | a third contact                        | this problem has had 3 contacts or more                                                                             |

  Scenario: Sore throat: a weak immune system is seen within two hours
    Given the problem is sore throat
    And any of these:
      | the patient has a weak immune system                         |
      | it is not known whether the patient has a weak immune system |
    Then they are always sent at least to a clinician within 2 hours

  Scenario: Wales: temporary resident with a sore throat
    Given the problem is sore throat
    And the practice is in Wales
    And the patient is a temporary resident from another nation
    Then they are never sent to the community pharmacist

  # Age and exclusions are all that reception checks: nobody from five years is left to self-care.
  Scenario: Sore throat: from five years never only self-care
    Given the problem is sore throat
    And the patient is 5 years or older
    Then they are always sent at least to a pharmacist within 24 hours

  Scenario Outline: Earache: <name>
    Given the problem is earache
    And <what is so>
    Then they are never sent to the community pharmacist

    Examples:
      | name                              | what is so                                                               |
      | under one year                    | the patient is under 1 year                                              |
      | repeated ear infections           | they keep getting ear infections                                         |
      | adult with fluid from the ear     | there is earache with fluid or pus from the ear                          |
      | weak immune system                | the patient has a weak immune system                                     |
      | three weeks                       | it has lasted 21 days or more                                            |
      | no better after a first plan      | they have tried a pharmacist or self-care for this and are no better     |
      | an antibiotic in the last 28 days | the record shows an antibiotic for this same problem in the last 28 days |
      | sent back by the pharmacist       | the pharmacist has sent the patient back                                 |
      | a third contact                   | this problem has had 3 contacts or more                                  |

  Scenario: Wales: a child with earache
    Given the problem is earache
    And the practice is in Wales
    And the patient is under 18 years
    Then they are never sent to the community pharmacist

  Scenario: Earache never only self-care
    Given the problem is earache
    Then they are always sent at least to a pharmacist within 24 hours

  Scenario Outline: Sinus pain: <name>
    Given the problem is sinus pain
    And <what is so>
    Then they are never sent to the community pharmacist

    Examples:
      | name                              | what is so                                                               |
      | under twelve                      | the patient is under 12 years                                            |
      | weak immune system                | the patient has a weak immune system                                     |
      | immune system not known           | it is not known whether the patient has a weak immune system             |
      | ten days or less                  | it has lasted 10 days or less                                            |
      | twelve weeks or more              | it has lasted 84 days or more                                            |
      | no better after a first plan      | they have tried a pharmacist or self-care for this and are no better     |
      | an antibiotic in the last 28 days | the record shows an antibiotic for this same problem in the last 28 days |
      | sent back by the pharmacist       | the pharmacist has sent the patient back                                 |
      | a third contact                   | this problem has had 3 contacts or more                                  |

  Scenario: Wales: sinus pain
    Given the problem is sinus pain
    And the practice is in Wales
    Then they are never sent to the community pharmacist

  Scenario Outline: <name> needs no emergency while nothing urgent is found
    Given the problem is <problem>
    And none of these:
      | any red flag is present |
    And none of these:
      | there is pain under the left ribs |
    Then they are never sent to an emergency place

    Examples:
      | name        | problem     |
      | Sore throat | sore throat |
      | Earache     | earache     |
      | Sinus pain  | sinus pain  |

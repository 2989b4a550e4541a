Feature: Sore throat that lasts

  Scenario Outline: Three weeks is the border: <days> days
    Given a 30 year old woman
    And the problem is sore throat
    And there are no red flags
    And it has lasted <days> days
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | days | destination              | when            | reason                       |
      | 20   | the community pharmacist | within 24 hours | Pharmacy First               |
      | 21   | a GP                     | within 7 days   | Not better after three weeks |

  Scenario Outline: Swollen glands and great tiredness, asked from a week: <days> days
    Given a 5 year old boy
    And the problem is sore throat
    And it has lasted <days> days
    And there are no red flags
    And they have not tried a pharmacist or self-care for this
    When reception asks where he should go
    Then he is sent to the community pharmacist within 24 hours
    And <asked>

    Examples:
      | days | asked                                                                                 |
      | 6    | reception asks nothing more                                                           |
      | 7    | reception must also ask about "a sore throat with swollen glands and great tiredness" |

  Scenario: Swollen glands and great tiredness are not asked under five
    Given a 4 year old boy
    And the problem is sore throat
    And it has lasted 7 days
    And there are no red flags
    And they have not tried a pharmacist or self-care for this
    And the child seems well
    And the patient has no fever
    When reception asks where he should go
    Then he is sent to self-care with advice
    And reception asks nothing more

  Scenario Outline: <days> days with swollen glands and great tiredness: <where>
    Given a 19 year old man
    And the problem is sore throat
    And it has lasted <days> days
    And there are no red flags
    And there is a sore throat with swollen glands and great tiredness
    And <pain>
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | days | where          | pain                                                      | destination        | when                    | reason                                      |
      | 7    | GP             | there is no pain under the left ribs                      | a GP               | within 3 working days   | Perhaps glandular fever                     |
      | 7    | A&E            | there is pain under the left ribs                         | A&E                | to arrive within 1 hour | Glandular fever with pain at the spleen     |
      | 7    | duty clinician | it is not known whether there is pain under the left ribs | the duty clinician | within 6 hours          | Nobody knows about pain under the left ribs |

  Scenario: Nobody knows how long the throat has been sore
    Given a 30 year old woman
    And the problem is sore throat
    And it is not known how long it has lasted
    And there are no red flags
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to a GP within 7 days
    And the reason is "Nobody knows how long it is sore"

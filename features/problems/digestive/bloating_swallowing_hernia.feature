Feature: Bloating, swallowing and hernia

  Scenario Outline: A <age> year old <who>, bloated, and <what is so>
    Given a <age> year old <who>
    And the problem is bloating or irritable bowel
    And there are no red flags
    And it has lasted 2 days
    And <what is so>
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"
    And reception asks nothing more

    Examples:
      | age | who   | what is so                                                                                                          | destination              | when            | reason                                  |
      | 15  | girl  | the patient is female                                                                                               | a GP                     | within 14 days  | A child with a bloated tummy            |
      | 15  | girl  | the symptoms are the same as in the irritable bowel syndrome that a clinician has diagnosed                         | a GP                     | within 14 days  | A child with a bloated tummy            |
      | 16  | girl  | the symptoms are the same as in the irritable bowel syndrome that a clinician has diagnosed                         | the community pharmacist | within 24 hours | Known irritable bowel                   |
      | 30  | man   | the symptoms are the same as in the irritable bowel syndrome that a clinician has diagnosed                         | the community pharmacist | within 24 hours | Known irritable bowel                   |
      | 55  | woman | the symptoms are the same as in the irritable bowel syndrome that a clinician has diagnosed                         | the community pharmacist | within 24 hours | Known irritable bowel                   |
      | 49  | woman | the symptoms are new, or no clinician has diagnosed irritable bowel syndrome                                        | a GP                     | within 14 days  | New bloating                            |
      | 50  | woman | the symptoms are new, or no clinician has diagnosed irritable bowel syndrome                                        | a GP                     | within 7 days   | A woman from 50 years with new bloating |
      | 50  | woman | it is not known whether the symptoms are the same as in the irritable bowel syndrome that a clinician has diagnosed | a GP                     | within 7 days   | A woman from 50 years with new bloating |
      | 50  | man   | the symptoms are new, or no clinician has diagnosed irritable bowel syndrome                                        | a GP                     | within 14 days  | New bloating                            |
      | 30  | man   | it is not known whether the symptoms are the same as in the irritable bowel syndrome that a clinician has diagnosed | a GP                     | within 14 days  | New bloating                            |
      | 16  | boy   | the symptoms are new, or no clinician has diagnosed irritable bowel syndrome                                        | a GP                     | within 14 days  | New bloating                            |

  Scenario: Newly bloated at 50, and nobody knows whether the patient is female
    Given a 50 year old person
    And the problem is bloating or irritable bowel
    And there are no red flags
    And it is not known whether the patient is female
    And it has lasted 2 days
    And the symptoms are new, or no clinician has diagnosed irritable bowel syndrome
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to a GP within 7 days
    And the reason is "A woman from 50 years with new bloating"

  Scenario Outline: A bloated baby of <age> months
    Given a <age> month old baby girl
    And the problem is bloating or irritable bowel
    And there are no red flags
    When reception asks where she should go
    Then she is sent to a GP <when>
    And the reason is "<reason>"

    Examples:
      | age | when            | reason                       |
      | 11  | within 24 hours | A baby with a bloated tummy  |
      | 12  | within 14 days  | A child with a bloated tummy |

  Scenario Outline: At <age>, and <what goes down>
    Given a <age> year old man
    And the problem is difficulty swallowing
    And there are no red flags
    And <what goes down>
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | age | what goes down                                        | destination        | when                    | reason                           |
      | 4   | most food and drink goes down                         | a GP               | within 24 hours         | A young child who swallows badly |
      | 5   | most food and drink goes down                         | a GP               | within 7 days           | Food sticks now and then         |
      | 60  | most food and drink goes down                         | a GP               | within 7 days           | Food sticks now and then         |
      | 60  | only drinks or very soft food go down                 | a GP               | within 24 hours         | Only drinks go down              |
      | 60  | something is stuck, or not even water goes down       | A&E                | to arrive within 1 hour | Something is stuck now           |
      | 60  | it is not known whether most food and drink goes down | the duty clinician | within 1 hour           | Nobody knows what goes down      |

  Scenario Outline: A hernia at <age> months, and <how it is>
    Given a <age> month old child
    And the problem is hernia
    And the patient is <sex>
    And there are no red flags
    And <how it is>
    When reception asks where they should go
    Then they are sent to a GP <when>
    And the reason is "<reason>"

    Examples:
      | age | sex    | how it is                                                                         | when                  | reason                   |
      | 11  | male   | the lump aches no more than before and goes back easily                           | within 3 working days | A baby with a hernia     |
      | 12  | male   | the lump aches no more than before and goes back easily                           | within 14 days        | A quiet hernia           |
      | 700 | female | the lump aches no more than before and goes back easily                           | within 14 days        | A quiet hernia           |
      | 700 | male   | the lump aches more than before, or goes back less easily                         | within 3 working days | A hernia that gets worse |
      | 700 | male   | it is not known whether the lump aches more than before, or goes back less easily | within 3 working days | A hernia that gets worse |

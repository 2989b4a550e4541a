Feature: Tummy, bowel, bladder and male organs

  Scenario Outline: <name> decides, whatever the problem is
    Given <who>
    And the problem is sore throat
    And there is <red flag>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<name>"

    Examples:
      | name                           | who                    | red flag                                                                                                           | destination                        | when                     |
      | Vomiting blood, or black poo   | a 40 year old man      | vomit with blood or like coffee grounds, or black, sticky poo like tar                                             | A&E                                | to arrive within 1 hour  |
      | Heavy bleeding from the bottom | a 70 year old woman    | bleeding from the bottom that does not stop, or comes with large clots or faintness                                | 999                                | now                      |
      | Severe tummy pain              | a 9 year old girl      | sudden or constant severe tummy pain, a hard tummy, or tummy pain with fainting                                    | A&E                                | to arrive within 1 hour  |
      | Possible appendicitis          | a 9 year old girl      | tummy pain low on the right that is worse on moving or coughing, with a fever or no wish to eat                    | A&E                                | to arrive within 4 hours |
      | Blocked bowel                  | a 70 year old woman    | a swollen tummy with vomiting, and no poo or wind passed                                                           | A&E                                | to arrive within 1 hour  |
      | Strangulated hernia            | a 7 month old baby boy | a lump in the groin, navel or scar that is now hard or painful, or that cannot be pushed back                      | A&E                                | to arrive within 1 hour  |
      | Jaundice                       | a 30 year old woman    | yellow skin or yellow whites of the eyes                                                                           | the duty clinician                 | within 24 hours          |
      | Kidney stone with a danger     | a 40 year old man      | severe waves of pain from the side to the groin, with a fever, one kidney, pregnancy or no relief from painkillers | A&E                                | to arrive within 4 hours |
      | Twisted testicle               | a 13 year old boy      | sudden pain in one testicle, or tummy pain together with pain in a testicle                                        | A&E                                | to arrive within 1 hour  |
      | Erection over two hours        | a 30 year old man      | an erection that has lasted over two hours                                                                         | A&E                                | to arrive within 1 hour  |
      | Foreskin stuck back            | a 4 year old boy       | a foreskin stuck back behind the head of the penis, swollen or painful                                             | A&E                                | to arrive within 4 hours |
      | Blocked catheter               | a 75 year old man      | a catheter that drains nothing, or that leaks with pain or a full bladder                                          | the urgent community response team | within 2 hours           |

  Scenario Outline: <reason>: <known>
    Given a 45 year old man
    And the problem is sore throat
    And there is <red flag>
    And <detail>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> now
    And the reason is "<reason>"

    Examples:
      | reason                                               | known        | red flag                                                                        | detail                                                                                                          | destination |
      | Vomiting blood, or black poo, and more than a streak | yes          | vomit with blood or like coffee grounds, or black, sticky poo like tar          | it was more than one small streak of blood, or they feel unwell, faint or weak                                  | 999         |
      | Vomiting blood, or black poo, and more than a streak | nobody knows | vomit with blood or like coffee grounds, or black, sticky poo like tar          | it is not known whether it was more than one small streak of blood, or they feel unwell, faint or weak          | 999         |
      | Severe tummy pain with collapse                      | yes          | sudden or constant severe tummy pain, a hard tummy, or tummy pain with fainting | they have collapsed or fainted with the tummy pain, or are pale, clammy or hard to wake                         | 999         |
      | Severe tummy pain with collapse                      | nobody knows | sudden or constant severe tummy pain, a hard tummy, or tummy pain with fainting | it is not known whether they have collapsed or fainted with the tummy pain, or are pale, clammy or hard to wake | 999         |
      | Blocked catheter and a spinal cord injury            | yes          | a catheter that drains nothing, or that leaks with pain or a full bladder       | they have a spinal cord injury, with a pounding headache, sweating or a flushed face                            | 999         |
      | Blocked catheter and a spinal cord injury            | nobody knows | a catheter that drains nothing, or that leaks with pain or a full bladder       | it is not known whether they have a spinal cord injury, with a pounding headache, sweating or a flushed face    | 999         |

  Scenario Outline: Jaundice and ill: <known>
    Given a 30 year old woman
    And the problem is sore throat
    And there is yellow skin or yellow whites of the eyes
    And <detail>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to A&E to arrive within 1 hour
    And the reason is "Jaundice and ill"

    Examples:
      | known        | detail                                                                                                |
      | yes          | there is a fever, confusion, drowsiness or severe pain with the yellow colour                         |
      | nobody knows | it is not known whether there is a fever, confusion, drowsiness or severe pain with the yellow colour |

  Scenario Outline: A man of 50 is not asked about an erection or a catheter for a tummy pain, but <red flag> acts when told
    Given a 50 year old man
    And the problem is abdominal pain
    And there are no red flags
    And there is <red flag>
    When reception asks where he should go
    Then he is sent to <destination> <when>

    Examples:
      | red flag                                                               | destination | when                     |
      | an erection that has lasted over two hours                             | A&E         | to arrive within 1 hour  |
      | a foreskin stuck back behind the head of the penis, swollen or painful | A&E         | to arrive within 4 hours |

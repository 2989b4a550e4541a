Feature: Red flags of the tummy, the bowel and the bladder

  One row for each red flag, with the place and the latest time that this book's clinical facts give it, whatever the problem,
  the age, the record and the other answers are. Sooner, or more cautious, is always allowed.

  Scenario Outline: <name>
    Given there is <red flag>
    Then they are always sent to 999

    Examples:
      | name                           | red flag                                                                            |
      | Heavy bleeding from the bottom | bleeding from the bottom that does not stop, or comes with large clots or faintness |

  Scenario Outline: <name>
    Given there is <red flag>
    Then they are always sent at least to <where> <when>

    Examples:
      | name                         | red flag                                                                                                           | where              | when                     |
      | Vomiting blood, or black poo | vomit with blood or like coffee grounds, or black, sticky poo like tar                                             | an emergency place | to arrive within 1 hour  |
      | Severe tummy pain            | sudden or constant severe tummy pain, a hard tummy, or tummy pain with fainting                                    | an emergency place | to arrive within 1 hour  |
      | Possible appendicitis        | tummy pain low on the right that is worse on moving or coughing, with a fever or no wish to eat                    | an emergency place | to arrive within 4 hours |
      | Blocked bowel                | a swollen tummy with vomiting, and no poo or wind passed                                                           | an emergency place | to arrive within 1 hour  |
      | Strangulated hernia          | a lump in the groin, navel or scar that is now hard or painful, or that cannot be pushed back                      | an emergency place | to arrive within 1 hour  |
      | Jaundice                     | yellow skin or yellow whites of the eyes                                                                           | a clinician        | within 24 hours          |
      | Cannot pass urine            | an inability to pass urine, or a painful full bladder                                                              | an emergency place | to arrive within 4 hours |
      | Kidney infection             | a urine problem with fever or shivering, pain in the side or back, or vomiting                                     | a clinician        | within 6 hours           |
      | Kidney stone with a danger   | severe waves of pain from the side to the groin, with a fever, one kidney, pregnancy or no relief from painkillers | an emergency place | to arrive within 4 hours |
      | Twisted testicle             | sudden pain in one testicle, or tummy pain together with pain in a testicle                                        | an emergency place | to arrive within 1 hour  |
      | Erection over two hours      | an erection that has lasted over two hours                                                                         | an emergency place | to arrive within 1 hour  |
      | Foreskin stuck back          | a foreskin stuck back behind the head of the penis, swollen or painful                                             | an emergency place | to arrive within 4 hours |
      | Blocked catheter             | a catheter that drains nothing, or that leaks with pain or a full bladder                                          | a clinician        | within 2 hours           |

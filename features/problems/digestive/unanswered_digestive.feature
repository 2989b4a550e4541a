Feature: Tummy and bowel: questions that come first

  Scenario Outline: <problem> in <who>: what to ask first
    Given <who>
    And the problem is <problem>
    When reception asks where they should go
    Then reception must first ask about "<red flag>"
    And they are sent to the duty clinician within 1 hour
    And no rule decides

    Examples:
      | problem                     | who                      | red flag                                                                                                                    |
      | abdominal pain              | a 30 year old woman      | sudden or constant severe tummy pain, a hard tummy, or tummy pain with fainting                                             |
      | abdominal pain              | a 30 year old woman      | an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint                                          |
      | abdominal pain              | a 12 year old boy        | sudden pain in one testicle, or tummy pain together with pain in a testicle                                                 |
      | abdominal pain              | a 50 year old man        | sudden severe tummy, back or side pain with faintness or sweating, or new pain with a known aneurysm                        |
      | abdominal pain              | an 11 year old girl      | a loss of the waters, strong or regular tummy pains from 20 weeks, or the cord felt, in pregnancy                           |
      | abdominal pain              | a 2 year old girl        | waves of screaming in a small child who goes pale and draws up the legs, or passes blood or jelly                           |
      | diarrhoea                   | a 30 year old man        | bleeding from the bottom that does not stop, or comes with large clots or faintness                                         |
      | diarrhoea                   | a 15 year old boy        | a child who has passed no urine for 12 hours, or has sunken eyes or no tears                                                |
      | vomiting                    | a 30 year old man        | high sugar, ketones or thirst with vomiting, tummy pain, deep breathing or drowsiness, or ketones of 3 or more              |
      | vomiting                    | a 2 month old baby boy   | a temperature of 38 or more, or feeling hot, in a baby under three months                                                   |
      | vomiting                    | an 11 month old baby boy | a baby who has fed less than half as much as usual for a day, or has had no feed for eight hours                            |
      | constipation                | a 70 year old woman      | a swollen tummy with vomiting, and no poo or wind passed                                                                    |
      | constipation                | a 16 year old girl       | a lasting new change of bowel habit, unexplained bleeding, low iron, a lump, or weight loss with tummy pain                 |
      | indigestion or reflux       | a 30 year old man        | chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness           |
      | indigestion or reflux       | a 55 year old man        | weight loss with upper tummy pain, reflux or indigestion from the age of 55                                                 |
      | indigestion or reflux       | a 2 month old baby girl  | forceful vomiting after feeds in a baby under three months                                                                  |
      | indigestion or reflux       | an 11 month old baby boy | a baby who has fed less than half as much as usual for a day, or has had no feed for eight hours                            |
      | constipation                | a 60 year old man        | weight loss with a tummy, bowel or back symptom or new diabetes, from the age of 60                                         |
      | bloating or irritable bowel | a 5 year old girl        | a child with a growing lump, bruises, paleness, bone pain, a white pupil, or a fever, headache or vomiting that stays       |
      | indigestion or reflux       | a 5 year old boy         | food or drink that sticks when they swallow                                                                                 |
      | bleeding from the bottom    | a 30 year old man        | bleeding from the bottom that does not stop, or comes with large clots or faintness                                         |
      | piles                       | a 30 year old woman      | skin that hurts far more than it looks, or that spreads within hours or turns purple, black or blistered in somebody unwell |
      | bloating or irritable bowel | an 18 year old woman     | bloating, fullness, pain low in the tummy or frequent urine again and again, or new bowel spasms from 50                    |
      | bloating or irritable bowel | a 16 year old boy        | weight loss without trying and without a known cause, of about one part in twenty over a year                               |
      | difficulty swallowing       | a 60 year old man        | noisy breathing in, drooling, or being unable to swallow their own spit                                                     |
      | hernia                      | a 60 year old man        | a lump in the groin, navel or scar that is now hard or painful, or that cannot be pushed back                               |
      | threadworms                 | a 6 year old girl        | tummy pain low on the right that is worse on moving or coughing, with a fever or no wish to eat                             |
      | colic or reflux in a baby   | a 6 week old baby girl   | green or bloody vomit in a child                                                                                            |

  Scenario Outline: <problem>: nobody knows about a red flag
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And it is not known whether <red flag>
    When reception asks where they should go
    Then they are sent to the duty clinician within 1 hour
    And the reason is "A red flag that nobody could rule out"

    Examples:
      | problem                     | who                    | red flag                                                                                                          |
      | abdominal pain              | a 30 year old woman    | tummy pain low on the right that is worse on moving or coughing, with a fever or no wish to eat                   |
      | diarrhoea                   | a 30 year old man      | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | vomiting                    | a 3 year old girl      | a child who has passed no urine for 12 hours, or has sunken eyes or no tears                                      |
      | constipation                | a 70 year old woman    | a lasting new change of bowel habit, unexplained bleeding, low iron, a lump, or weight loss with tummy pain       |
      | indigestion or reflux       | a 50 year old man      | heart-type chest pain in the last 12 hours that has gone now                                                      |
      | bleeding from the bottom    | a 50 year old man      | vomit with blood or like coffee grounds, or black, sticky poo like tar                                            |
      | piles                       | a 30 year old woman    | bleeding from the bottom that does not stop, or comes with large clots or faintness                               |
      | bloating or irritable bowel | a 30 year old woman    | bloating, fullness, pain low in the tummy or frequent urine again and again, or new bowel spasms from 50          |
      | difficulty swallowing       | a 60 year old man      | sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes          |
      | hernia                      | a 60 year old man      | a lump in the groin, navel or scar that is now hard or painful, or that cannot be pushed back                     |
      | threadworms                 | a 6 year old girl      | sudden or constant severe tummy pain, a hard tummy, or tummy pain with fainting                                   |
      | colic or reflux in a baby   | a 6 week old baby girl | a baby who has fed less than half as much as usual for a day, or has had no feed for eight hours                  |

  # At 54 nobody has asked about the weight loss of older people, and the way is clear all the same.
  Scenario: The question for 55 years is not asked at 54
    Given a 54 year old man
    And the problem is indigestion or reflux
    And there is no chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness
    And there is no heart-type chest pain in the last 12 hours that has gone now
    And there is no heart-type chest pain between 12 and 72 hours ago that has gone now
    And there is no vomit with blood or like coffee grounds, or black, sticky poo like tar
    And there is no sudden or constant severe tummy pain, a hard tummy, or tummy pain with fainting
    And there is no food or drink that sticks when they swallow
    And it has lasted 2 days
    And they take no anti-inflammatory, aspirin, steroids or blood thinner
    And the indigestion came without weight loss
    When reception asks where he should go
    Then he is sent to the community pharmacist within 24 hours
    And reception asks nothing more

  Scenario Outline: A red flag decides: <problem>, <red flag>
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And there is <red flag>
    When reception asks where they should go
    Then they are sent to <destination> <when>

    Examples:
      | problem                     | who                 | red flag                                                                                                    | destination        | when                     |
      | constipation                | a 45 year old man   | a lasting new change of bowel habit, unexplained bleeding, low iron, a lump, or weight loss with tummy pain | a GP               | within 7 days            |
      | abdominal pain              | a 12 year old boy   | sudden pain in one testicle, or tummy pain together with pain in a testicle                                 | A&E                | to arrive within 1 hour  |
      | threadworms                 | a 6 year old girl   | tummy pain low on the right that is worse on moving or coughing, with a fever or no wish to eat             | A&E                | to arrive within 4 hours |
      | bloating or irritable bowel | a 52 year old woman | a lasting new change of bowel habit, unexplained bleeding, low iron, a lump, or weight loss with tummy pain | a GP               | within 7 days            |
      | hernia                      | a 70 year old man   | a lump in the groin, navel or scar that is now hard or painful, or that cannot be pushed back               | A&E                | to arrive within 1 hour  |
      | diarrhoea                   | a 40 year old woman | an infection or fever in somebody with a weak immune system                                                 | the duty clinician | within 2 hours           |

  # Reception sees an answer while it still asks. Nothing decides before this one is known.
  Scenario Outline: Nothing decides before reception knows: <problem>, <who>, <what is so>
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And <what is so>
    When reception asks where they should go
    Then reception must also ask about "<still to ask>"
    And they are sent to the duty clinician within 24 hours
    And no rule decides

    Examples:
      | problem                     | who                 | what is so                                                                  | still to ask                                                                                |
      | abdominal pain              | a 40 year old man   | it has lasted 2 days                                                        | the tummy pain is mild                                                                      |
      | abdominal pain              | a 40 year old man   | it has lasted 10 days                                                       | the tummy pain is mild                                                                      |
      | abdominal pain              | a 30 year old woman | there is a fever, trouble with urine or a new discharge with the tummy pain | the tummy pain is mild                                                                      |
      | abdominal pain              | a 40 year old man   | the tummy pain is mild                                                      | it has lasted                                                                               |
      | bloating or irritable bowel | a 40 year old man   | it has lasted 10 days                                                       | the symptoms are the same as in the irritable bowel syndrome that a clinician has diagnosed |
      | bleeding from the bottom    | a 30 year old man   | it has lasted 5 days                                                        | the blood is bright red, and from piles that a clinician has confirmed                      |
      | bleeding from the bottom    | a 30 year old man   | the blood is bright red, and from piles that a clinician has confirmed      | it has lasted                                                                               |
      | difficulty swallowing       | a 60 year old man   | it has lasted 5 days                                                        | most food and drink goes down                                                               |

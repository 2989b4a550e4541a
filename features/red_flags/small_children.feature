Feature: Ill babies and children

  Scenario Outline: <name> decides, whatever the problem is
    Given <who>
    And the problem is sore throat
    And there is <red flag>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<name>"

    Examples:
      | name                                     | who                      | red flag                                                                                              | destination        | when                    |
      | Cold baby under three months             | a 7 week old baby girl   | a temperature under 36 in a baby under three months                                                   | A&E                | to arrive within 1 hour |
      | Bulging soft spot or stiff neck          | a 9 month old baby boy   | a bulging soft spot on the head, or a stiff neck, in a baby                                           | 999                | now                     |
      | Floppy child                             | a 2 year old girl        | a child who is floppy, makes no response, has stopped smiling or is hard to wake                      | 999                | now                     |
      | Carer who feels that it is very wrong    | a 6 year old boy         | a parent or carer who feels that something is very wrong, or that this illness is unlike any before   | the duty clinician | within 1 hour           |
      | Fit in a child                           | a 4 year old boy         | a child's first fit, or a fit that was over five minutes, on one side only, or without full recovery  | 999                | now                     |
      | Baby who feeds badly                     | a 5 month old baby girl  | a baby who has fed less than half as much as usual for a day, or has had no feed for eight hours      | the duty clinician | within 2 hours          |
      | Green or bloody vomit                    | a 2 year old girl        | green or bloody vomit in a child                                                                      | A&E                | to arrive within 1 hour |
      | Telescoped bowel                         | an 11 month old baby boy | waves of screaming in a small child who goes pale and draws up the legs, or passes blood or jelly     | A&E                | to arrive within 1 hour |
      | Perhaps new diabetes in a child          | an 8 year old boy        | new great thirst or passing a lot of urine in a child, perhaps with tiredness or weight loss          | the duty clinician | within 2 hours          |
      | Bruise or injury without a fitting story | a 4 month old baby boy   | a bruise, burn or broken bone in a baby who cannot crawl, or an injury with a story that does not fit | the duty clinician | within 1 hour           |

  # A baby of that age with any new illness is seen within 2 hours: the flag alone decides only where there is no illness.
  Scenario Outline: <name> decides when nothing more urgent does
    Given <who>
    And the problem is repeat prescription
    And there is <red flag>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<name>"

    Examples:
      | name                          | who                    | red flag                                                                                                     | destination        | when            |
      | Forceful vomiting             | a 6 week old baby girl | forceful vomiting after feeds in a baby under three months                                                   | the duty clinician | within 6 hours  |
      | Yellow baby with danger signs | a 20 day old baby boy  | a baby who is yellow on the first day of life, has pale poo or dark urine, or is yellow at two weeks or more | the duty clinician | within 24 hours |

  Scenario Outline: <reason>: <case>
    Given <who>
    And the problem is hay fever
    And there is <red flag>
    And <detail>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | case      | who                    | red flag                                                                                                     | detail                                                                                                                             | destination        | when                    | reason                                                |
      | told      | a 9 year old girl      | new great thirst or passing a lot of urine in a child, perhaps with tiredness or weight loss                 | the thirsty child is drowsy, vomiting, in tummy pain or breathing fast                                                             | 999                | now                     | Perhaps new diabetes in an ill child                  |
      | not known | a 9 year old girl      | new great thirst or passing a lot of urine in a child, perhaps with tiredness or weight loss                 | it is not known whether the thirsty child is drowsy, vomiting, in tummy pain or breathing fast                                     | 999                | now                     | Perhaps new diabetes in an ill child                  |
      | told      | a 3 day old baby girl  | a baby who is yellow on the first day of life, has pale poo or dark urine, or is yellow at two weeks or more | the yellow baby turned yellow in the first 24 hours of life, or is too sleepy to feed                                              | A&E                | to arrive within 1 hour | Yellow on the first day or too sleepy                 |
      | not known | a 3 day old baby girl  | a baby who is yellow on the first day of life, has pale poo or dark urine, or is yellow at two weeks or more | it is not known whether the yellow baby turned yellow in the first 24 hours of life, or is too sleepy to feed                      | A&E                | to arrive within 1 hour | Yellow on the first day or too sleepy                 |
      | told      | a 5 month old baby boy | a bruise, burn or broken bone in a baby who cannot crawl, or an injury with a story that does not fit        | the child with the unexplained injury has a burn, pain, swelling or a head injury, or does not move a limb                         | A&E                | to arrive within 1 hour | Injury without a fitting story in a child who is hurt |
      | not known | a 5 month old baby boy | a bruise, burn or broken bone in a baby who cannot crawl, or an injury with a story that does not fit        | it is not known whether the child with the unexplained injury has a burn, pain, swelling or a head injury, or does not move a limb | A&E                | to arrive within 1 hour | Injury without a fitting story in a child who is hurt |
      | told      | a 2 year old girl      | a child who has passed no urine for 12 hours, or has sunken eyes or no tears                                 | the dry child is drowsy, floppy or too sleepy to drink                                                                             | A&E                | to arrive within 1 hour | Dry and drowsy child                                  |
      | not known | a 2 year old girl      | a child who has passed no urine for 12 hours, or has sunken eyes or no tears                                 | it is not known whether the dry child is drowsy, floppy or too sleepy to drink                                                     | A&E                | to arrive within 1 hour | Dry and drowsy child                                  |
      | no        | a 2 year old girl      | a child who has passed no urine for 12 hours, or has sunken eyes or no tears                                 | the dry child is awake and alert                                                                                                   | the duty clinician | within 2 hours          | Dehydrated child                                      |

  Scenario: A bruise alone goes to the safeguarding lead too
    Given a 4 month old baby boy
    And the problem is hay fever
    And there is a bruise, burn or broken bone in a baby who cannot crawl, or an injury with a story that does not fit
    And the child with the unexplained injury has only a mark on the skin and is otherwise well
    When reception asks where he should go
    Then he is sent to the duty clinician within 1 hour
    And he is also sent to the safeguarding lead within 1 hour

  Scenario: The question that follows great thirst
    Given a 9 year old girl
    And the problem is hay fever
    And there are no red flags
    And there is new great thirst or passing a lot of urine in a child, perhaps with tiredness or weight loss
    When reception asks where she should go
    Then she is sent to the duty clinician within 2 hours
    And reception must also ask about "the thirsty child is drowsy, vomiting, in tummy pain or breathing fast"

  Scenario Outline: A flag that somebody tells acts at an age at which nobody would ask: <name>
    Given <who>
    And the problem is hay fever
    And there are no red flags
    And there is <red flag>
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<name>"

    Examples:
      | name                            | who                     | red flag                                                                                             | destination        | when                    |
      | Cold baby under three months    | a 4 month old baby girl | a temperature under 36 in a baby under three months                                                  | A&E                | to arrive within 1 hour |
      | Bulging soft spot or stiff neck | a 20 month old child    | a bulging soft spot on the head, or a stiff neck, in a baby                                          | 999                | now                     |
      | Telescoped bowel                | a 3 year old girl       | waves of screaming in a small child who goes pale and draws up the legs, or passes blood or jelly    | A&E                | to arrive within 1 hour |
      | Fit in a child                  | a 16 year old boy       | a child's first fit, or a fit that was over five minutes, on one side only, or without full recovery | 999                | now                     |
      | Perhaps new diabetes in a child | an 18 year old man      | new great thirst or passing a lot of urine in a child, perhaps with tiredness or weight loss         | the duty clinician | within 2 hours          |

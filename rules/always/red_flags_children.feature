Feature: Red flags of babies and children

  One row for each red flag, with the place and the latest time that this book's clinical facts give it, whatever the problem,
  the age, the record and the other answers are. Sooner, or more cautious, is always allowed.

  Scenario Outline: <name>
    Given there is <red flag>
    Then they are always sent to 999

    Examples:
      | name                            | red flag                                                                                                 |
      | Child working hard to breathe   | a child who grunts, sucks in the ribs, stops breathing for moments, or is too breathless to feed or talk |
      | Floppy child                    | a child who is floppy, makes no response, has stopped smiling or is hard to wake                         |
      | Bulging soft spot or stiff neck | a bulging soft spot on the head, or a stiff neck, in a baby                                              |
      | Fit in a child                  | a child's first fit, or a fit that was over five minutes, on one side only, or without full recovery     |

  Scenario Outline: <name>
    Given there is <red flag>
    Then they are always sent at least to <where> <when>

    Examples:
      | name                                     | red flag                                                                                                       | where              | when                    |
      | Fever under three months                 | a temperature of 38 or more, or feeling hot, in a baby under three months                                      | an emergency place | to arrive within 1 hour |
      | Cold baby under three months             | a temperature under 36 in a baby under three months                                                            | an emergency place | to arrive within 1 hour |
      | High fever at three to six months        | a temperature of 39 or more in a baby of three to six months                                                   | a clinician        | within 2 hours          |
      | Dehydrated child                         | a child who has passed no urine for 12 hours, or has sunken eyes or no tears                                   | a clinician        | within 2 hours          |
      | Baby who feeds badly                     | a baby who has fed less than half as much as usual for a day, or has had no feed for eight hours               | a clinician        | within 2 hours          |
      | Green or bloody vomit                    | green or bloody vomit in a child                                                                               | an emergency place | to arrive within 1 hour |
      | Forceful vomiting                        | forceful vomiting after feeds in a baby under three months                                                     | a clinician        | within 6 hours          |
      | Telescoped bowel                         | waves of screaming in a small child who goes pale and draws up the legs, or passes blood or jelly              | an emergency place | to arrive within 1 hour |
      | Small battery or magnet                  | a small battery or magnet that was swallowed, or is in the nose or ear                                         | an emergency place | to arrive within 1 hour |
      | Perhaps new diabetes in a child          | new great thirst or passing a lot of urine in a child, perhaps with tiredness or weight loss                   | a clinician        | within 2 hours          |
      | Bruise or injury without a fitting story | a bruise, burn or broken bone in a baby who cannot crawl, or an injury with a story that does not fit          | a clinician        | within 1 hour           |
      | A child who limps                        | a child with a limp who is under three, has a fever, cannot stand on the leg, or has hip or knee pain from ten | a clinician        | within 6 hours          |
      | Yellow baby with danger signs            | a baby who is yellow on the first day of life, has pale poo or dark urine, or is yellow at two weeks or more   | a clinician        | within 24 hours         |
      | Sticky or swollen eyes in a newborn      | a newborn baby with swollen, red or pus-filled eyes                                                            | a clinician        | within 2 hours          |
      | Carer who feels that it is very wrong    | a parent or carer who feels that something is very wrong, or that this illness is unlike any before            | a clinician        | within 1 hour           |

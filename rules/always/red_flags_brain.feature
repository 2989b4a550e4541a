Feature: Red flags of the brain, the spine and the nerves

  One row for each red flag, with the place and the latest time that this book's clinical facts give it, whatever the problem,
  the age, the record and the other answers are. Sooner, or more cautious, is always allowed.

  Scenario Outline: <name>
    Given there is <red flag>
    Then they are always sent to 999

    Examples:
      | name                          | red flag                                                                                                 |
      | Stroke                        | sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes |
      | Dropped face alone            | one side of the face that has newly dropped, with nothing else wrong                                     |
      | Thunderclap headache          | the worst headache ever, at its full force within five minutes                                           |
      | Signs of meningitis           | a fever or illness with a stiff neck, dislike of light, a severe headache or drowsiness                  |
      | Rash that does not fade       | a new rash of spots or bruises that does not fade under a pressed glass                                  |
      | Fit now                       | a fit now, a fit of more than five minutes, or a second fit without waking in between                    |
      | First or complicated fit      | a first ever fit, or a fit in pregnancy, after a head injury, or without full recovery                   |
      | Head injury with danger signs | a blow to the head with unconsciousness, a fit, weakness, fluid from the ear or nose, or great force     |
      | Neck or back injury           | an accident or fall that hurt the neck or back, with pain, tingling or weakness                          |

  # The facts let a clinician see a frail, otherwise stable person within two hours. The book does not use that exception.
  Scenario Outline: <name>
    Given there is <red flag>
    Then they are always sent to 999

    Examples:
      | name          | red flag                                                        |
      | New confusion | sudden confusion, talk that makes no sense, or great drowsiness |

  # A worse answer to the second question is in its own file.
  Scenario Outline: <name>
    Given there is <red flag>
    Then they are always sent at least to <where> <when>

    Examples:
      | name                        | red flag                                                                                                      | where              | when                    |
      | Stroke signs that have gone | a sign of stroke in the last seven days that has fully gone                                                   | a clinician        | within 1 hour           |
      | Head injury with risk signs | a blow to the head with a blackout, a memory gap, a lasting headache, vomiting or a higher risk of bleeding   | an emergency place | to arrive within 1 hour |
      | Head injury from 65 years   | a head injury from the age of 65 with a blood thinner, new confusion, or nobody to watch them at home         | an emergency place | to arrive within 1 hour |
      | Cauda equina                | back or leg pain with new numbness between the legs, bladder, bowel or sexual change, or trouble in both legs | an emergency place | to arrive within 1 hour |
      | Spine pain with cancer      | cancer, now or in the past, with new severe spine pain, weak legs or unsteadiness                             | a clinician        | within 24 hours         |
      | Giant cell arteritis        | a new headache, a tender temple or scalp, or jaw pain on chewing, from the age of 50                          | a clinician        | within 2 hours          |

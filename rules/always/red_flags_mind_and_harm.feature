Feature: Red flags of the mind, harm and abuse

  One row for each red flag, with the place and the latest time that this book's clinical facts give it, whatever the problem,
  the age, the record and the other answers are. Sooner, or more cautious, is always allowed.

  Scenario Outline: <name>
    Given there is <red flag>
    Then they are always sent to 999

    Examples:
      | name                                    | red flag                                                                                      |
      | Suicide: in danger now                  | a wish to end their life now, a plan or the means to do it, or harm already done              |
      | Danger to others                        | a threat to harm somebody else, or a fear that they are about to                              |
      | Drowsy from strong painkillers or drugs | deep drowsiness, slow breathing or pinpoint pupils in somebody on strong painkillers or drugs |

  # The mental health crisis line and the sexual assault referral centre are emergency places.
  Scenario Outline: <name>
    Given there is <red flag>
    Then they are always sent at least to <where> <when>

    Examples:
      | name                | red flag                                                                                | where              | when           |
      | Thoughts of suicide | a thought of suicide, or that life is not worth living                                  | an emergency place | within 1 hour  |
      | Psychosis           | a voice or vision that others do not have, a frightening belief, or dangerous behaviour | an emergency place | within 2 hours |
      | Sexual assault      | a sexual assault or rape, lately, or at any time without help since                     | an emergency place | within 2 hours |

  # The safeguarding lead counts as a clinician.
  Scenario Outline: <name>
    Given there is <red flag>
    Then they are always sent at least to <where> <when>

    Examples:
      | name                                | red flag                                                                                                         | where              | when                    |
      | Overdose or poisoning               | too much of a medicine or drug, or any poison, taken on purpose or by accident, even if they feel well           | an emergency place | to arrive within 1 hour |
      | Self-harm that needs treatment      | a self-harm wound that is deep, gaping, bleeding or burnt, or something swallowed or inserted to hurt themselves | an emergency place | to arrive within 1 hour |
      | Eating disorder with physical signs | an eating disorder with fainting, chest pain, weakness, fast weight loss, or drinking very little                | a clinician        | within 2 hours          |
      | Alcohol withdrawal                  | shaking, sweating, seeing things, confusion or a fit in a heavy drinker who has stopped or cut down              | an emergency place | to arrive within 1 hour |
      | Domestic abuse                      | harm, threats or control by a partner, former partner or somebody in the family                                  | a clinician        | within 24 hours         |
      | Child safeguarding                  | a child who tells of abuse or neglect, or a fear that a child is abused or neglected                             | a clinician        | within 1 hour           |
      | Adult safeguarding                  | an adult with care needs who is neglected, abused, or badly neglects themselves                                  | a clinician        | within 24 hours         |
      | Female genital mutilation           | a girl under 18 who has been cut in the genital area for no medical reason, or is at risk of it                  | a clinician        | within 1 hour           |

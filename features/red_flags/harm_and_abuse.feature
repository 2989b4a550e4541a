Feature: Harm, abuse and safeguarding

  Scenario Outline: <name> decides, whatever the problem is
    Given <who>
    And the problem is sore throat
    And there is <red flag>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<name>"

    Examples:
      | name                           | who                  | red flag                                                                                                         | destination                        | when                    |
      | Overdose or poisoning          | a 40 year old man    | too much of a medicine or drug, or any poison, taken on purpose or by accident, even if they feel well           | A&E                                | to arrive within 1 hour |
      | Self-harm that needs treatment | a 16 year old girl   | a self-harm wound that is deep, gaping, bleeding or burnt, or something swallowed or inserted to hurt themselves | A&E                                | to arrive within 1 hour |
      | Danger to others               | a 40 year old man    | a threat to harm somebody else, or a fear that they are about to                                                 | 999                                | now                     |
      | Sexual assault                 | an 18 year old woman | a sexual assault or rape, lately, or at any time without help since                                              | the sexual assault referral centre | within 2 hours          |
      | Sexual assault under 18        | a 17 year old girl   | a sexual assault or rape, lately, or at any time without help since                                              | the sexual assault referral centre | within 1 hour           |
      | Domestic abuse                 | a 35 year old woman  | harm, threats or control by a partner, former partner or somebody in the family                                  | the duty clinician                 | within 24 hours         |
      | Domestic abuse under 18        | a 17 year old girl   | harm, threats or control by a partner, former partner or somebody in the family                                  | the safeguarding lead              | within 1 hour           |
      | Domestic abuse                 | an 18 year old woman | harm, threats or control by a partner, former partner or somebody in the family                                  | the duty clinician                 | within 24 hours         |
      | Child safeguarding             | a 9 year old girl    | a child who tells of abuse or neglect, or a fear that a child is abused or neglected                             | the safeguarding lead              | within 1 hour           |
      | Adult safeguarding             | an 80 year old woman | an adult with care needs who is neglected, abused, or badly neglects themselves                                  | the safeguarding lead              | within 24 hours         |
      | Female genital mutilation      | a 9 year old girl    | a girl under 18 who has been cut in the genital area for no medical reason, or is at risk of it                  | the safeguarding lead              | within 1 hour           |

  Scenario Outline: <case>
    Given <who>
    And the problem is sore throat
    And there is <red flag>
    And <detail>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | case                                         | who                  | red flag                                                                                               | detail                                                                                                     | destination                        | when                    | reason                            |
      | Overdose on purpose or with signs: yes       | a 40 year old man    | too much of a medicine or drug, or any poison, taken on purpose or by accident, even if they feel well | they took it on purpose, or have any symptom after taking it                                               | 999                                | now                     | Overdose on purpose or with signs |
      | Overdose on purpose or with signs: not known | a 40 year old man    | too much of a medicine or drug, or any poison, taken on purpose or by accident, even if they feel well | it is not known whether they took it on purpose, or have any symptom after taking it                       | 999                                | now                     | Overdose on purpose or with signs |
      | Overdose on purpose or with signs: no        | a 40 year old man    | too much of a medicine or drug, or any poison, taken on purpose or by accident, even if they feel well | they took it by accident and have no symptom after taking it                                               | A&E                                | to arrive within 1 hour | Overdose or poisoning             |
      | Sexual assault and in danger: yes            | an 18 year old woman | a sexual assault or rape, lately, or at any time without help since                                    | after the sexual assault they are in danger now or badly hurt                                              | 999                                | now                     | Sexual assault and in danger      |
      | Sexual assault and in danger: not known      | an 18 year old woman | a sexual assault or rape, lately, or at any time without help since                                    | it is not known whether after the sexual assault they are in danger now or badly hurt                      | 999                                | now                     | Sexual assault and in danger      |
      | Sexual assault and in danger: no             | an 18 year old woman | a sexual assault or rape, lately, or at any time without help since                                    | after the sexual assault they are safe now and not badly hurt                                              | the sexual assault referral centre | within 2 hours          | Sexual assault                    |
      | Domestic abuse, danger now: yes              | a 35 year old woman  | harm, threats or control by a partner, former partner or somebody in the family                        | the person who is hurt, threatened or controlled is in danger now, or children are                         | 999                                | now                     | Domestic abuse, danger now        |
      | Domestic abuse, danger now: not known        | a 35 year old woman  | harm, threats or control by a partner, former partner or somebody in the family                        | it is not known whether the person who is hurt, threatened or controlled is in danger now, or children are | 999                                | now                     | Domestic abuse, danger now        |
      | Domestic abuse, danger now: no               | a 35 year old woman  | harm, threats or control by a partner, former partner or somebody in the family                        | nobody is in danger now from the partner, former partner or family                                         | the duty clinician                 | within 24 hours         | Domestic abuse                    |
      | Child in danger now: yes                     | a 9 year old girl    | a child who tells of abuse or neglect, or a fear that a child is abused or neglected                   | the child is in danger now                                                                                 | 999                                | now                     | Child in danger now               |
      | Child in danger now: not known               | a 9 year old girl    | a child who tells of abuse or neglect, or a fear that a child is abused or neglected                   | it is not known whether the child is in danger now                                                         | 999                                | now                     | Child in danger now               |
      | Child in danger now: no                      | a 9 year old girl    | a child who tells of abuse or neglect, or a fear that a child is abused or neglected                   | the child is in no danger now                                                                              | the safeguarding lead              | within 1 hour           | Child safeguarding                |
      | Adult in danger now: yes                     | an 80 year old woman | an adult with care needs who is neglected, abused, or badly neglects themselves                        | the adult with care needs is in danger now                                                                 | 999                                | now                     | Adult in danger now               |
      | Adult in danger now: not known               | an 80 year old woman | an adult with care needs who is neglected, abused, or badly neglects themselves                        | it is not known whether the adult with care needs is in danger now                                         | 999                                | now                     | Adult in danger now               |
      | Adult in danger now: no                      | an 80 year old woman | an adult with care needs who is neglected, abused, or badly neglects themselves                        | the adult with care needs is in no danger now                                                              | the safeguarding lead              | within 24 hours         | Adult safeguarding                |

  Scenario Outline: <name>: the safeguarding lead or the duty clinician hears of it too
    Given <who>
    And the problem is sore throat
    And there is <red flag>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are also sent to <also> <when>

    Examples:
      | name                                  | who                 | red flag                                                                                        | also                  | when            |
      | Sexual assault under 18, safeguarding | a 17 year old girl  | a sexual assault or rape, lately, or at any time without help since                             | the safeguarding lead | within 1 hour   |
      | Sexual assault under 18, clinician    | a 17 year old girl  | a sexual assault or rape, lately, or at any time without help since                             | the duty clinician    | within 1 hour   |
      | Domestic abuse                        | a 35 year old woman | harm, threats or control by a partner, former partner or somebody in the family                 | the safeguarding lead | within 24 hours |
      | Domestic abuse under 18               | a 17 year old girl  | harm, threats or control by a partner, former partner or somebody in the family                 | the duty clinician    | within 1 hour   |
      | Child safeguarding                    | a 9 year old girl   | a child who tells of abuse or neglect, or a fear that a child is abused or neglected            | the duty clinician    | within 1 hour   |
      | Female genital mutilation             | a 9 year old girl   | a girl under 18 who has been cut in the genital area for no medical reason, or is at risk of it | the duty clinician    | within 1 hour   |

  Scenario: Someone assaulted is believed
    Given an 18 year old woman
    And the problem is sore throat
    And there is a sexual assault or rape, lately, or at any time without help since
    And the answer to every other question is no
    When reception asks where she should go
    Then she is told "I believe you"
    And she is told "Medicine against HIV works up to 72 hours"

  Scenario: A flag that somebody tells acts at an age at which nobody would ask
    Given a 34 year old woman
    And the problem is sore throat
    And there are no red flags
    And there is a child who tells of abuse or neglect, or a fear that a child is abused or neglected
    And the child is in no danger now
    When reception asks where she should go
    Then she is sent to the safeguarding lead within 1 hour
    And the reason is "Child safeguarding"

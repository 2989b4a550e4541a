Feature: Hurt limb, head, bites and assaults

  Scenario Outline: What to ask first: <problem>, <who>
    Given <who>
    And the problem is <problem>
    When reception asks where they should go
    Then reception must first ask about "<first>"
    And they are sent to the duty clinician within 1 hour
    And no rule decides

    Examples:
      | who               | problem              | first                                                                                                    |
      | a 40 year old man | hurt arm or leg      | an injured arm or leg that is bent out of shape, shows bone, or is numb, cold or pale beyond the injury  |
      | a 2 year old boy  | hurt arm or leg      | a bruise, burn or broken bone in a baby who cannot crawl, or an injury with a story that does not fit    |
      | a 60 year old man | hurt arm or leg      | a fall from the age of 60 with no strength to stand, a short or turned leg, or over an hour on the floor |
      | a 40 year old man | bang to the head     | a blow to the head with unconsciousness, a fit, weakness, fluid from the ear or nose, or great force     |
      | a 65 year old man | bang to the head     | a head injury from the age of 65 with a blood thinner, new confusion, or nobody to watch them at home    |
      | a 40 year old man | animal or human bite | a bite by an animal or a person that is deep, on the hand, face or a joint, by a bat or snake, or abroad |

  # Anybody who was stabbed goes to 999, and nobody knows it yet.
  Scenario: What to ask first after an assault
    Given a 40 year old man
    And the problem is hurt by somebody
    When reception asks where he should go
    Then reception must first ask about "a sexual assault or rape, lately, or at any time without help since"
    And reception must first ask about "an adult with care needs who is neglected, abused, or badly neglects themselves"
    And he is sent to the duty clinician within 1 hour

  Scenario Outline: Nobody knows: <problem>
    Given a 40 year old man
    And the problem is <problem>
    And there are no red flags
    And it is not known whether <flag>
    When reception asks where he should go
    Then he is sent to the duty clinician within 1 hour
    And the reason is "A red flag that nobody could rule out"

    Examples:
      | problem              | flag                                                                                                     |
      | hurt arm or leg      | an injured arm or leg that is bent out of shape, shows bone, or is numb, cold or pale beyond the injury  |
      | bang to the head     | a blow to the head with unconsciousness, a fit, weakness, fluid from the ear or nose, or great force     |
      | animal or human bite | a bite by an animal or a person that is deep, on the hand, face or a joint, by a bat or snake, or abroad |
      | hurt by somebody     | a sexual assault or rape, lately, or at any time without help since                                      |

  Scenario Outline: <problem> of <who>: <what>
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And it has lasted 1 day
    And <what>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | problem              | who                      | what                                                                                                            | destination                 | when                    | reason                                        |
      | hurt arm or leg      | an 11 month old baby boy | they use and move the hurt arm or leg as usual                                                                  | the duty clinician          | within 1 hour           | Hurt limb of a baby under one year            |
      | hurt arm or leg      | a 12 month old baby boy  | they use and move the hurt arm or leg as usual                                                                  | self-care                   | with advice             | Uses the limb as usual                        |
      | hurt arm or leg      | a 40 year old man        | they do not use or move the hurt arm or leg as usual                                                            | the urgent treatment centre | within 24 hours         | Does not use the limb as usual                |
      | hurt arm or leg      | a 40 year old man        | it is not known whether they do not use or move the hurt arm or leg as usual                                    | the urgent treatment centre | within 24 hours         | Does not use the limb as usual                |
      | hurt arm or leg      | a 40 year old man        | they use and move the hurt arm or leg as usual                                                                  | self-care                   | with advice             | Uses the limb as usual                        |
      | bang to the head     | an 11 month old baby boy | a grown-up can stay with them for the first two days after the bang to the head                                 | the duty clinician          | within 1 hour           | Head injury under one year                    |
      | bang to the head     | a 12 month old baby boy  | a grown-up can stay with them for the first two days after the bang to the head                                 | self-care                   | with advice             | Head injury without any danger sign           |
      | bang to the head     | a 64 year old man        | a grown-up can stay with them for the first two days after the bang to the head                                 | self-care                   | with advice             | Head injury without any danger sign           |
      | bang to the head     | a 65 year old man        | a grown-up can stay with them for the first two days after the bang to the head                                 | the duty clinician          | within 6 hours          | Head injury from 65 years                     |
      | bang to the head     | a 40 year old man        | no grown-up can stay with them for the first two days after the bang to the head                                | the duty clinician          | within 2 hours          | Nobody to stay after a head injury            |
      | bang to the head     | a 40 year old man        | it is not known whether no grown-up can stay with them for the first two days after the bang to the head        | the duty clinician          | within 2 hours          | Nobody to stay after a head injury            |
      | bang to the head     | a 40 year old man        | the patient takes a blood thinner                                                                               | A&E                         | to arrive within 1 hour | Head injury and a blood thinner in the record |
      | animal or human bite | an 11 month old baby boy | the bite or scratch did not break the skin                                                                      | the duty clinician          | within 2 hours          | Bite of a baby under one year                 |
      | animal or human bite | a 12 month old baby boy  | the bite or scratch did not break the skin                                                                      | self-care                   | with advice             | Bite with whole skin                          |
      | animal or human bite | a 40 year old man        | the bite or scratch did not break the skin                                                                      | self-care                   | with advice             | Bite with whole skin                          |
      | animal or human bite | a 40 year old man        | the bite or scratch broke the skin                                                                              | the urgent treatment centre | within 24 hours         | Bite that broke the skin                      |
      | animal or human bite | a 40 year old man        | it is not known whether the bite or scratch broke the skin                                                      | the urgent treatment centre | within 24 hours         | Bite that broke the skin                      |
      | hurt by somebody     | a 40 year old man        | they were stabbed or shot                                                                                       | 999                         | now                     | Stabbed or shot                               |
      | hurt by somebody     | a 40 year old man        | somebody gripped or pressed on their neck, or hit them hard in the chest, back or tummy                         | A&E                         | to arrive within 1 hour | Neck gripped, or hit hard in the body         |
      | hurt by somebody     | a 40 year old man        | it is not known whether somebody gripped or pressed on their neck, or hit them hard in the chest, back or tummy | A&E                         | to arrive within 1 hour | Neck gripped, or hit hard in the body         |
      | hurt by somebody     | a 17 year old boy        | they have an injury or pain from the assault                                                                    | the duty clinician          | within 2 hours          | Assault under 18                              |
      | hurt by somebody     | an 18 year old man       | they have an injury or pain from the assault                                                                    | the urgent treatment centre | within 24 hours         | Hurt in an assault                            |
      | hurt by somebody     | a 40 year old man        | it is not known whether they have an injury or pain from the assault                                            | the urgent treatment centre | within 24 hours         | Hurt in an assault                            |
      | hurt by somebody     | a 40 year old man        | they have no injury or pain from the assault                                                                    | the duty clinician          | within 24 hours         | Assault without an injury                     |
      | hurt by somebody     | a 30 year old woman      | the patient is pregnant or might be                                                                             | the duty clinician          | within 2 hours          | Assault in pregnancy                          |
      | hurt by somebody     | a 30 year old woman      | it is not known whether the patient is pregnant or might be                                                     | the duty clinician          | within 2 hours          | Assault in pregnancy                          |
      | hurt by somebody     | a 30 year old woman      | the patient is not pregnant                                                                                     | the duty clinician          | within 24 hours         | Assault without an injury                     |

  Scenario: A child hurt by somebody is also told to the safeguarding lead
    Given a 9 year old girl
    And the problem is hurt by somebody
    And there are no red flags
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the duty clinician within 2 hours
    And she is also sent to the safeguarding lead within 24 hours

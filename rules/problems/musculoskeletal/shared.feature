@source:Signpost-proposal @evidence:proposed
Feature: Muscles and joints: shared rules

  Whom the physiotherapist does not see first. That physiotherapists in general practice see nobody under 16, nobody who is
  housebound and nobody who is pregnant is published. Who sees these people instead, and how soon, is a proposal of this
  project. No time here is longer than the physiotherapist's.

  @source:first-contact-physiotherapy-scope
  Rule: The physiotherapist does not see them

    Scenario: Housebound
      Given the problem is one of:
        | sciatica                          |
        | neck pain                         |
        | shoulder pain                     |
        | knee or hip pain                  |
        | sprained ankle                    |
        | foot or heel pain                 |
        | hand or wrist pain                |
        | tennis elbow                      |
        | sports injury or strain           |
        | follow-up after a joint operation |
      And the patient is housebound
      Then send them to a GP within 3 working days
      And offer it at home

    Scenario Outline: <name>
      Given the problem is one of:
        | neck pain                         |
        | shoulder pain                     |
        | knee or hip pain                  |
        | foot or heel pain                 |
        | hand or wrist pain                |
        | tennis elbow                      |
        | follow-up after a joint operation |
      And any of these:
        | <finding>                         |
        | it is not known whether <finding> |
      Then send them to a GP <when>

      Examples:
        | name                     | finding                                                                       | when                  |
        | Ill, feverish or thinner | they feel ill or feverish, sweat at night, or have lost weight without trying | within 24 hours       |
        | Pregnant                 | the patient is pregnant or might be                                           | within 3 working days |

    Scenario: An illness or medicine that matters for the joints
      Given the problem is one of:
        | shoulder pain      |
        | knee or hip pain   |
        | foot or heel pain  |
        | hand or wrist pain |
        | tennis elbow       |
      And any of these:
        | they have cancer or had it, rheumatoid or similar arthritis, long-term steroids, injected drugs or a weak immune system                         |
        | it is not known whether they have cancer or had it, rheumatoid or similar arthritis, long-term steroids, injected drugs or a weak immune system |
      Then send them to a GP within 3 working days

  Rule: Children

    Background:
      Given the problem is one of:
        | shoulder pain                     |
        | knee or hip pain                  |
        | foot or heel pain                 |
        | hand or wrist pain                |
        | tennis elbow                      |
        | muscle cramps or aches            |
        | sprained ankle                    |
        | sports injury or strain           |
        | follow-up after a joint operation |

    Scenario: Sore limb under one year
      Given the patient is under 1 year
      Then send them to the duty clinician within 2 hours

    Scenario: Sore limb under five
      Given the patient is under 5 years
      Then send them to a GP within 24 hours

    Scenario: Severe pain under 16
      Given the patient is under 16 years
      And any of these:
        | the pain is too bad for painkillers, sleep or movement                         |
        | it is not known whether the pain is too bad for painkillers, sleep or movement |
      Then send them to a GP within 24 hours

    # Not the two injuries: most of them heal without anybody.
    Scenario: Sore limb under 16
      Given the patient is under 16 years
      And none of these:
        | the problem is sprained ankle          |
        | the problem is sports injury or strain |
      Then send them to a GP within 3 working days

  Rule: Injuries

    Scenario: A snap, or a tendon that no longer works
      Given the problem is one of:
        | sprained ankle          |
        | sports injury or strain |
      And any of these:
        | they felt a snap or a pop, or a muscle or tendon no longer works                         |
        | it is not known whether they felt a snap or a pop, or a muscle or tendon no longer works |
      Then send them to the urgent treatment centre within 24 hours

    # The record alone: it costs nobody a question.
    Scenario: An injury on a blood thinner
      Given the problem is one of:
        | sprained ankle          |
        | sports injury or strain |
        | hurt arm or leg         |
        | falls                   |
      And the patient takes a blood thinner
      Then send them to a GP within 24 hours

  @source:CKS-polymyalgia-rheumatica
  Rule: Polymyalgia

    Scenario: Both sides stiff in the morning from 50
      Given the problem is one of:
        | shoulder pain          |
        | muscle cramps or aches |
      And the patient is 50 years or older
      And any of these:
        | both shoulders or both hips ache, with 45 minutes or more of stiffness in the morning                         |
        | it is not known whether both shoulders or both hips ache, with 45 minutes or more of stiffness in the morning |
      Then send them to a GP within 3 working days

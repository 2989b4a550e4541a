Feature: Limits of the other services

  Whom physiotherapists, mental health practitioners, optometrists, dentists and others never see first.

  Scenario Outline: <name>
    Given the patient is under <age>
    Then they are never sent to <service>

    Examples:
      | name                               | age      | service                        |
      | Physiotherapist from 16            | 16 years | the physiotherapist            |
      | Mental health practitioner from 18 | 18 years | the mental health practitioner |
      | Talking Therapies from 16          | 16 years | NHS Talking Therapies          |
      | Talking Therapies from 18          | 18 years | NHS Talking Therapies          |
      | Drug and alcohol service from 16   | 16 years | the drug and alcohol service   |
      | Stop smoking service from 12       | 12 years | the stop smoking service       |

  # A form for a child's benefit is the one thing for which a child's contact goes there.
  Scenario: Social prescriber from 18
    Given the patient is under 18 years
    And none of these:
      | the problem is letter or form for a benefit |
    Then they are never sent to the social prescriber

  Scenario: Physiotherapist: not with housebound people
    Given the patient is housebound
    And the problem is a muscle or joint problem
    Then they are never sent to the physiotherapist

  Scenario: Physiotherapist: not with any red flag
    Given any red flag is present
    Then they are never sent to the physiotherapist

  Scenario Outline: Physiotherapist: not with <name>
    Given the problem is <problem>
    And <what is so>
    Then they are never sent to the physiotherapist

    Examples:
      | name                                 | problem              | what is so                                                                                                  |
      | a weak leg or an injury to the back  | low back pain        | one leg or foot is weak or floppy, or the back pain began with a knock or a slip                            |
      | a fever or weight loss and back pain | low back pain        | they have a fever, night sweats, weight loss, or back pain that wakes them and does not ease on lying still |
      | a weak arm or unsteady walking       | neck pain            | an arm, hand or leg is weak or clumsy, both arms tingle, or walking has become unsteady                     |
      | a leg that is swollen or numb        | leg pain or swelling | the leg is swollen, numb, weak or hot                                                                       |
      | neck pain and illness                | neck pain            | they feel ill or feverish, sweat at night, or have lost weight without trying                               |
      | shoulder pain and illness            | shoulder pain        | they feel ill or feverish, sweat at night, or have lost weight without trying                               |
      | knee or hip pain and illness         | knee or hip pain     | they feel ill or feverish, sweat at night, or have lost weight without trying                               |
      | foot pain and illness                | foot or heel pain    | they feel ill or feverish, sweat at night, or have lost weight without trying                               |
      | hand pain and illness                | hand or wrist pain   | they feel ill or feverish, sweat at night, or have lost weight without trying                               |
      | tennis elbow and illness             | tennis elbow         | they feel ill or feverish, sweat at night, or have lost weight without trying                               |
      | neck pain in pregnancy               | neck pain            | the patient is pregnant or might be                                                                         |
      | back pain in pregnancy               | low back pain        | the patient is pregnant or might be                                                                         |
      | sciatica in pregnancy                | sciatica             | the patient is pregnant or might be                                                                         |
      | hip pain in pregnancy                | knee or hip pain     | the patient is pregnant or might be                                                                         |
      | hand pain in pregnancy               | hand or wrist pain   | the patient is pregnant or might be                                                                         |

  Scenario Outline: Mental health practitioner: not with <name>
    Given the problem is a mental health problem
    And <what is so>
    Then they are never sent to the mental health practitioner

    Examples:
      | name                 | what is so                                |
      | a mental health team | the patient is under a mental health team |
      | a third contact      | this problem has had 3 contacts or more   |

  Scenario: Mental health practitioner: not after a birth in the last 12 months
    Given the problem is a mental health problem
    And none of these:
      | the problem is child's mood or behaviour |
    And they have given birth in the last 12 months
    Then they are never sent to the mental health practitioner

  Scenario: Mental health practitioner: not with a thought of suicide
    Given there is a thought of suicide, or that life is not worth living
    Then they are never sent to the mental health practitioner

  Scenario Outline: Mental health practitioner: not with <problem> that stops them eating
    Given the problem is <problem>
    And it stops them eating, drinking or looking after themselves
    Then they are always sent at least to a clinician within 24 hours

    Examples:
      | problem                   |
      | anxiety or panic          |
      | stress at work or home    |
      | bereavement               |
      | distress after a trauma   |
      | obsessions or compulsions |

  Scenario: Low mood that stops them eating
    Given the problem is low mood
    And the low mood stops them eating, drinking or looking after themselves
    Then they are always sent at least to a clinician within 24 hours

  Scenario Outline: Talking Therapies: not with <name>
    Given <what is so>
    Then they are never sent to NHS Talking Therapies

    Examples:
      | name                          | what is so                                                      |
      | a mental health team          | the patient is under a mental health team                       |
      | a birth in the last 12 months | they have given birth in the last 12 months                     |
      | a thought of suicide          | there is a thought of suicide, or that life is not worth living |

  Scenario Outline: Optometrist: not with <name>
    Given there is <what is so>
    Then they are never sent to the optometrist

    Examples:
      | name                         | what is so                                                                                        |
      | a chemical in the eye        | a chemical, bleach, lime or cement in the eye                                                     |
      | an eye that was pierced      | something stuck in or through the eye, metal or glass at speed, blood in the eye, or an odd pupil |
      | sudden loss of sight         | sudden loss of all or part of their sight, even if it has come back                               |
      | a red eye and contact lenses | a painful red eye, or an eye that light hurts, in somebody who wears contact lenses               |
      | a newborn's swollen eyes     | a newborn baby with swollen, red or pus-filled eyes                                               |

  Scenario: Optometrist: not an eye under a hospital
    Given the problem is one of:
      | red eye              |
      | sticky or watery eye |
      | flashes or floaters  |
      | something in the eye |
      | double vision        |
    And the eye had an operation or an injection in the last three months, or a hospital is treating it
    Then they are never sent to the optometrist

  Scenario: Dentist: not swelling that spreads
    Given there is swelling of the face, jaw or neck that spreads to the eye or throat, or a mouth that can hardly open or swallow
    Then they are never sent to the dentist

  Scenario: Dentist: not heavy bleeding
    Given there is heavy bleeding from the mouth that does not stop
    Then they are never sent to the dentist

  Scenario: Dentist: not a jaw hurt in a blow
    Given the problem is broken or loose tooth, crown or filling
    And a blow has broken, loosened or moved the tooth
    And since the blow the teeth do not meet as usual, the jaw is very sore or numb, or a piece of tooth is missing
    Then they are never sent to the dentist

  Scenario: Social prescriber: not while somebody is in danger
    Given there is harm, threats or control by a partner, former partner or somebody in the family
    Then they are never sent to the social prescriber

  Scenario: No roof tonight never waits for the social prescriber
    Given the problem is housing or homelessness
    And they have nowhere safe to sleep tonight
    Then they are never sent to the social prescriber

  Scenario: Sexual assault of a child never goes to the sexual health clinic
    Given there is a sexual assault or rape, lately, or at any time without help since
    Then they are never sent to the sexual health clinic

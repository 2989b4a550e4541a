Feature: Pregnancy and the weeks after it

  Red flags act as soon as somebody tells them, whatever the problem is. The early pregnancy unit takes people whom a
  clinician sends: reception sends to A&E or to the duty clinician, who arrange it.

  Scenario Outline: <name>
    Given there is <red flag>
    Then send them to <destination> <when>

    # The early pregnancy unit sees people whom a clinician sends. A&E takes them at once. Worse signs are below.
    @evidence:general @source:NICE-NG126
    Examples:
      | name                       | red flag                                                                           | destination | when                    |
      | Possible ectopic pregnancy | an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint | A&E         | to arrive within 1 hour |

    @evidence:general @source:NHS.uk
    Examples:
      | name                        | red flag                                                                  | destination | when |
      | Heavy bleeding in pregnancy | heavy bleeding in pregnancy: a pad soaked in an hour, clots, or faintness | 999         | now  |

    @evidence:general @source:NICE-NG194
    Examples:
      | name                           | red flag                                                                                                      | destination | when                    |
      | Ill after a birth or pregnancy | fever, heavy or smelly bleeding, a swollen leg, chest pain or bad headache in the six weeks after a pregnancy | A&E         | to arrive within 1 hour |

    # The source gives the duty clinician or maternity triage. The surgery acts here: some are not booked yet.
    @evidence:general @source:RCOG-GTG69
    Examples:
      | name                         | red flag                                                                                                | destination        | when           |
      | Severe sickness in pregnancy | sickness in pregnancy with no fluid kept down for a day, no urine for 8 hours, weight loss or faintness | the duty clinician | within 2 hours |

  # A faint or pain at the tip of the shoulder may mean bleeding inside.
  @evidence:general @source:NICE-NG126
  Scenario: Possible ectopic pregnancy, and faint
    Given there is an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint
    And any of these:
      | with the possible pregnancy they have fainted or feel faint, or the tip of the shoulder hurts                         |
      | it is not known whether with the possible pregnancy they have fainted or feel faint, or the tip of the shoulder hurts |
    Then send them to 999 now

  @evidence:general @source:NICE-NG126
  Scenario: Bleeding in early pregnancy
    Given there is bleeding or spotting in the first 20 weeks of pregnancy
    Then send them to the duty clinician within 24 hours
    And say "A clinician will ring you and, if it is needed, arrange the early pregnancy unit."
    And ask them to come back if "there is pain, the bleeding soaks a pad in an hour, they faint, or the tip of the shoulder hurts: ring 999"

  # Nobody knows whether there is pain as well: as if there were.
  @evidence:general @source:NICE-NG126
  Scenario: Bleeding in early pregnancy and perhaps pain
    Given there is bleeding or spotting in the first 20 weeks of pregnancy
    And it is not known whether an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint
    Then send them to A&E to arrive within 1 hour

  @evidence:general @source:NHS.uk
  Scenario: Bleeding from 20 weeks of pregnancy
    Given there is any bleeding from 20 weeks of pregnancy
    Then send them to maternity triage to arrive within 1 hour
    And say "Ring the maternity triage line now, and go in straight away with somebody else driving. If the bleeding gets heavy or you faint, ring 999."

  @evidence:general @source:RCOG-GTG57 @source:NHS.uk
  Scenario: The baby moves less
    Given there is a baby in the womb that moves less than usual or differently, or has stopped moving
    Then send them to maternity triage to arrive within 1 hour
    And say "Ring the maternity triage line now and go in straight away, day or night. Do not wait until tomorrow."
    And advise "Do not use a listening device at home to check the heartbeat: it cannot show that the baby is well."

  # The source names waters or pains before 37 weeks. After 37 weeks the same line is rung, and constant pain counts too.
  @evidence:general @source:NICE-NG25
  Scenario: Waters gone, or possible labour
    Given there is a loss of the waters, strong or regular tummy pains from 20 weeks, or the cord felt, in pregnancy
    Then send them to maternity triage to arrive within 1 hour
    And say "Ring the maternity triage line now and tell them how many weeks you are. They will tell you to come in."

  @evidence:general @source:NICE-NG25
  Scenario: The cord can be felt
    Given there is a loss of the waters, strong or regular tummy pains from 20 weeks, or the cord felt, in pregnancy
    And any of these:
      | the cord can be felt or seen after the waters went                         |
      | it is not known whether the cord can be felt or seen after the waters went |
    Then send them to 999 now
    And advise "Kneel down with your chest low and your bottom up until help comes. Do not push the cord back."

  @evidence:general @source:RCOG-GTG43
  Scenario: Itching in pregnancy
    Given there is itching in pregnancy: of the palms or soles, without a rash, severe, or with dark urine
    Then send them to maternity triage within 24 hours
    And say "Ring the maternity triage line today. They will want a blood test for your liver."

  @evidence:general @source:UKHSA-rash-in-pregnancy
  Scenario: Rash, or contact with an infection, in pregnancy
    Given there is contact with, or a rash of, chickenpox, shingles, measles or slapped cheek in pregnancy
    Then send them to the duty clinician within 24 hours
    And offer it by telephone
    And say "Please do not come to the surgery or sit near other pregnant people. A clinician will ring you today."

  # The source gives 999 or A&E. Signs of shock, a clot in the lung or heavy bleeding go to 999.
  @evidence:general @source:NICE-NG194
  Scenario: Severely ill after a birth or pregnancy
    Given there is fever, heavy or smelly bleeding, a swollen leg, chest pain or bad headache in the six weeks after a pregnancy
    And any of these:
      | they are faint, confused or breathless, have chest pain, or soak a pad in an hour, after the pregnancy                         |
      | it is not known whether they are faint, confused or breathless, have chest pain, or soak a pad in an hour, after the pregnancy |
    Then send them to 999 now

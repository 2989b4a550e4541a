@evidence:proposed
Feature: Testicles, penis and erections

  Sudden pain in a testicle, a stuck foreskin and a lasting erection are red flags. A lump is seen within seven days, as
  suspected cancer is, so that question is not asked. The routes are proposals of this project.

  @source:NICE-NG12 @source:NHS.uk-testicle-pain
  Rule: Testicle lump or pain

    Background:
      Given the problem is testicle lump or pain
      And reception has ruled out:
        | sudden pain in one testicle, or tummy pain together with pain in a testicle                                                 |
        | a lump in the groin, navel or scar that is now hard or painful, or that cannot be pushed back                               |
        | skin that hurts far more than it looks, or that spreads within hours or turns purple, black or blistered in somebody unwell |
        | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin           |
        | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely              |

    # A boy may not say how fast it began, and a twisted testicle is best saved within six hours.
    Scenario: A painful testicle under 18
      Given the patient is under 18 years
      And any of these:
        | the testicle or the scrotum hurts or has newly swollen                         |
        | it is not known whether the testicle or the scrotum hurts or has newly swollen |
      Then send them to the duty clinician within 2 hours

    # Reception does not ask a woman about a twisted testicle. Somebody with testicles may be recorded as female.
    Scenario: A painful testicle in somebody recorded as female
      Given the patient is female
      And any of these:
        | the testicle or the scrotum hurts or has newly swollen                         |
        | it is not known whether the testicle or the scrotum hurts or has newly swollen |
      Then send them to the duty clinician within 2 hours
      And ask them to come back if "the pain is sudden or severe: go to A&E at once"

    Scenario: Gradual pain or swelling under a week
      Given any of these:
        | the testicle or the scrotum hurts or has newly swollen                         |
        | it is not known whether the testicle or the scrotum hurts or has newly swollen |
      And any of these:
        | it has lasted less than 7 days         |
        | it is not known how long it has lasted |
      Then send them to a GP within 24 hours

    Scenario: Gradual pain or swelling for a week
      Given any of these:
        | the testicle or the scrotum hurts or has newly swollen                         |
        | it is not known whether the testicle or the scrotum hurts or has newly swollen |
      Then send them to a GP within 3 working days

    Scenario: Lump in a testicle
      Then send them to a GP within 7 days
      And ask them to come back if "the testicle suddenly hurts: ring 999 or go to A&E at once"

  @source:NICE-CKS-balanitis @source:BASHH
  Rule: Penis or foreskin problem

    Background:
      Given the problem is penis or foreskin problem
      And reception has ruled out:
        | a foreskin stuck back behind the head of the penis, swollen or painful                                                      |
        | an erection that has lasted over two hours                                                                                  |
        | sudden pain in one testicle, or tummy pain together with pain in a testicle                                                 |
        | an inability to pass urine, or a painful full bladder                                                                       |
        | skin that hurts far more than it looks, or that spreads within hours or turns purple, black or blistered in somebody unwell |
        | a lump or a sore on the penis that does not heal                                                                            |

    Scenario Outline: <name>
      Given <what is so>
      Then send them to <destination> <when>

      Examples:
        | name                                       | what is so                                                                                                      | destination | when                  |
        | Discharge with pain or a fever             | the discharge comes with a painful testicle, tummy pain, a fever or a sore joint or eye                         | a GP        | within 24 hours       |
        | Nobody knows what the discharge comes with | it is not known whether the discharge comes with a painful testicle, tummy pain, a fever or a sore joint or eye | a GP        | within 24 hours       |
        | Sore penis, and more than mild             | the sore penis is very swollen or full of pus, or it stings to pass urine                                       | a GP        | within 24 hours       |
        | Nobody knows how bad the sore penis is     | it is not known whether the sore penis is very swollen or full of pus, or it stings to pass urine               | a GP        | within 24 hours       |
        | Tight foreskin, or something else          | the foreskin is tight, or it is something else about the penis                                                  | a GP        | within 14 days        |
        | Nobody knows what the trouble is           | it is not known whether the tip or the foreskin is a little red, sore or itchy                                  | a GP        | within 3 working days |

    # Reception does not ask a woman about a stuck foreskin or a lasting erection.
    Scenario: Penis problem in somebody recorded as female
      Given the patient is female
      Then send them to the duty clinician within 2 hours

    # A discharge in a child may mean an infection, an object or abuse: a clinician speaks to the family the same day.
    Scenario: Discharge under 16
      Given there is a discharge from the penis, or a new blister or open sore
      And the patient is under 16 years
      Then send them to a GP within 24 hours

    Scenario: Discharge from 16 years
      Given there is a discharge from the penis, or a new blister or open sore
      And the patient is 16 years or older
      Then send them to the sexual health clinic within 3 working days
      And advise "No sex until the tests are back and treatment is over."

    Scenario: Mildly sore penis of a child
      Given the tip or the foreskin is a little red, sore or itchy
      And the patient is under 16 years
      Then send them to a GP within 3 working days

    Scenario Outline: Sore penis that lasts: <name>
      Given the tip or the foreskin is a little red, sore or itchy
      And <what is so>
      Then send them to a GP within 7 days

      Examples:
        | name                    | what is so                                                           |
        | two weeks               | it has lasted 14 days or more                                        |
        | nobody knows since when | it is not known how long it has lasted                               |
        | after a first plan      | they have tried a pharmacist or self-care for this and are no better |

    Scenario: Mildly sore penis from 16 years
      Given the tip or the foreskin is a little red, sore or itchy
      And the patient is 16 years or older
      And it has lasted less than 14 days
      Then send them to the community pharmacist within 24 hours
      And advise "Wash once a day with warm water, without soap, and dry gently."
      And ask them to come back if "it is no better in a week, the foreskin sticks or swells, there is pus or a sore, or they cannot pass urine"

  @source:NICE-CKS-erectile-dysfunction
  Rule: Erection problems

    Background:
      Given the problem is erection problems
      And reception has ruled out:
        | an erection that has lasted over two hours                                                                    |
        | back or leg pain with new numbness between the legs, bladder, bowel or sexual change, or trouble in both legs |
        | trouble passing urine or with erections together with weight loss or bone pain, or a raised PSA test          |

    Scenario: Erection problems
      Then send them to a GP within 14 days
      And advise "The GP also checks the heart. From 18 years a pharmacist can sell a medicine to some men, but never with a nitrate for the heart."
      And ask them to come back if "there is pain in the chest with effort or sex: ring 999"

  @source:NICE-CKS-erectile-dysfunction
  Rule: After an injury

    Scenario Outline: Injury of the penis: <name>
      Given the problem is one of:
        | penis or foreskin problem |
        | erection problems         |
      And <what is so>
      Then send them to A&E to arrive within 1 hour

      Examples:
        | name         | what is so                                                                                         |
        | told         | the trouble with the penis began suddenly with an injury, a crack or a pop                         |
        | nobody knows | it is not known whether the trouble with the penis began suddenly with an injury, a crack or a pop |

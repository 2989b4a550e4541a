@source:NICE-NG59 @evidence:proposed
Feature: Low back pain

  Low back pain is on the pharmacists' list of minor illnesses, but red flags and the signs of a
  serious cause come first. The lesser signs of sepsis are not asked one by one: any fever goes to a GP the same day. Housebound
  people have their rules in general/no_way_to_travel. The routes are a proposal of this project.

  Background:
    Given the problem is low back pain
    And reception has ruled out:
      | back or leg pain with new numbness between the legs, bladder, bowel or sexual change, or trouble in both legs     |
      | cancer, now or in the past, with new severe spine pain, weak legs or unsteadiness                                 |
      | sudden severe tummy, back or side pain with faintness or sweating, or new pain with a known aneurysm              |
      | a sudden tearing or ripping pain in the chest, the back or between the shoulder blades                            |
      | an accident or fall that hurt the neck or back, with pain, tingling or weakness                                   |
      | a urine problem with fever or shivering, pain in the side or back, or vomiting                                    |
      | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |

  Rule: Signs of a serious cause need a GP

    Scenario Outline: <name>
      Given any of these:
        | <finding>                         |
        | it is not known whether <finding> |
      Then send them to a GP within 24 hours

      Examples:
        | name                                             | finding                                                                                                     |
        | An illness or medicine that matters for the back | they have ever had cancer, or have thin bones, long-term steroids, injected drugs or a weak immune system   |
        | Fever, weight loss or night pain                 | they have a fever, night sweats, weight loss, or back pain that wakes them and does not ease on lying still |
        | One weak leg, or after a lesser injury           | one leg or foot is weak or floppy, or the back pain began with a knock or a slip                            |

    Scenario: Under 16
      Given the patient is under 16 years
      Then send them to a GP within 24 hours

    # Back pain in pregnancy can be early labour or a kidney infection. The facts give no time.
    Scenario: Pregnant
      Given any of these:
        | the patient is pregnant or might be                         |
        | it is not known whether the patient is pregnant or might be |
      Then send them to the duty clinician within 6 hours

    Scenario: Between 16 and 19
      Given the patient is between 16 and 19 years
      Then send them to a GP within 7 days

    # Sooner than the two rules about age below: a physiotherapist would see severe pain within three working days, and
    # a GP's rule wins over a physiotherapist's, however late.
    Scenario: Severe between 16 and 19
      Given the patient is between 16 and 19 years
      And any of these:
        | the back pain is severe or goes down a leg    |
        | it is not known whether the back pain is mild |
      Then send them to a GP within 3 working days

    Scenario: Severe and new at 55 or over
      Given the patient is 55 years or older
      And any of these:
        | this back pain is new for them                         |
        | it is not known whether this back pain is new for them |
      And any of these:
        | the back pain is severe or goes down a leg    |
        | it is not known whether the back pain is mild |
      Then send them to a GP within 3 working days

    Scenario: New pain at 55 or over
      Given the patient is 55 years or older
      And any of these:
        | this back pain is new for them                         |
        | it is not known whether this back pain is new for them |
      Then send them to a GP within 7 days

    # The facts want a GP for any pain of 6 weeks, and name no time. A physiotherapist sees such
    # people too: see the questions for the clinicians.
    Scenario: Not better after six weeks
      Given it has lasted 42 days or more
      Then send them to a GP within 7 days

    Scenario: Severe after six weeks
      Given it has lasted 42 days or more
      And any of these:
        | the back pain is severe or goes down a leg    |
        | it is not known whether the back pain is mild |
      Then send them to a GP within 3 working days

  Rule: From 16 years a physiotherapist sees back pain that is more than mild

    Background:
      Given the patient is 16 years or older

    Scenario Outline: Back pain that is <name>
      Given <how bad it is>
      Then send them to the physiotherapist <when>
      And advise "Keep moving, and go back to normal as they are able. Take simple pain relief if they normally can."

      Examples:
        | name                           | how bad it is                                 | when                  |
        | severe or goes down a leg      | the back pain is severe or goes down a leg    | within 3 working days |
        | not known to be mild or severe | it is not known whether the back pain is mild | within 3 working days |
        | limiting                       | the back pain stops them doing some things    | within 7 days         |

    Scenario: Mild, under six weeks
      Given the back pain is mild
      And it has lasted less than 42 days
      Then send them to self-care with advice
      And advise "Keep moving, use warmth, and ask a pharmacist about pain relief. Most back pain is much better within six weeks."
      And ask them to come back if "it goes numb between the legs, the bladder or bowel changes, a leg goes weak, the pain is in both legs, there is a fever, it is worse after 2 weeks, or no better in 6 weeks"

    Scenario: Mild, and nobody knows how long
      Given the back pain is mild
      And it is not known how long it has lasted
      Then send them to the physiotherapist within 7 days

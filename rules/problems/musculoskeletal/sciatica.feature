@source:NICE-NG59 @evidence:proposed
Feature: Sciatica

  Pain from the back down a leg. The rules are those of low back pain that goes down a leg, so that both words lead to the same
  place. The lesser signs of sepsis are not asked one by one: any fever goes to a GP the same day. The routes are a proposal of
  this project.

  Background:
    Given the problem is sciatica
    And reception has ruled out:
      | back or leg pain with new numbness between the legs, bladder, bowel or sexual change, or trouble in both legs     |
      | cancer, now or in the past, with new severe spine pain, weak legs or unsteadiness                                 |
      | sudden severe tummy, back or side pain with faintness or sweating, or new pain with a known aneurysm              |
      | an accident or fall that hurt the neck or back, with pain, tingling or weakness                                   |
      | an arm, leg or foot that has suddenly gone cold, pale or blue, or very painful and numb                           |
      | one calf or thigh that is newly swollen, or newly painful and warm                                                |
      | a urine problem with fever or shivering, pain in the side or back, or vomiting                                    |
      | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |

  Rule: Some people need a clinician

    Scenario Outline: <name>
      Given any of these:
        | <finding>                         |
        | it is not known whether <finding> |
      Then send them to <destination> <when>

      Examples:
        | name                                             | finding                                                                                                     | destination        | when            |
        | A floppy foot, or after a lesser injury          | one leg or foot is weak or floppy, or the back pain began with a knock or a slip                            | a GP               | within 24 hours |
        | An illness or medicine that matters for the back | they have ever had cancer, or have thin bones, long-term steroids, injected drugs or a weak immune system   | a GP               | within 24 hours |
        | Fever, weight loss or night pain                 | they have a fever, night sweats, weight loss, or back pain that wakes them and does not ease on lying still | a GP               | within 24 hours |
        | Pregnant                                         | the patient is pregnant or might be                                                                         | the duty clinician | within 6 hours  |

    Scenario: Under 16
      Given the patient is under 16 years
      Then send them to a GP within 24 hours

    Scenario: Between 16 and 19
      Given the patient is between 16 and 19 years
      Then send them to a GP within 3 working days

    Scenario: New pain at 55 or over
      Given the patient is 55 years or older
      And any of these:
        | this back pain is new for them                         |
        | it is not known whether this back pain is new for them |
      Then send them to a GP within 3 working days

    Scenario: Not better after six weeks
      Given it has lasted 42 days or more
      Then send them to a GP within 3 working days

  Rule: From 16 years a physiotherapist sees it

    # The source of the route says 7 days for sciatica, and 3 days for back pain with leg pain. We took the shorter.
    Scenario: Sciatica for the physiotherapist
      Given the patient is 16 years or older
      Then send them to the physiotherapist within 3 working days
      And advise "Keep moving as they are able. Take simple pain relief if they normally can. Most sciatica eases within some weeks."
      And ask them to come back if "it goes numb between the legs, the bladder or bowel changes, a leg or foot goes weak, the pain is in both legs, there is a fever, or it is no better in 2 weeks"

@source:NICE-CKS @evidence:proposed
Feature: Leg pain or swelling, and varicose veins

  A swollen or numb leg never goes to a physiotherapist or a pharmacist. The routes are a proposal of this project.

  @source:NICE-NG158
  Rule: Leg pain or swelling

    Background:
      Given the problem is leg pain or swelling
      And reception has ruled out:
        | an arm, leg or foot that has suddenly gone cold, pale or blue, or very painful and numb                        |
        | sudden breathlessness, or sharp chest pain on breathing in, with a risk of a blood clot                        |
        | one calf or thigh that is newly swollen, or newly painful and warm                                             |
        | back or leg pain with new numbness between the legs, bladder, bowel or sexual change, or trouble in both legs  |
        | hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                  |
        | one joint that is suddenly hot, swollen and too painful to move, or a child who will not use an arm or leg     |
        | an arm or leg that they cannot use or stand on after an injury, or that is very sore on the bone               |
        | a child with a limp who is under three, has a fever, cannot stand on the leg, or has hip or knee pain from ten |

    Scenario Outline: <name>
      Given any of these:
        | <finding>                         |
        | it is not known whether <finding> |
      Then send them to <destination> within 24 hours
      And ask them to come back if "the leg turns cold, pale, blue or numb, or there is chest pain or breathlessness: ring 999. Also if the calf swells"

      Examples:
        | name                           | finding                                                                                                             | destination        |
        | Leg pain at rest, or a sore    | the foot or leg hurts at rest or at night and eases when it hangs down, or has a sore, or a colour that has changed | the duty clinician |
        | Swollen, numb, weak or hot leg | the leg is swollen, numb, weak or hot                                                                               | a GP               |
        | Severe leg pain                | the pain is too bad for painkillers, sleep or movement                                                              | a GP               |
        | Leg pain in pregnancy          | the patient is pregnant or might be                                                                                 | a GP               |

    # The physiotherapist sees nobody who is housebound.
    Scenario: Leg pain in somebody who is housebound
      Given the patient is housebound
      Then send them to a GP within 14 days
      And offer it at home
      And ask them to come back if "the leg swells, turns hot, cold, pale, blue, numb or weak, the pain comes at night, or they have chest pain or breathlessness (ring 999)"

    Scenario: Leg pain under 16
      Given the patient is under 16 years
      Then send them to a GP within 7 days
      And ask them to come back if "they limp, have a fever, cannot stand on the leg, or the pain wakes them every night"

    @source:NICE-CG147
    Scenario: Leg pain on walking
      Given any of these:
        | the calf or thigh hurts on walking and stops hurting within minutes of rest                         |
        | it is not known whether the calf or thigh hurts on walking and stops hurting within minutes of rest |
      Then send them to a GP within 14 days
      And advise "Keep walking: stop when it hurts and go on when it has eased. If you smoke, stopping helps most."
      And ask them to come back if "the pain comes at rest or at night, a sore appears, or the foot turns cold, pale, blue or numb (ring 999)"

    Scenario: Leg pain for six weeks
      Given any of these:
        | it has lasted 42 days or more          |
        | it is not known how long it has lasted |
      Then send them to a GP within 14 days
      And ask them to come back if "the leg swells or goes numb or weak, the pain comes at night, or they have chest pain or breathlessness (ring 999)"

    Scenario: Leg pain without swelling or numbness
      Given the patient is 16 years or older
      And the leg is not swollen, numb, weak or hot
      Then send them to the physiotherapist within 14 days
      And advise "Keep moving. For cramp, stretch the calf and drink enough. Take simple pain relief if they normally can."
      And ask them to come back if "the leg swells, turns hot, cold, pale, blue, numb or weak, the pain comes at night, or they have chest pain or breathlessness (ring 999)"

  @source:NICE-CG168
  Rule: Varicose veins

    Background:
      Given the problem is varicose veins
      And reception has ruled out:
        | bleeding that soaks through, or that does not stop after ten minutes of firm pressure         |
        | a head injury, or bleeding that will not stop, in somebody who takes a blood thinner          |
        | one calf or thigh that is newly swollen, or newly painful and warm                            |
        | hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes |

    Scenario: Bleeding varicose vein
      Given any of these:
        | a varicose vein is bleeding, or has bled in the last day                         |
        | it is not known whether a varicose vein is bleeding, or has bled in the last day |
      Then send them to A&E to arrive within 1 hour
      And advise "Lie down, raise the leg above the heart, and press firmly on the spot with a clean cloth for ten minutes without looking. If it soaks through, ring 999."

    Scenario: Hot, hard vein, or one that has bled before
      Given any of these:
        | a vein is hot, hard and sore, or one has bled before                         |
        | it is not known whether a vein is hot, hard and sore, or one has bled before |
      Then send them to a GP within 24 hours
      And ask them to come back if "the calf swells, or there is chest pain or breathlessness (ring 999); if a vein bleeds, lie down, raise the leg, press and ring 999 if it soaks through"

    Scenario: Nobody knows about a sore on the leg
      Given it is not known whether there is an open sore on the leg
      Then send them to a GP within 7 days
      And advise "Keep the skin clean and dry, and keep the leg up when you sit."

    # Two weeks make it an ulcer; the same nurse looks at a younger sore just as soon.
    Scenario: Sore on a leg with varicose veins
      Given there is an open sore on the leg
      Then send them to the practice nurse within 7 days
      And advise "Cover it with a clean dry dressing, and keep the leg up when you sit."
      And ask them to come back if "the skin round it is hot, swollen or very sore, they have a fever, the calf swells, or a vein bleeds"

    Scenario: Varicose veins without bleeding or a sore
      Given there is no open sore on the leg
      Then send them to a GP as a routine
      And advise "Keep walking, raise the legs when you sit, avoid standing for long, and keep a healthy weight."
      And ask them to come back if "a vein bleeds, turns hot and hard, or the skin breaks; with a swollen calf, chest pain or breathlessness, ring 999"

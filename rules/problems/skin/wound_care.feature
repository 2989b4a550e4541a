@source:Signpost-proposal @evidence:proposed
Feature: Dressing or stitches

  Planned care of a wound, by the practice nurse or, at home, by the community nurses. Signs of infection come first. The sources name
  the services and few times: the routes are proposals of this project.

  Background:
    Given the problem is dressing or stitches
    And reception has ruled out:
      | bleeding that soaks through, or that does not stop after ten minutes of firm pressure                                       |
      | hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                               |
      | skin that hurts far more than it looks, or that spreads within hours or turns purple, black or blistered in somebody unwell |
      | sudden fever, a rash like sunburn, vomiting or faintness with a tampon, a wound or a burn                                   |
      | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin           |
      | an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk             |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely              |
      | chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell               |

  Rule: The wound is in trouble

    Scenario: Operation wound that bursts
      Given any of these:
        | an operation wound on the tummy or chest has come open, or something bulges or pours out of a wound                         |
        | it is not known whether an operation wound on the tummy or chest has come open, or something bulges or pours out of a wound |
      Then send them to A&E to arrive within 1 hour
      And advise "Cover it with a clean damp cloth. Do not push anything back. Eat and drink nothing."

    Scenario: Wound that looks infected or opens
      Given any of these:
        | the skin round the wound is hot, swollen or more painful, or there is pus, a bad smell, a fever or a new gap                         |
        | it is not known whether the skin round the wound is hot, swollen or more painful, or there is pus, a bad smell, a fever or a new gap |
      Then send them to the duty clinician within 24 hours
      And offer it in person

    # The source gives no shorter time. These people can get worse within hours.
    Scenario Outline: Wound that looks infected or opens <name>
      Given any of these:
        | the skin round the wound is hot, swollen or more painful, or there is pus, a bad smell, a fever or a new gap                         |
        | it is not known whether the skin round the wound is hot, swollen or more painful, or there is pus, a bad smell, a fever or a new gap |
      And <what is so>
      Then send them to the duty clinician within 6 hours
      And offer it in person
      And advise "If the hospital gave you a number to ring after the operation, ring it as well."

      Examples:
        | name                             | what is so                                           |
        | after an operation               | the wound is from an operation in the last six weeks |
        | after an operation in the record | they had an operation 6 weeks ago or less            |
        | with a weak immune system        | the patient has a weak immune system                 |
        | under one year                   | the patient is under 1 year                          |

  Rule: A nurse looks after the wound

    # The record says who cannot come to the surgery; when it does not say, the practice nurse decides. The community nurses
    # go before the practice nurse, whatever the day.
    Scenario Outline: Dressing or stitches at home <name>
      Given any of these:
        | the patient is housebound        |
        | the patient lives in a care home |
      And <when it is due>
      Then send them to the community nurses <when>
      And offer it at home
      And advise "Keep the wound clean and dry until then."
      And ask them to come back if "the skin round the wound gets hot, swollen or more painful, there is pus, a smell or a fever, the wound opens, or nobody has come by then"

      Examples:
        | name              | when it is due                                                                                      | when                  |
        | that cannot wait  | the dressing has come off or is soaked, or the dressing or the stitches are due by tomorrow         | within 24 hours       |
        | within three days | the dressing or the stitches are due within three days, or nobody gave a day                        | within 3 working days |
        | on an unknown day | it is not known whether the dressing or the stitches are due on a later day that somebody gave them | within 3 working days |
        | on a later day    | the dressing or the stitches are due on a later day that somebody gave them                         | on a planned date     |

    Scenario Outline: Dressing or stitches at the surgery <name>
      Given <when it is due>
      Then send them to the practice nurse <when>
      And allow 20 minutes
      And say "Please bring the letter or the dressings that you were given."
      And advise "Keep the wound clean and dry until then."
      And ask them to come back if "the skin round the wound gets hot, swollen or more painful, there is pus, a smell or a fever, or the wound opens"

      Examples:
        | name              | when it is due                                                                                      | when                  |
        | that cannot wait  | the dressing has come off or is soaked, or the dressing or the stitches are due by tomorrow         | within 24 hours       |
        | within three days | the dressing or the stitches are due within three days, or nobody gave a day                        | within 3 working days |
        | on an unknown day | it is not known whether the dressing or the stitches are due on a later day that somebody gave them | within 3 working days |
        | on a later day    | the dressing or the stitches are due on a later day that somebody gave them                         | on a planned date     |

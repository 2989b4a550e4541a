Feature: Skin, burns, bites and wounds

  Red flags act as soon as somebody tells them, whatever the problem is.

  Scenario Outline: <name>
    Given there is <red flag>
    Then send them to <destination> <when>

    # A fever and a rash after a new medicine is enough here. Most such rashes are mild: see the questions for clinicians.
    @evidence:general @source:CKS @source:MHRA
    Examples:
      | name                          | red flag                                                                                               | destination | when |
      | Severe reaction to a medicine | a rash after a new medicine with blisters, peeling skin, sore eyes or mouth, a swollen face or a fever | 999         | now  |

    @evidence:general @source:NICE-CG57
    Examples:
      | name                     | red flag                                                             | destination        | when           |
      | Eczema with herpes virus | eczema with painful, punched-out sores or clusters of small blisters | the duty clinician | within 2 hours |

    @evidence:general @source:CKS-psoriasis
    Examples:
      | name                           | red flag                                                                    | destination | when                     |
      | Inflamed over most of the body | hot skin that is red or darker than usual and scaling over most of the body | A&E         | to arrive within 4 hours |

    @evidence:general @source:NICE-NG19
    Examples:
      | name                     | red flag                                                                      | destination        | when            |
      | Diabetic foot in trouble | diabetes with a new foot ulcer, a hot or swollen foot, or a black or blue toe | the duty clinician | within 24 hours |

  @evidence:general @source:NHS.uk-burns
  Scenario: Major burn
    Given there is a burn that is large, deep, electrical, chemical or in a risky place, or in a baby, in pregnancy or over 60
    Then send them to A&E to arrive within 1 hour
    And advise "Cool the burn under cool running water for 20 minutes, starting now. Take off rings and loose clothing, but nothing that sticks. Cover it with cling film laid lengthwise. No ice, no cream."

  @evidence:general @source:NICE-NG184 @source:UKHSA-rabies
  Scenario: Serious bite
    Given there is a bite by an animal or a person that is deep, on the hand, face or a joint, by a bat or snake, or abroad
    Then send them to the urgent treatment centre to arrive within 4 hours
    And say "If the urgent treatment centre cannot see you in that time, go to A&E. Tell them what bit you and where you were."
    And advise "Wash the bite now with soap and running water for 15 minutes."

  @evidence:general @source:UKHSA-tetanus
  Scenario: Wound that may bring tetanus
    Given there is a deep or dirty wound in somebody whose tetanus vaccines are not complete or not known
    Then send them to the urgent treatment centre within 24 hours
    And advise "Rinse the wound under running water, cover it, and take any record of vaccines with you."

  # A worse answer to the follow-up question, or nobody knows: the more urgent place.
  Scenario Outline: <name>
    Given there is <red flag>
    And any of these:
      | <detail>                         |
      | it is not known whether <detail> |
    Then send them to <destination> <when>

    @evidence:general @source:NICE-CG57
    Examples:
      | name                                  | red flag                                                             | detail                                        | destination | when                    |
      | Eczema with herpes virus near the eye | eczema with painful, punched-out sores or clusters of small blisters | the sores on the eczema are near or in an eye | A&E         | to arrive within 1 hour |

    @evidence:general @source:NICE-NG19
    Examples:
      | name                                | red flag                                                                      | detail                                                                                    | destination | when                    |
      | Diabetic foot that threatens a limb | diabetes with a new foot ulcer, a hot or swollen foot, or a black or blue toe | the foot trouble is spreading, part of the foot is black or cold, or they are ill with it | A&E         | to arrive within 1 hour |

  @evidence:general @source:NICE-CG57
  Scenario: Eczema with herpes virus under one year
    Given there is eczema with painful, punched-out sores or clusters of small blisters
    And the patient is under 1 year
    Then send them to A&E to arrive within 1 hour

  @evidence:general @source:NHS.uk-burns
  Scenario: Very large burn or burnt airway
    Given there is a burn that is large, deep, electrical, chemical or in a risky place, or in a baby, in pregnancy or over 60
    And any of these:
      | the burn is very large, or the mouth, the throat or the breathing may be hurt                         |
      | it is not known whether the burn is very large, or the mouth, the throat or the breathing may be hurt |
    Then send them to 999 now
    And advise "Cool the burn under cool running water for 20 minutes while the ambulance comes, and keep the rest of the body warm."

  @evidence:general @source:NHS.uk-snake-bites
  Scenario: Snake bite
    Given there is a bite by an animal or a person that is deep, on the hand, face or a joint, by a bat or snake, or abroad
    And any of these:
      | the serious bite is from a snake                         |
      | it is not known whether the serious bite is from a snake |
    Then send them to 999 now
    And advise "Keep still, with the bitten part low. Take off rings and watches. Do not cut, suck or tie the bite."

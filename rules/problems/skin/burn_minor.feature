@source:NHS.uk-burns @evidence:proposed
Feature: Small burn or scald

  Large, deep, electrical or chemical burns and burns in a risky place are a red flag. A small burn of a well adult is for the
  pharmacist. The routes are proposals of this project.

  Background:
    Given the problem is small burn or scald
    And reception has ruled out:
      | a burn that is large, deep, electrical, chemical or in a risky place, or in a baby, in pregnancy or over 60      |
      | an electric shock with collapse, a burn or chest pain, or from a high voltage                                    |
      | smoke breathed in, or headache or dizziness in several people at home near a boiler, fire or stove               |
      | sudden fever, a rash like sunburn, vomiting or faintness with a tampon, a wound or a burn                        |
      | a bruise, burn or broken bone in a baby who cannot crawl, or an injury with a story that does not fit            |
      | a self-harm wound that is deep, gaping, bleeding or burnt, or something swallowed or inserted to hurt themselves |

  # The red flag counts every burn of these people. The record knows them, so a "no" to its long question cannot lower it.
  Scenario Outline: Burn <name>
    Given <who>
    Then send them to A&E to arrive within 1 hour
    And advise "Cool the burn under cool running water for 20 minutes, starting now. Take off rings and loose clothing. Cover it with cling film laid lengthwise. No ice, no cream."

    Examples:
      | name         | who                              |
      | of a baby    | the patient is under 1 year      |
      | over 60      | the patient is 61 years or older |
      | in pregnancy | the record shows a pregnancy now |

  # Anybody under 16 is a child here. The source marks 3 cm as uncertain.
  @evidence:disputed
  Scenario Outline: Small burn that needs the urgent treatment centre: <name>
    Given <what is so>
    Then send them to the urgent treatment centre within 24 hours
    And advise "Cool the burn under cool running water for 20 minutes, if it happened in the last three hours. Cover it with cling film laid lengthwise. Do not burst blisters."

    Examples:
      | name                          | what is so                                                                                                                         |
      | child                         | the patient is under 16 years                                                                                                      |
      | large blister or bad pain     | the burn has a blister wider than 3 cm, or hurts in spite of painkillers                                                           |
      | nobody knows about blisters   | it is not known whether the burn has a blister wider than 3 cm, or hurts in spite of painkillers                                   |
      | illness that slows healing    | they have diabetes, a serious illness of the heart, lungs or liver, or a weak immune system, with the burn                         |
      | nobody knows about an illness | it is not known whether they have diabetes, a serious illness of the heart, lungs or liver, or a weak immune system, with the burn |
      | weak immune system on record  | the patient has a weak immune system                                                                                               |

  Scenario: Infected or old burn
    Given any of these:
      | the burn gets hotter, more swollen or more painful, smells or has pus, or has not healed in two weeks                         |
      | it is not known whether the burn gets hotter, more swollen or more painful, smells or has pus, or has not healed in two weeks |
    Then send them to the duty clinician within 24 hours
    And offer it in person

  Scenario: Third contact about a burn
    Given this problem has had 3 contacts or more
    Then send them to a GP within 3 working days

  Scenario: Small burn
    Given the patient is 16 years or older
    Then send them to the community pharmacist within 24 hours
    And advise "Cool it under cool running water for 20 minutes, if it happened in the last three hours. Cover it with cling film laid lengthwise. No ice, no butter, no cream. Do not burst blisters."
    And ask them to come back if "a blister grows wider than 3 cm, it gets hotter, more swollen or more painful, smells or has pus, there is a fever, or it has not healed in two weeks"

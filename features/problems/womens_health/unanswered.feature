Feature: Women's health and pregnancy: what is asked first

  Scenario Outline: Nothing answered yet: <problem>
    Given a 30 year old woman
    And the problem is <problem>
    When reception asks where she should go
    Then reception must first ask about "<flag>"
    And she is sent to the duty clinician within 1 hour
    And no rule decides

    Examples:
      | problem                                      | flag                                                                                                          |
      | vaginal discharge, itching or thrush         | pain low in the tummy with a fever or a new discharge, or after a new coil or a new partner                   |
      | painful periods                              | sudden severe pain low on one side of the tummy, with vomiting                                                |
      | heavy periods                                | vaginal bleeding that soaks a pad every hour for two hours or more, or faintness with the bleeding            |
      | bleeding between periods or after sex        | an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint                            |
      | menopause or HRT                             | one calf or thigh that is newly swollen, or newly painful and warm                                            |
      | breast lump or breast pain                   | a lump in the breast or armpit, changed skin of the breast, or a nipple that leaks or has turned in           |
      | cervical screening                           | bleeding after sex or between periods that keeps coming back, or a vulval lump or unhealed sore               |
      | contraception: start, check or change        | sudden breathlessness, or sharp chest pain on breathing in, with a risk of a blood clot                       |
      | emergency contraception                      | a sexual assault or rape, lately, or at any time without help since                                           |
      | missed contraceptive pills                   | an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint                            |
      | worry about a sexually transmitted infection | a used needle injury, a splash of somebody's blood, or sex with a risk of HIV, in the last three days         |
      | trouble getting pregnant                     | an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint                            |
      | new pregnancy                                | an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint                            |
      | sickness in pregnancy                        | sickness in pregnancy with no fluid kept down for a day, no urine for 8 hours, weight loss or faintness       |
      | another problem in pregnancy                 | a baby in the womb that moves less than usual or differently, or has stopped moving                           |
      | request for an abortion                      | harm, threats or control by a partner, former partner or somebody in the family                               |
      | check of mother and baby after a birth       | a strange belief, a very high mood, confusion, no sleep, or a thought of harm to self or baby after a birth   |
      | problem with breastfeeding                   | fever, heavy or smelly bleeding, a swollen leg, chest pain or bad headache in the six weeks after a pregnancy |

  # A GP sees her in any case: the answer can only make it sooner.
  Scenario: Nothing answered yet: bleeding after the menopause
    Given a 54 year old woman
    And the problem is bleeding after the menopause
    When reception asks where she should go
    Then reception must first ask about "vaginal bleeding that soaks a pad every hour for two hours or more, or faintness with the bleeding"
    And she is sent to the duty clinician within 1 hour

  Scenario Outline: A red flag that nobody knows: <problem>
    Given a 30 year old woman
    And the problem is <problem>
    And there are no red flags
    And it is not known whether <flag>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the duty clinician within 1 hour
    And the reason is "A red flag that nobody could rule out"

    Examples:
      | problem                                      | flag                                                                                                          |
      | vaginal discharge, itching or thrush         | pain low in the tummy with a fever or a new discharge, or after a new coil or a new partner                   |
      | painful periods                              | sudden severe pain low on one side of the tummy, with vomiting                                                |
      | heavy periods                                | vaginal bleeding that soaks a pad every hour for two hours or more, or faintness with the bleeding            |
      | bleeding between periods or after sex        | an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint                            |
      | bleeding after the menopause                 | vaginal bleeding that soaks a pad every hour for two hours or more, or faintness with the bleeding            |
      | menopause or HRT                             | one calf or thigh that is newly swollen, or newly painful and warm                                            |
      | breast lump or breast pain                   | a lump in the breast or armpit, changed skin of the breast, or a nipple that leaks or has turned in           |
      | cervical screening                           | bleeding after sex or between periods that keeps coming back, or a vulval lump or unhealed sore               |
      | contraception: start, check or change        | sudden breathlessness, or sharp chest pain on breathing in, with a risk of a blood clot                       |
      | emergency contraception                      | a sexual assault or rape, lately, or at any time without help since                                           |
      | missed contraceptive pills                   | an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint                            |
      | worry about a sexually transmitted infection | a used needle injury, a splash of somebody's blood, or sex with a risk of HIV, in the last three days         |
      | trouble getting pregnant                     | an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint                            |
      | new pregnancy                                | an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint                            |
      | sickness in pregnancy                        | sickness in pregnancy with no fluid kept down for a day, no urine for 8 hours, weight loss or faintness       |
      | another problem in pregnancy                 | a baby in the womb that moves less than usual or differently, or has stopped moving                           |
      | request for an abortion                      | harm, threats or control by a partner, former partner or somebody in the family                               |
      | check of mother and baby after a birth       | a strange belief, a very high mood, confusion, no sleep, or a thought of harm to self or baby after a birth   |
      | problem with breastfeeding                   | fever, heavy or smelly bleeding, a swollen leg, chest pain or bad headache in the six weeks after a pregnancy |

  # Asked as if they applied: not to know the sex is not to know that there is no pregnancy.
  Scenario Outline: Nobody knows the sex: <problem>
    Given a 30 year old person
    And the problem is <problem>
    And it is not known whether the patient is female
    When reception asks where they should go
    Then reception must first ask about "an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint"
    And they are sent to the duty clinician within 1 hour

    Examples:
      | problem                                      |
      | new pregnancy                                |
      | painful periods                              |
      | heavy periods                                |
      | worry about a sexually transmitted infection |
      | emergency contraception                      |

  # Reception sees an answer while it still asks. Nothing decides before this one is known.
  Scenario Outline: Nothing decides before reception knows: <problem>, <who>, <still to ask>
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And <what is so>
    When reception asks where they should go
    Then reception must also ask about "<still to ask>"
    And no rule decides

    Examples:
      | problem                               | who                 | what is so                                                                             | still to ask                                                                            |
      | problem with breastfeeding            | a 30 year old woman | the baby is 27 days old                                                                | a breast is hot, sore and swollen, or has a painful hard lump with a fever or shivering |
      | problem with breastfeeding            | a 30 year old woman | no breast is hot, sore and swollen                                                     | the baby is                                                                             |
      | problem with breastfeeding            | an 11 year old girl | no breast is hot, sore and swollen                                                     | the baby is                                                                             |
      | bleeding between periods or after sex | a 30 year old woman | there is no bleeding after sex and no unusual discharge                                | they started or changed a hormone contraceptive in the last three months                |
      | breast lump or breast pain            | a 30 year old woman | no breast is hot, sore and swollen                                                     | the breast pain stays in one spot or one breast                                         |
      | cervical screening                    | a 24 year old woman | the patient is female                                                                  | they are pregnant, or had a baby in the last 12 weeks                                   |
      | cervical screening                    | a 40 year old woman | the patient is female                                                                  | they are pregnant, or had a baby in the last 12 weeks                                   |
      | contraception: start, check or change | a 30 year old woman | there was no sex without working contraception in the last five days                   | they want to start contraception                                                        |
      | contraception: start, check or change | a 60 year old woman | there was no sex without working contraception in the last five days                   | they want to start contraception                                                        |
      | contraception: start, check or change | a 30 year old woman | they want a coil, an implant or an operation, or a check or removal of one             | there was sex without working contraception in the last five days                       |
      | emergency contraception               | a 25 year old woman | they do not want a coil as emergency contraception                                     | the sex was                                                                             |
      | emergency contraception               | a 25 year old man   | they do not want a coil as emergency contraception                                     | the sex was                                                                             |
      | trouble getting pregnant              | a 30 year old woman | they have been trying for 2 months                                                     | there is a known reason why getting pregnant may be hard                                |
      | trouble getting pregnant              | a 30 year old man   | there is no known reason why getting pregnant may be hard                              | they have been trying for                                                               |
      | menopause or HRT                      | a 52 year old woman | the patient is female                                                                  | the contact is about symptoms, starting HRT, or a problem with HRT                      |
      | new pregnancy                         | a 28 year old woman | they take no medicine that may harm an unborn baby                                     | the pregnancy is                                                                        |
      | another problem in pregnancy          | a 28 year old woman | it is pain, bleeding, fluid, itching, swelling, blood pressure or the baby's movements | the pregnancy is in its first 20 weeks                                                  |

  Scenario Outline: Breastfeeding, the age of the baby not known: not the midwife before reception knows <still to ask>
    Given a 30 year old woman
    And the problem is problem with breastfeeding
    And there are no red flags
    And it is not known how old the baby is
    And <what is so>
    When reception asks where she should go
    Then reception must also ask about "<still to ask>"
    And no rule decides

    Examples:
      | what is so                                                        | still to ask                                                                            |
      | they have not felt low, anxious or unable to cope since the birth | a breast is hot, sore and swollen, or has a painful hard lump with a fever or shivering |
      | no breast is hot, sore and swollen                                | they have felt low, anxious or unable to cope since the birth                           |

  # From 55 years a woman goes to another place than a man, so the sex is asked first.
  Scenario Outline: At 55 the sex comes first: <problem>, <what is so>
    Given a 55 year old person
    And the problem is <problem>
    And there are no red flags
    And <what is so>
    When reception asks where they should go
    Then reception must also ask about "the patient is male"
    And no rule decides

    Examples:
      | problem                               | what is so                                                           |
      | contraception: start, check or change | there was sex without working contraception in the last five days    |
      | emergency contraception               | the sex was 121 hours ago                                            |
      | missed contraceptive pills            | there was sex without working contraception in the last five days    |
      | missed contraceptive pills            | there was no sex without working contraception in the last five days |

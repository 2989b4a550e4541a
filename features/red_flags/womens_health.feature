Feature: Women's health

  Scenario Outline: <name> decides, whatever the problem is
    Given <who>
    And the problem is sore throat
    And there is <red flag>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<name>"

    Examples:
      | name                         | who                 | red flag                                                                                                 | destination        | when                     |
      | Possible ovarian torsion     | a 20 year old woman | sudden severe pain low on one side of the tummy, with vomiting                                           | A&E                | to arrive within 1 hour  |
      | Bleeding that is too much    | a 45 year old woman | vaginal bleeding that soaks a pad every hour for two hours or more, or faintness with the bleeding       | A&E                | to arrive within 4 hours |
      | Pelvic infection             | a 20 year old woman | pain low in the tummy with a fever or a new discharge, or after a new coil or a new partner              | the duty clinician | within 24 hours          |
      | Lump or change of the breast | a 20 year old woman | a lump in the breast or armpit, changed skin of the breast, or a nipple that leaks or has turned in      | a GP               | within 7 days            |
      | Lump or change of the breast | a 60 year old man   | a lump in the breast or armpit, changed skin of the breast, or a nipple that leaks or has turned in      | a GP               | within 7 days            |
      | Bleeding after the menopause | a 54 year old woman | vaginal bleeding a year or more after the last period                                                    | a GP               | within 7 days            |
      | Possible ovarian cancer      | a 60 year old woman | bloating, fullness, pain low in the tummy or frequent urine again and again, or new bowel spasms from 50 | a GP               | within 7 days            |
      | Cervix or vulva              | a 30 year old woman | bleeding after sex or between periods that keeps coming back, or a vulval lump or unhealed sore          | a GP               | within 7 days            |

  Scenario Outline: Pelvic infection, and fever: <fever>
    Given a 20 year old woman
    And the problem is painful periods
    And there are no red flags
    And there is pain low in the tummy with a fever or a new discharge, or after a new coil or a new partner
    And <fever>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the duty clinician <when>
    And the reason is "<reason>"

    Examples:
      | fever                                                                                | when            | reason                        |
      | there is a fever or shivering with the pain low in the tummy                         | within 6 hours  | Pelvic infection with a fever |
      | it is not known whether there is a fever or shivering with the pain low in the tummy | within 6 hours  | Pelvic infection with a fever |
      | there is no fever or shivering with the pain low in the tummy                        | within 24 hours | Pelvic infection              |

  Scenario Outline: A pad soaked every hour, and <how they are>
    Given a 45 year old woman
    And the problem is heavy periods
    And there is vaginal bleeding that soaks a pad every hour for two hours or more, or faintness with the bleeding
    And <how they are>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to A&E <when>
    And the reason is "<reason>"

    Examples:
      | how they are                                                                                                | when                     | reason                               |
      | they have fainted, are pale and clammy, or cannot stand up, with the heavy bleeding                         | to arrive within 1 hour  | Bleeding that is too much, and faint |
      | it is not known whether they have fainted, are pale and clammy, or cannot stand up, with the heavy bleeding | to arrive within 1 hour  | Bleeding that is too much, and faint |
      | they have not fainted, are not pale and clammy, and can stand up                                            | to arrive within 4 hours | Bleeding that is too much            |

  Scenario Outline: From which age a flag is asked: <who>
    Given <who>
    And the problem is <problem>
    When reception asks where they should go
    Then reception must first ask about "<first>"

    Examples:
      | who                  | problem                              | first                                                                                                          |
      | a 16 year old girl   | breast lump or breast pain           | a lump in the breast or armpit, changed skin of the breast, or a nipple that leaks or has turned in            |
      | a 16 year old boy    | breast lump or breast pain           | a lump in the breast or armpit, changed skin of the breast, or a nipple that leaks or has turned in            |
      | a 15 year old girl   | breast lump or breast pain           | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely |
      | a 40 year old woman  | heavy periods                        | vaginal bleeding a year or more after the last period                                                          |
      | an 18 year old woman | menopause or HRT                     | bloating, fullness, pain low in the tummy or frequent urine again and again, or new bowel spasms from 50       |
      | a 16 year old girl   | cervical screening                   | bleeding after sex or between periods that keeps coming back, or a vulval lump or unhealed sore                |
      | an 11 year old girl  | vaginal discharge, itching or thrush | pain low in the tummy with a fever or a new discharge, or after a new coil or a new partner                    |
      | a 5 year old girl    | heavy periods                        | vaginal bleeding that soaks a pad every hour for two hours or more, or faintness with the bleeding             |

  Scenario: Below 16 years nothing is asked before screening
    Given a 15 year old girl
    And the problem is cervical screening
    When reception asks where she should go
    Then she is sent to the practice office by the next working day
    And reception asks nothing more

  Scenario: Possible ovarian cancer is not asked below 18 years
    Given a 17 year old girl
    And the problem is menopause or HRT
    And there is no one calf or thigh that is newly swollen, or newly painful and warm
    And there is no vaginal bleeding that soaks a pad every hour for two hours or more, or faintness with the bleeding
    And there is no sudden breathlessness, or sharp chest pain on breathing in, with a risk of a blood clot
    And there is no a lump in the breast or armpit, changed skin of the breast, or a nipple that leaks or has turned in
    When reception asks where she should go
    Then she is sent to a GP within 14 days
    And reception asks nothing more

  Scenario: Bleeding after the menopause is not asked below 40 years
    Given a 39 year old woman
    And the problem is heavy periods
    And there is no vaginal bleeding that soaks a pad every hour for two hours or more, or faintness with the bleeding
    And there is no heavy bleeding in pregnancy: a pad soaked in an hour, clots, or faintness
    And there is no an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint
    And there is no bleeding or spotting in the first 20 weeks of pregnancy
    And there is no fever, heavy or smelly bleeding, a swollen leg, chest pain or bad headache in the six weeks after a pregnancy
    And there is no a head injury, or bleeding that will not stop, in somebody who takes a blood thinner
    And the patient is not pregnant
    And they are not breathless, dizzy or pale with the heavy bleeding
    And the bleeding has lasted seven days or less
    When reception asks where she should go
    Then she is sent to a GP within 14 days
    And reception asks nothing more

  Scenario: Pelvic infection is not asked below 11 years
    Given a 10 year old girl
    And the problem is vaginal discharge, itching or thrush
    And there is no sudden fever, a rash like sunburn, vomiting or faintness with a tampon, a wound or a burn
    And there is no an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely
    And there is no a child who tells of abuse or neglect, or a fear that a child is abused or neglected
    When reception asks where she should go
    Then she is sent to a GP within 3 working days
    And reception asks nothing more

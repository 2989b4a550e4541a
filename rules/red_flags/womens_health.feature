Feature: Women's health

  Red flags act as soon as somebody tells them, whatever the problem is.

  Scenario Outline: <name>
    Given there is <red flag>
    Then send them to <destination> <when>

    @evidence:general @source:CKS
    Examples:
      | name                     | red flag                                                       | destination | when                    |
      | Possible ovarian torsion | sudden severe pain low on one side of the tummy, with vomiting | A&E         | to arrive within 1 hour |

    @evidence:general @source:NICE-NG88
    Examples:
      | name                      | red flag                                                                                           | destination | when                     |
      | Bleeding that is too much | vaginal bleeding that soaks a pad every hour for two hours or more, or faintness with the bleeding | A&E         | to arrive within 4 hours |

    @evidence:general @source:CKS-pelvic-inflammatory-disease
    Examples:
      | name             | red flag                                                                                    | destination        | when            |
      | Pelvic infection | pain low in the tummy with a fever or a new discharge, or after a new coil or a new partner | the duty clinician | within 24 hours |

    # The source refers lumps from 30 years urgently, and sees younger people too. This project: a GP within a week at any adult age.
    @evidence:general @source:NICE-NG12
    Examples:
      | name                         | red flag                                                                                                 | destination | when          |
      | Lump or change of the breast | a lump in the breast or armpit, changed skin of the breast, or a nipple that leaks or has turned in      | a GP        | within 7 days |
      | Bleeding after the menopause | vaginal bleeding a year or more after the last period                                                    | a GP        | within 7 days |
      | Possible ovarian cancer      | bloating, fullness, pain low in the tummy or frequent urine again and again, or new bowel spasms from 50 | a GP        | within 7 days |
      | Cervix or vulva              | bleeding after sex or between periods that keeps coming back, or a vulval lump or unhealed sore          | a GP        | within 7 days |

  # A worse answer to the follow-up question, or nobody knows: sooner.
  @evidence:general @source:CKS-pelvic-inflammatory-disease
  Scenario: Pelvic infection with a fever
    Given there is pain low in the tummy with a fever or a new discharge, or after a new coil or a new partner
    And any of these:
      | there is a fever or shivering with the pain low in the tummy                         |
      | it is not known whether there is a fever or shivering with the pain low in the tummy |
    Then send them to the duty clinician within 6 hours

  # The source gives A&E within four hours, faint or not. Somebody who faints is on the way sooner here.
  @evidence:general @source:NICE-NG88
  Scenario: Bleeding that is too much, and faint
    Given there is vaginal bleeding that soaks a pad every hour for two hours or more, or faintness with the bleeding
    And any of these:
      | they have fainted, are pale and clammy, or cannot stand up, with the heavy bleeding                         |
      | it is not known whether they have fainted, are pale and clammy, or cannot stand up, with the heavy bleeding |
    Then send them to A&E to arrive within 1 hour
    And say "Lie down with the legs up while you wait for the car. If you faint again, or cannot sit up for the drive, ring 999."

Feature: Sugar, hormones, blood pressure and sickle cell disease

  Red flags act as soon as somebody tells them, whatever the problem is.

  # The source says ketones over 3.0. This project counts 3.0 itself, the cautious side.
  @evidence:re-read @source:NHS.uk-diabetic-ketoacidosis
  Scenario: Diabetic ketoacidosis
    Given there is high sugar, ketones or thirst with vomiting, tummy pain, deep breathing or drowsiness, or ketones of 3 or more
    Then send them to 999 now
    And advise "Have the meter, the insulin and the list of medicines ready for the ambulance crew."

  # The diabetes team comes first in the source. Reception cannot book it, so the practice acts and the caller may ring it too.
  @evidence:re-read @source:NHS.uk-diabetic-ketoacidosis
  Scenario: Raised ketones or a sugar that stays high
    Given there is diabetes with ketones of 1.6 or more, or with a high sugar that insulin does not lower or that makes them ill
    Then send them to the duty clinician within 2 hours
    And advise "If you have a number for your diabetes team, ring it now as well. Follow your sick-day rules, drink water, and do not stop the long-acting insulin."

  Scenario Outline: <name>
    Given there is <red flag>
    Then send them to <destination> <when>

    @evidence:general @source:JBDS
    Examples:
      | name                               | red flag                                                                               | destination | when |
      | Very high sugar in type 2 diabetes | type 2 diabetes with a sugar over 30, or with great thirst and drowsiness or confusion | 999         | now  |

    @evidence:general @source:NICE-NG136
    Examples:
      | name                     | red flag                                                                             | destination        | when            |
      | Very high blood pressure | a blood pressure with a top number of 180 or more, or a bottom number of 120 or more | the duty clinician | within 24 hours |

    # The source gives 999 or the person's own sickle cell team, with arrival within one hour. The more cautious stands.
    @evidence:general @source:NICE-CG143
    Examples:
      | name               | red flag                                                                                               | destination | when |
      | Sickle cell crisis | sickle cell disease with severe pain, a fever, a chest symptom, a lasting erection or a sign of stroke | 999         | now  |

  @evidence:general @source:NHS.uk-low-blood-sugar
  Scenario: Severe low sugar
    Given there is a low sugar with drowsiness, a fit, trouble swallowing, or poor recovery after two treatments
    Then send them to 999 now
    And advise "Give nothing by mouth to somebody who is drowsy or cannot swallow. Lay them on their side."

  @evidence:general @source:NICE-NG243
  Scenario: Adrenal crisis
    Given there is Addison's disease or long-term steroids with vomiting, collapse, severe illness or missed steroids
    Then send them to 999 now
    And say "Ring 999 now and say: steroid emergency, adrenal crisis. If you have an emergency steroid injection and know how to give it, give it now."

  # A worse answer to the follow-up question, or nobody knows: the more urgent place.
  @evidence:general @source:NICE-NG136
  Scenario: Very high blood pressure with other symptoms
    Given there is a blood pressure with a top number of 180 or more, or a bottom number of 120 or more
    And any of these:
      | the very high blood pressure comes with headache, blurred sight, confusion, chest pain or breathlessness                         |
      | it is not known whether the very high blood pressure comes with headache, blurred sight, confusion, chest pain or breathlessness |
    Then send them to A&E to arrive within 1 hour

  # From 160 over 110 in pregnancy, or in the six weeks after a birth, the guideline wants the hospital at once.
  @evidence:general @source:NICE-NG133
  Scenario: Very high blood pressure in pregnancy or after a birth
    Given there is a blood pressure with a top number of 180 or more, or a bottom number of 120 or more
    And any of these:
      | they are pregnant, might be, or gave birth in the last six weeks                         |
      | it is not known whether they are pregnant, might be, or gave birth in the last six weeks |
      | the record shows a pregnancy now                                                         |
    Then send them to maternity triage to arrive within 1 hour
    And say "Ring the maternity triage line now, and go in straight away with somebody else driving. If there is a fit, or you get much worse, ring 999."

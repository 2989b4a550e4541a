Feature: Sugar, hormones, blood pressure and sickle cell disease

  Scenario Outline: <name> decides, whatever the problem is
    Given <who>
    And the problem is sore throat
    And there is <red flag>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<name>"

    Examples:
      | name                                      | who                 | red flag                                                                                                       | destination        | when            |
      | Diabetic ketoacidosis                     | a 24 year old man   | high sugar, ketones or thirst with vomiting, tummy pain, deep breathing or drowsiness, or ketones of 3 or more | 999                | now             |
      | Diabetic ketoacidosis                     | a 9 year old girl   | high sugar, ketones or thirst with vomiting, tummy pain, deep breathing or drowsiness, or ketones of 3 or more | 999                | now             |
      | Raised ketones or a sugar that stays high | a 40 year old woman | diabetes with ketones of 1.6 or more, or with a high sugar that insulin does not lower or that makes them ill  | the duty clinician | within 2 hours  |
      | Very high sugar in type 2 diabetes        | a 70 year old man   | type 2 diabetes with a sugar over 30, or with great thirst and drowsiness or confusion                         | 999                | now             |
      | Severe low sugar                          | a 30 year old woman | a low sugar with drowsiness, a fit, trouble swallowing, or poor recovery after two treatments                  | 999                | now             |
      | Adrenal crisis                            | a 50 year old woman | Addison's disease or long-term steroids with vomiting, collapse, severe illness or missed steroids             | 999                | now             |
      | Sickle cell crisis                        | a 19 year old man   | sickle cell disease with severe pain, a fever, a chest symptom, a lasting erection or a sign of stroke         | 999                | now             |
      | Very high blood pressure                  | a 62 year old man   | a blood pressure with a top number of 180 or more, or a bottom number of 120 or more                           | the duty clinician | within 24 hours |

  Scenario Outline: Very high blood pressure, symptoms <case>
    Given a 62 year old man
    And the problem is hay fever
    And there are no red flags
    And there is a blood pressure with a top number of 180 or more, or a bottom number of 120 or more
    And <detail>
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | case      | detail                                                                                                                           | destination        | when                    | reason                                       |
      | told      | the very high blood pressure comes with headache, blurred sight, confusion, chest pain or breathlessness                         | A&E                | to arrive within 1 hour | Very high blood pressure with other symptoms |
      | not known | it is not known whether the very high blood pressure comes with headache, blurred sight, confusion, chest pain or breathlessness | A&E                | to arrive within 1 hour | Very high blood pressure with other symptoms |
      | absent    | the very high blood pressure comes without any other symptom                                                                     | the duty clinician | within 24 hours         | Very high blood pressure                     |

  Scenario: A type 2 flag that somebody tells of a teenager acts too
    Given a 15 year old girl
    And the problem is hay fever
    And there are no red flags
    And there is type 2 diabetes with a sugar over 30, or with great thirst and drowsiness or confusion
    When reception asks where she should go
    Then she is sent to 999 now
    And the reason is "Very high sugar in type 2 diabetes"

  Scenario Outline: Very high blood pressure in <who>, <pregnancy>
    Given <who>
    And the problem is high blood pressure reading
    And there are no red flags
    And there is a blood pressure with a top number of 180 or more, or a bottom number of 120 or more
    And the very high blood pressure comes without any other symptom
    And <pregnancy>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                 | pregnancy                                                                                | destination        | when                    | reason                                                 |
      | a 30 year old woman | they are pregnant, might be, or gave birth in the last six weeks                         | maternity triage   | to arrive within 1 hour | Very high blood pressure in pregnancy or after a birth |
      | a 30 year old woman | it is not known whether they are pregnant, might be, or gave birth in the last six weeks | maternity triage   | to arrive within 1 hour | Very high blood pressure in pregnancy or after a birth |
      | a 30 year old woman | the record shows a pregnancy now                                                         | maternity triage   | to arrive within 1 hour | Very high blood pressure in pregnancy or after a birth |
      | a 30 year old woman | they are not pregnant and did not give birth in the last six weeks                       | the duty clinician | within 24 hours         | Very high blood pressure                               |
      | a 12 year old girl  | they are not pregnant and did not give birth in the last six weeks                       | the duty clinician | within 24 hours         | Very high blood pressure                               |

  Scenario: Very high blood pressure in pregnancy with symptoms goes to A&E
    Given a 30 year old woman
    And the problem is high blood pressure reading
    And there is a blood pressure with a top number of 180 or more, or a bottom number of 120 or more
    And they are pregnant, might be, or gave birth in the last six weeks
    And the very high blood pressure comes with headache, blurred sight, confusion, chest pain or breathlessness
    When reception asks where she should go
    Then she is sent to A&E to arrive within 1 hour

  Scenario: Type 2 diabetes is asked about under 16 too
    Given a 15 year old girl
    And the problem is diabetes and unwell
    When reception asks where she should go
    Then reception must first ask about "type 2 diabetes with a sugar over 30, or with great thirst and drowsiness or confusion"

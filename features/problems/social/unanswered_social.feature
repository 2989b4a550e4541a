Feature: Social needs: what to ask first, and what nobody knows

  Scenario Outline: What to ask first: <problem>, <who>
    Given <who>
    And the problem is <problem>
    When reception asks where they should go
    Then reception must first ask about "<flag>"
    And they are sent to the duty clinician within 1 hour
    And no rule decides

    Examples:
      | who                  | problem                             | flag                                                                                                               |
      | an 84 year old woman | care home resident unwell           | sudden confusion, talk that makes no sense, or great drowsiness                                                    |
      | an 84 year old woman | care home medicines                 | a missed dose, or none left after today, of a medicine that must not be missed                                     |
      | a 40 year old man    | loneliness                          | a thought of suicide, or that life is not worth living                                                             |
      | a 17 year old boy    | loneliness                          | a child who tells of abuse or neglect, or a fear that a child is abused or neglected                               |
      | an 18 year old man   | loneliness                          | an adult with care needs who is neglected, abused, or badly neglects themselves                                    |
      | a 40 year old man    | money worries                       | a thought of suicide, or that life is not worth living                                                             |
      | a 40 year old man    | housing or homelessness             | harm, threats or control by a partner, former partner or somebody in the family                                    |
      | a 60 year old woman  | carer under strain                  | a threat to harm somebody else, or a fear that they are about to                                                   |
      | an 84 year old woman | help or equipment at home           | an adult with care needs who is neglected, abused, or badly neglects themselves                                    |
      | a 35 year old woman  | domestic abuse                      | harm, threats or control by a partner, former partner or somebody in the family                                    |
      | an 80 year old man   | worry that somebody is being harmed | an adult with care needs who is neglected, abused, or badly neglects themselves                                    |
      | a 74 year old man    | care near the end of life           | pain, distress, breathlessness or bleeding that is out of control, or a stopped syringe pump, near the end of life |
      | a 9 year old girl    | safety of a child at home           | a child who tells of abuse or neglect, or a fear that a child is abused or neglected                               |
      | a 29 year old woman  | support for a new parent            | a strange belief, a very high mood, confusion, no sleep, or a thought of harm to self or baby after a birth        |
      | a 3 week old baby    | support for a new parent            | a baby who has fed less than half as much as usual for a day, or has had no feed for eight hours                   |
      | a 47 year old woman  | many contacts with the practice     | a wish to end their life now, a plan or the means to do it, or harm already done                                   |
      | a 33 year old man    | unclear why they rang               | a caller who rang off, fell silent or cannot be reached after a worrying word                                      |

  # A worry about a child goes to the safeguarding lead at once, while the questions are still asked.
  Scenario: What to ask first about a worry over a child
    Given a 9 year old girl
    And the problem is worry that somebody is being harmed
    When reception asks where she should go
    Then reception must first ask about "a child who tells of abuse or neglect, or a fear that a child is abused or neglected"
    And reception must also ask about "the person in the worry is in danger at this moment"
    And she is sent to the safeguarding lead within 1 hour

  Scenario Outline: A red flag that nobody knows: <problem>
    Given a 40 year old woman
    And the problem is <problem>
    And there are no red flags
    And it is not known whether <flag>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the duty clinician within 1 hour
    And the reason is "A red flag that nobody could rule out"

    Examples:
      | problem                             | flag                                                                                                               |
      | care home resident unwell           | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin  |
      | care home medicines                 | too much of a medicine or drug, or any poison, taken on purpose or by accident, even if they feel well             |
      | loneliness                          | a wish to end their life now, a plan or the means to do it, or harm already done                                   |
      | money worries                       | a missed dose, or none left after today, of a medicine that must not be missed                                     |
      | housing or homelessness             | harm, threats or control by a partner, former partner or somebody in the family                                    |
      | carer under strain                  | a threat to harm somebody else, or a fear that they are about to                                                   |
      | help or equipment at home           | sudden confusion, talk that makes no sense, or great drowsiness                                                    |
      | domestic abuse                      | harm, threats or control by a partner, former partner or somebody in the family                                    |
      | worry that somebody is being harmed | an adult with care needs who is neglected, abused, or badly neglects themselves                                    |
      | care near the end of life           | pain, distress, breathlessness or bleeding that is out of control, or a stopped syringe pump, near the end of life |
      | safety of a child at home           | harm, threats or control by a partner, former partner or somebody in the family                                    |
      | support for a new parent            | a thought of suicide, or that life is not worth living                                                             |
      | many contacts with the practice     | a thought of suicide, or that life is not worth living                                                             |
      | unclear why they rang               | a caller who rang off, fell silent or cannot be reached after a worrying word                                      |

Feature: Mental health

  Red flags act as soon as somebody tells them, whatever the problem is.

  # The words differ from those of other 999 calls: the caller stays on the line and a colleague rings.
  @evidence:re-read @source:NHS.uk @source:practice-crisis-pages
  Scenario: Suicide: in danger now
    Given there is a wish to end their life now, a plan or the means to do it, or harm already done
    Then send them to 999 now
    And say "Thank you for telling me. Stay on the line with me: a colleague is ringing 999 for you now."
    And advise "Do not leave them alone. Move anything that they could use to hurt themselves, if that is safe."

  @evidence:re-read @source:NICE-NG225 @source:practice-crisis-pages
  Scenario: Thoughts of suicide
    Given there is a thought of suicide, or that life is not worth living
    Then send them to the mental health crisis line within 1 hour
    And also send them to the duty clinician within 1 hour
    And advise "If the thoughts get stronger or you make a plan, ring 999. Samaritans answer at any hour on 116 123."

  @evidence:general @source:NICE-CG178
  Scenario: Psychosis
    Given there is a voice or vision that others do not have, a frightening belief, or dangerous behaviour
    Then send them to the mental health crisis line within 2 hours

  # The source gives 999 or the crisis line (assessed within 4 hours). The more cautious stands here.
  @evidence:general @source:NICE-CG192
  Scenario: Psychosis after a birth
    Given there is a strange belief, a very high mood, confusion, no sleep, or a thought of harm to self or baby after a birth
    Then send them to 999 now
    And advise "Do not leave the mother or the baby alone until help comes."

  # A worse answer to the follow-up question, or nobody knows: the more urgent place.
  Scenario Outline: <name>
    Given there is <red flag>
    And any of these:
      | <detail>                         |
      | it is not known whether <detail> |
    Then send them to <destination> <when>

    @evidence:general @source:NICE-CG178
    Examples:
      | name                  | red flag                                                                                | detail                                                                                      | destination | when |
      | Psychosis with danger | a voice or vision that others do not have, a frightening belief, or dangerous behaviour | the person who hears, sees or believes such things, or somebody near them, is in danger now | 999         | now  |

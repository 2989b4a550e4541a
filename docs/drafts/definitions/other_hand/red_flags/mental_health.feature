Feature: Mental health

  A red flag is defined over signs. Its title is its name in other rules: "there are signs of psychosis".
  The two about suicide are whole questions: they stand in no list.

  # The words differ from those of other 999 calls: the caller stays on the line and a colleague rings.
  @rf_suicide_imminent @evidence:re-read @source:NHS.uk @source:practice-crisis-pages
  Scenario: A danger of suicide now
    Given there is a danger that they end their life now
    Then send them to 999 now
    And say "Thank you for telling me. Stay on the line with me: a colleague is ringing 999 for you now."
    And advise "Do not leave them alone. Move anything that they could use to hurt themselves, if that is safe."

  @rf_suicidal_thoughts @evidence:re-read @source:NICE-NG225 @source:practice-crisis-pages
  Scenario: Thoughts of suicide
    Given there is thoughts that life is not worth living
    Then send them to the mental health crisis line within 1 hour
    And also send them to the duty clinician within 1 hour
    And advise "If the thoughts get stronger or you make a plan, ring 999. Samaritans answer at any hour on 116 123."

  # Danger now, or nobody knows, goes to 999: a rule on top of this flag.
  @rf_psychosis_acute @evidence:general @source:NICE-CG178
  Scenario: Psychosis
    Given any of these:
      | voices or visions that others do not have |
      | beliefs that frighten them                |
      | dangerous behaviour                       |
    Then send them to the mental health crisis line within 2 hours

  # The source gives 999 or the crisis line (assessed within 4 hours). The more cautious stands here.
  @rf_postpartum_psychosis @evidence:general @source:NICE-CG192
  Scenario: Psychosis after a birth
    Given they have given birth in the last 12 months
    And any of these:
      | beliefs that others find strange            |
      | voices or visions that others do not have   |
      | a very high mood                            |
      | new confusion                               |
      | no sleep, even when the baby sleeps         |
      | a thought of harming themselves or the baby |
    Then send them to 999 now
    And advise "Do not leave the mother or the baby alone until help comes."

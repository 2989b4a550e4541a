Feature: Mental health

  # The words differ from those of other 999 calls: the caller stays on the line and a colleague rings.
  @rf_suicide_imminent @evidence:re-read @source:NHS.uk @source:practice-crisis-pages
  Scenario: A danger of suicide now
    Given there is a wish to end their life now
    Then send them to 999 now
    And say "Thank you for telling me. Stay on the line with me: a colleague is ringing 999 for you now."
    And advise "Do not leave them alone. Move anything that they could use to hurt themselves, if that is safe."

  @rf_suicidal_thoughts @evidence:re-read @source:NICE-NG225 @source:practice-crisis-pages
  Scenario: Suicidal thoughts
    Given there is a thought of suicide
    Then send them to the mental health crisis line within 1 hour
    And also send them to the duty clinician within 1 hour
    And advise "If the thoughts get stronger or you make a plan, ring 999. Samaritans answer at any hour on 116 123."

  @rf_psychosis_acute @evidence:general @source:NICE-CG178
  Scenario: Psychosis
    Given any of these:
      | voices or sights that others miss      |
      | beliefs that frighten them             |
      | behaviour that puts somebody in danger |
    Then send them to the mental health crisis line within 2 hours

  # The source gives 999 or the crisis line (assessed within 4 hours). The more cautious stands here.
  @rf_postpartum_psychosis @evidence:general @source:NICE-CG192
  Scenario: Psychosis after a birth
    Given the patient had a baby in the last year
    And any of these:
      | beliefs that others find strange        |
      | beliefs that frighten them              |
      | voices or sights that others miss       |
      | a very high, racing mood                |
      | new confusion                           |
      | no sleep at all                         |
      | thoughts of harming herself or the baby |
    Then send them to 999 now
    And advise "Do not leave the mother or the baby alone until help comes."

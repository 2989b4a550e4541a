@evidence:re-read
Feature: Mouth and teeth

  @rf_dental_spreading @source:NHS.uk-urgent-dental @source:SDCEP
  Scenario: A swelling that spreads from the mouth
    Given any of these:
      | face swelling that reaches the eye |
      | jaw swelling that reaches the neck |
      | a swelling under the tongue        |
      | a mouth that hardly opens          |
      | drinks they can hardly swallow     |
    Then send them to A&E to arrive within 1 hour
    And advise "Sit upright, and do not lie flat on the way. Do not drive yourself."

  @rf_dental_spreading @source:NHS.uk-urgent-dental @source:SDCEP
  Scenario: A swollen face and hard breathing
    Given there is a swollen face, jaw or neck
    And any of these:
      | breathlessness, or fast breathing |
      | fast or hard breathing            |
    Then send them to A&E to arrive within 1 hour
    And advise "Sit upright, and do not lie flat on the way. Do not drive yourself."

  # The source sends people to a dentist within the hour, through NHS 111. A dentist alone is below the level that a red
  # flag needs, so NHS 111 comes first and the dentist beside it: a proposal of this project.
  @rf_tooth_avulsed @evidence:proposed @source:NHS.uk-knocked-out-tooth
  Scenario: A knocked-out adult tooth
    Given there is an adult tooth knocked out
    Then send them to NHS 111 within 1 hour
    And also send them to the dentist within 1 hour
    And say "A dentist must see you within the hour. If your own dentist is open, go there now and ring on the way. If not, ring 111 now."
    And advise "Hold the tooth by the white part, never by the root. Do not scrub it. If it is clean, push it gently back and bite on a clean cloth. If not, keep it in milk or in their own spit."

  @rf_dental_bleed @source:NHS.uk-urgent-dental
  Scenario: Mouth bleeding that does not stop
    Given any of these:
      | heavy bleeding from the mouth                  |
      | mouth bleeding despite 20 minutes' biting down |
    Then send them to A&E to arrive within 1 hour
    And advise "Sit up and bite firmly on a clean rolled cloth all the way. Do not rinse."

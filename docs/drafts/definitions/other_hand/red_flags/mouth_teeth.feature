@evidence:re-read
Feature: Mouth and teeth

  A red flag is defined over signs. Its title is its name in other rules: "there are signs of a knocked-out adult tooth".

  # Trouble with breathing or spit, confusion or great illness goes to 999: a rule on top of this flag.
  @rf_dental_spreading @source:NHS.uk-urgent-dental @source:SDCEP
  Scenario: A spreading infection of the mouth
    Given any of these:
      | a face swelling that spreads towards the eye |
      | a jaw swelling that spreads down the neck    |
      | a swelling under the tongue                  |
      | a mouth that hardly opens                    |
    Then send them to A&E to arrive within 1 hour
    And advise "Sit upright, and do not lie flat on the way. Do not drive yourself."

  @rf_dental_spreading @source:NHS.uk-urgent-dental @source:SDCEP
  Scenario: A swelling that stops swallowing or breathing
    Given there is a swelling of face, jaw or neck
    And any of these:
      | the patient can hardly swallow          |
      | breathlessness, or fast breathing       |
      | fast or hard breathing in a small child |
    Then send them to A&E to arrive within 1 hour
    And advise "Sit upright, and do not lie flat on the way. Do not drive yourself."

  # A sore throat may do this too, and has flags of its own.
  @rf_dental_spreading @source:NHS.uk-urgent-dental @source:SDCEP
  Scenario: A tooth or mouth that stops swallowing
    Given the problem is a tooth or mouth problem
    And the patient can hardly swallow
    Then send them to A&E to arrive within 1 hour
    And advise "Sit upright, and do not lie flat on the way. Do not drive yourself."

  # The source sends people to a dentist within the hour, through NHS 111. A dentist alone is below the level that a red
  # flag needs, so NHS 111 comes first and the dentist beside it: a proposal of this project.
  @rf_tooth_avulsed @source:NHS.uk-knocked-out-tooth @evidence:proposed
  Scenario: A knocked-out adult tooth
    Given there is an adult tooth knocked right out
    Then send them to NHS 111 within 1 hour
    And also send them to the dentist within 1 hour
    And say "A dentist must see you within the hour. If your own dentist is open, go there now and ring on the way. If not, ring 111 now."
    And advise "Hold the tooth by the white part, never by the root. Do not scrub it. If it is clean, push it gently back and bite on a clean cloth. If not, keep it in milk or in their own spit."

  @rf_dental_bleed @source:NHS.uk-urgent-dental
  Scenario: Mouth bleeding that does not stop
    Given any of these:
      | a mouth that keeps filling with blood     |
      | mouth bleeding after 20 minutes of biting |
    Then send them to A&E to arrive within 1 hour
    And advise "Sit up and bite firmly on a clean rolled cloth all the way. Do not rinse."

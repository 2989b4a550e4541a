@evidence:re-read
Feature: Mouth and teeth

  Red flags act as soon as somebody tells them, whatever the problem is.

  @source:NHS.uk-urgent-dental @source:SDCEP
  Scenario: Swelling that spreads from the mouth
    Given there is swelling of the face, jaw or neck that spreads to the eye or throat, or a mouth that can hardly open or swallow
    Then send them to A&E to arrive within 1 hour
    And advise "Sit upright, and do not lie flat on the way. Do not drive yourself."

  # A worse answer to the follow-up question, or nobody knows: the more urgent place.
  @source:NHS.uk-urgent-dental @source:SDCEP
  Scenario: Swelling that threatens the airway
    Given there is swelling of the face, jaw or neck that spreads to the eye or throat, or a mouth that can hardly open or swallow
    And any of these:
      | the swelling makes it hard to breathe or to swallow spit, or they are confused or very ill with it                         |
      | it is not known whether the swelling makes it hard to breathe or to swallow spit, or they are confused or very ill with it |
    Then send them to 999 now

  # The source sends people to a dentist within the hour, through NHS 111. A dentist alone is below the level that a red
  # flag needs, so NHS 111 comes first and the dentist beside it: a proposal of this project.
  @source:NHS.uk-knocked-out-tooth @evidence:proposed
  Scenario: Adult tooth knocked out
    Given there is an adult tooth that has been knocked out
    Then send them to NHS 111 within 1 hour
    And also send them to the dentist within 1 hour
    And say "A dentist must see you within the hour. If your own dentist is open, go there now and ring on the way. If not, ring 111 now."
    And advise "Hold the tooth by the white part, never by the root. Do not scrub it. If it is clean, push it gently back and bite on a clean cloth. If not, keep it in milk or in their own spit."

  @source:NHS.uk-urgent-dental
  Scenario: Mouth bleeding that does not stop
    Given there is heavy bleeding from the mouth that does not stop
    Then send them to A&E to arrive within 1 hour
    And advise "Sit up and bite firmly on a clean rolled cloth all the way. Do not rinse."

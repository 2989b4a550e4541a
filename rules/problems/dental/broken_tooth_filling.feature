@source:NHS.uk-urgent-dental @source:SDCEP @evidence:proposed
Feature: Broken or loose tooth, crown or filling

  An adult tooth that was knocked out is a red flag. A blow that moved a tooth is seen within a day, because a dentist can often
  put the tooth right only then. The routes are a proposal of this project.

  Background:
    Given the problem is broken or loose tooth, crown or filling
    And reception has ruled out:
      | an adult tooth that has been knocked out                                                                        |
      | heavy bleeding from the mouth that does not stop                                                                |
      | swelling of the face, jaw or neck that spreads to the eye or throat, or a mouth that can hardly open or swallow |
      | a blow to the head with unconsciousness, a fit, weakness, fluid from the ear or nose, or great force            |
      | a blow to the head with a blackout, a memory gap, a lasting headache, vomiting or a higher risk of bleeding     |

  @evidence:re-read
  Scenario: Injured jaw or face
    Given a blow has broken, loosened or moved the tooth
    And any of these:
      | since the blow the teeth do not meet as usual, the jaw is very sore or numb, or a piece of tooth is missing                         |
      | it is not known whether since the blow the teeth do not meet as usual, the jaw is very sore or numb, or a piece of tooth is missing |
    Then send them to A&E to arrive within 1 hour

  Scenario Outline: <name>
    Given any of these:
      | <finding>                         |
      | it is not known whether <finding> |
    Then send them to the dentist within 24 hours
    And say "Ring your own dentist now. If they cannot see you within a day, ring 111."
    And advise "Keep any piece of the tooth in milk. Eat soft food on the other side."
    And ask them to come back if "the teeth no longer meet as usual, the face swells, there is a fever, or bleeding does not stop"

    Examples:
      | name                       | finding                                                |
      | Tooth hurt by a blow       | a blow has broken, loosened or moved the tooth         |
      | Broken tooth with bad pain | the pain is too bad for painkillers, sleep or movement |

  Scenario: Broken or loose without a blow
    Given no blow has hurt the tooth
    And the pain is bearable
    Then send them to the dentist within 7 days
    And say "Ring your own dentist today for a visit within a week. If they cannot see you, ring 111."
    And advise "Keep the crown or the piece and take it along. A pharmacy sells a paste to cover a hole for a few days. Never use household glue."
    And ask them to come back if "there is bad pain, the face swells, there is a fever, or bleeding does not stop"

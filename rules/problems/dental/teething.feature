@source:NHS.uk @evidence:proposed
Feature: Teething

  Teething needs no clinician, but a temperature of 38 or more, loose poo or a rash is never put down to it. The routes and times
  are a proposal of this project.

  Background:
    Given the problem is teething
    And reception has ruled out:
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely  |
      | a temperature of 38 or more, or feeling hot, in a baby under three months                                       |
      | a temperature of 39 or more in a baby of three to six months                                                    |
      | a child who has passed no urine for 12 hours, or has sunken eyes or no tears                                    |
      | a child who is floppy, makes no response, has stopped smiling or is hard to wake                                |
      | swelling of the face, jaw or neck that spreads to the eye or throat, or a mouth that can hardly open or swallow |

  Scenario: Too young for teething
    Given the patient is under 3 months
    Then send them to the duty clinician within 2 hours

  # A temperature of 38 or more is not teething.
  Scenario: Ill, so not just teething
    Given any of these:
      | the child has a temperature of 38 or more, a rash, vomiting or loose poo, or seems unwell                         |
      | it is not known whether the child has a temperature of 38 or more, a rash, vomiting or loose poo, or seems unwell |
    Then send them to a GP within 24 hours
    And ask them to come back if "the child is hard to wake, breathes fast, will not drink, passes no urine for 12 hours, or has a rash that does not fade"

  Scenario: Teething in a well child
    Given the patient is between 3 and 47 months
    And the child has no fever, rash, vomiting or loose poo, and seems well
    Then send them to self-care with advice
    And advise "A cool teething ring, a clean finger on the gum, or paracetamol for the child's age can help. No gels with lidocaine unless a pharmacist says so, and no amber necklaces. Clean each new tooth."
    And ask them to come back if "the child has a temperature of 38 or more, loose poo, vomiting or a rash, will not drink, or seems unwell"

  Scenario: Back teeth with a fever or a swollen face, from four years
    Given the patient is 4 years or older
    And any of these:
      | the cheek, jaw or face is swollen, or they have a fever or feel ill with the tooth                         |
      | it is not known whether the cheek, jaw or face is swollen, or they have a fever or feel ill with the tooth |
    Then send them to the duty clinician within 6 hours
    And also send them to the dentist within 24 hours
    And offer it by telephone
    And ask them to come back if "the swelling reaches the eye or the neck, they cannot swallow, open the mouth or breathe easily, or they are confused: ring 999"

  Scenario: Back teeth, from four years
    Given the patient is 4 years or older
    Then send them to the dentist within 7 days
    And advise "New back teeth and wisdom teeth can hurt. Take simple pain relief as the packet says, and rinse with warm salt water."
    And ask them to come back if "the face swells, there is a fever, or they cannot swallow or open the mouth"

@source:gov.uk-routine-immunisation-schedule @evidence:re-read
Feature: Vaccines for children

  At 8, 12 and 16 weeks, at one year, at 18 months, and at three years and four months. A missed vaccine can be given later.
  The times are proposals of this project.

  Background:
    Given the problem is vaccine for a child
    And reception has ruled out:
      | a temperature of 38 or more, or feeling hot, in a baby under three months                                      |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely |

  Scenario: Under eight weeks
    Given the patient is under 8 weeks
    Then send them to the practice nurse on a planned date
    And say "The first vaccines are at eight weeks, the next at 12 and 16 weeks. I will book them now."

  Scenario: From eight weeks to four years
    Given the patient is 8 weeks or older
    And the patient is under 5 years
    Then send them to the practice nurse within 14 days
    And say "Vaccines are due at 8, 12 and 16 weeks, at one year, at 18 months, and at three years and four months. If one was missed, it can be given now. Bring the red book."
    And advise "A baby may feel hot after the first vaccines: the nurse will tell you when to give paracetamol, and how much."
    And ask them to come back if "a baby under three months feels hot, or a child is drowsy, floppy, feeds badly or gets worse"

  @evidence:proposed
  Scenario: From five years
    Given the patient is 5 years or older
    Then send them to the practice nurse as a routine
    And say "School nurses give most vaccines at this age. The nurse here can give what was missed."

  # These doses cannot wait: they protect from what the mother or the family may pass on.
  @evidence:proposed
  Scenario: A vaccine that the hospital asked for after the birth
    Given any of these:
      | the hospital asked for a vaccine against hepatitis B or TB after the birth                         |
      | it is not known whether the hospital asked for a vaccine against hepatitis B or TB after the birth |
    Then send them to the practice nurse within 3 working days
    And say "I will book it for its day: against hepatitis B the next dose is at four weeks of age."

  @evidence:proposed
  Scenario: A child with a severe reaction before
    Given any of these:
      | they once had a severe reaction to a vaccine, or to anything that is in one                         |
      | it is not known whether they once had a severe reaction to a vaccine, or to anything that is in one |
    Then send them to a GP within 7 days
    And offer it by telephone

  @evidence:proposed
  Scenario: A child with a weak immune system
    Given the patient has a weak immune system
    Then send them to a GP within 7 days
    And offer it by telephone
    And say "Some vaccines do not suit a weak immune system. A GP will look at it before we book."

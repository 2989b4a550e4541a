@source:local-policy @evidence:proposed
Feature: Home visit

  A visit is for people whom illness keeps from travelling, not for want of a lift. A clinician rings first and decides; an
  emergency never waits for a visit. That a call comes first is widely agreed; the times are proposals of this project.

  Background:
    Given the problem is home visit
    And reception has ruled out:
      | chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness  |
      | breathlessness too bad to finish a sentence, or gasping at rest                                                    |
      | sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes           |
      | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin  |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely     |
      | sudden confusion, talk that makes no sense, or great drowsiness                                                    |
      | a fall from the age of 60 with no strength to stand, a short or turned leg, or over an hour on the floor           |
      | pain, distress, breathlessness or bleeding that is out of control, or a stopped syringe pump, near the end of life |

  # The call comes early enough for a visit on the same day, or for the response team that comes within two hours.
  Scenario: Ill and cannot travel
    Given any of these:
      | illness or disability keeps them from travelling here                         |
      | it is not known whether illness or disability keeps them from travelling here |
    And any of these:
      | they have a new or worse symptom today                         |
      | it is not known whether they have a new or worse symptom today |
    Then send them to the duty clinician within 2 hours
    And offer it by telephone
    And say "A clinician will ring you first, and decide who comes and when. If they get worse, ring 999 and do not wait for us."
    And tell the named GP

  Scenario: Cannot travel, and nothing new
    Given any of these:
      | illness or disability keeps them from travelling here                         |
      | it is not known whether illness or disability keeps them from travelling here |
    Then send them to a home visit within 7 days
    And say "A clinician will ring you first, and decide who comes and when."

  # Sooner than a visit by a GP, so that the team that knows the home comes first.
  @source:NHS-England-EHCH-framework-v3
  Scenario: In a care home, and nothing new
    Given the patient lives in a care home
    Then send them to the care home team within 3 working days
    And offer it at home

  # Reception does not refuse a visit: it offers what helps as well, and a clinician hears of it who has to.
  Scenario: Could travel, and nothing new
    Given they could travel here
    Then send them to the practice office by the next working day
    And say "I will find you an appointment here or by telephone, and help with transport. If you still need a visit, I will ask a clinician."
    And ask them to come back if "they cannot come after all, or there is any new symptom"

@source:NHS.uk @evidence:proposed
Feature: Hay fever

  The pharmacist has the same medicines as the GP for most hay fever. Wheezing is in the shared
  rules of this family.

  Background:
    Given the problem is hay fever
    And reception has ruled out:
      | sudden swelling of the lips, tongue or throat, wheezing, or faintness after food, a sting or a medicine                |
      | an adrenaline pen that has been used, even if they feel better now                                                     |
      | breathlessness too bad to finish a sentence, or gasping at rest                                                        |
      | an asthma attack that the reliever does not hold for four hours, that stops them talking, or that halves the peak flow |
      | a child who grunts, sucks in the ribs, stops breathing for moments, or is too breathless to feed or talk               |
      | a painful red eye, or an eye that light hurts, in somebody who wears contact lenses                                    |

  # Hay fever is very rare in babies: what looks like it is more often a cold or a chest infection.
  Scenario: Under one year
    Given the patient is under 1 year
    Then send them to a GP within 24 hours

  Scenario: Pharmacist from one year
    Given the patient is 1 year or older
    Then send them to the community pharmacist within 24 hours
    And advise "Tell the pharmacist about pregnancy, breastfeeding and other medicines: not every hay fever medicine suits everybody."
    And ask them to come back if "they wheeze or feel tight in the chest, an eye hurts, or 2 weeks of treatment have not helped"

  # The source: uncontrolled for 2 to 4 weeks. The earlier end is taken.
  Scenario: Not controlled after two weeks of treatment
    Given they have tried a pharmacist or self-care for this and are no better
    And it has lasted 14 days or more
    Then send them to a GP within 14 days

@source:NHS.uk @evidence:proposed
Feature: Large burns, heavy bleeding, and things swallowed or stuck

  Red flags decide most of these. The routes for the rest are proposals of this project.

  # Whoever chooses this problem has called the burn large or dangerous, so a "no" to every question does not lower it:
  # a burn that is neither belongs in the small burn, which has its own rules.
  @source:NHS.uk-burns
  Rule: A burn called large or dangerous

    Background:
      Given the problem is large or dangerous burn
      And reception has ruled out:
        | a burn that is large, deep, electrical, chemical or in a risky place, or in a baby, in pregnancy or over 60 |
        | an electric shock with collapse, a burn or chest pain, or from a high voltage                               |
        | smoke breathed in, or headache or dizziness in several people at home near a boiler, fire or stove          |
        | a bruise, burn or broken bone in a baby who cannot crawl, or an injury with a story that does not fit       |

    Scenario: Large or dangerous burn
      Then send them to A&E to arrive within 1 hour
      And advise "Cool the burn under cool running water for 20 minutes, take off rings and loose clothes, then cover it with cling film. No ice, no cream. Keep the person warm."

  Rule: Bleeding that stops with pressure

    Background:
      Given the problem is heavy bleeding
      And reception has ruled out:
        | bleeding that soaks through, or that does not stop after ten minutes of firm pressure                                 |
        | a head injury, or bleeding that will not stop, in somebody who takes a blood thinner                                  |
        | vomit with blood or like coffee grounds, or black, sticky poo like tar                                                |
        | bleeding from the bottom that does not stop, or comes with large clots or faintness                                   |
        | a cough that brings up more than a few teaspoons of blood                                                             |
        | a nosebleed that is heavy, lasts over 10 minutes, follows a head injury, or goes on with a blood thinner or under two |
        | heavy bleeding in pregnancy: a pad soaked in an hour, clots, or faintness                                             |
        | vaginal bleeding that soaks a pad every hour for two hours or more, or faintness with the bleeding                    |
        | a deep or dirty wound in somebody whose tetanus vaccines are not complete or not known                                |
        | a bruise, burn or broken bone in a baby who cannot crawl, or an injury with a story that does not fit                 |

    Scenario: The blood does not come from a wound
      Given any of these:
        | the blood does not come from a wound in the skin                         |
        | it is not known whether the blood does not come from a wound in the skin |
      Then send them to the duty clinician within 1 hour
      And ask them to come back if "the bleeding gets heavier, does not stop, or they are faint, cold or confused: ring 999"

    Scenario: A wound that needs care
      Given any of these:
        | the wound still oozes, gapes, is deep or dirty, or is on the face, a hand or a joint                         |
        | it is not known whether the wound still oozes, gapes, is deep or dirty, or is on the face, a hand or a joint |
      Then send them to the urgent treatment centre to arrive within 4 hours
      And advise "Press firmly on the wound with a clean cloth and hold it up. Leave anything that is stuck in it where it is."

    # As for a cut. Where a baby bleeds from a wound, somebody has to see how it came about.
    Scenario: Bleeding wound under one year
      Given the patient is under 1 year
      Then send them to the duty clinician within 2 hours

    Scenario: A small wound that has stopped bleeding
      Given the blood comes from a wound in the skin
      And the patient is 1 year or older
      Then send them to self-care with advice
      And advise "Rinse it with clean water, dry it and cover it with a plaster. Check that tetanus vaccines are up to date."
      And ask them to come back if "it bleeds again for more than ten minutes, opens, or becomes hot, swollen or more painful"

  @source:CKS
  Rule: Something swallowed or stuck

    Background:
      Given the problem is something swallowed or stuck
      And reception has ruled out:
        | choking, or a struggle to breathe after something was swallowed or breathed in                         |
        | noisy breathing in, drooling, or being unable to swallow their own spit                                |
        | a small battery or magnet that was swallowed, or is in the nose or ear                                 |
        | something stuck in the ear or nose                                                                     |
        | too much of a medicine or drug, or any poison, taken on purpose or by accident, even if they feel well |

    # A sharp or risky object is not in the sources of this book: A&E at once is this project's cautious choice.
    Scenario: Risky object, or symptoms
      Given any of these:
        | the object is sharp, long, large, a battery or a magnet, or they have pain, vomiting or trouble swallowing                         |
        | it is not known whether the object is sharp, long, large, a battery or a magnet, or they have pain, vomiting or trouble swallowing |
      Then send them to A&E to arrive within 1 hour
      And advise "Give no food and no drink, and do not make them vomit. Take along the same object or its packet if you have one."

    Scenario: Small smooth object in a well person
      Then send them to the duty clinician within 6 hours
      And ask them to come back if "they cough, drool, vomit, have pain, cannot swallow, or breathing is noisy: ring 999"

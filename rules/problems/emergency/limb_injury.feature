@source:NHS.uk-broken-bones @evidence:proposed
Feature: Hurt arm or leg

  A limb that works as usual heals by itself; any other goes to the urgent treatment centre. The routes are a proposal of this
  project.

  Background:
    Given the problem is hurt arm or leg
    And reception has ruled out:
      | bleeding that soaks through, or that does not stop after ten minutes of firm pressure                    |
      | an injured arm or leg that is bent out of shape, shows bone, or is numb, cold or pale beyond the injury  |
      | an arm or leg that they cannot use or stand on after an injury, or that is very sore on the bone         |
      | a limb that hurts more and more, feels tight or goes numb after an injury or in a plaster cast           |
      | a fall from the age of 60 with no strength to stand, a short or turned leg, or over an hour on the floor |
      | a deep or dirty wound in somebody whose tetanus vaccines are not complete or not known                   |
      | a bruise, burn or broken bone in a baby who cannot crawl, or an injury with a story that does not fit    |

  Scenario: Hurt limb of a baby under one year
    Given the patient is under 1 year
    Then send them to the duty clinician within 1 hour

  Scenario: Does not use the limb as usual
    Given any of these:
      | they do not use or move the hurt arm or leg as usual                         |
      | it is not known whether they do not use or move the hurt arm or leg as usual |
    Then send them to the urgent treatment centre within 24 hours

  Scenario: Uses the limb as usual
    Given they use and move the hurt arm or leg as usual
    Then send them to self-care with advice
    And advise "Rest it, cool it with ice in a cloth for up to 20 minutes, keep it raised, and take simple pain relief if they normally can."
    And ask them to come back if "they cannot use it, it is bent, numb, cold or pale, the pain or swelling grows, or it is no better after 5 days"

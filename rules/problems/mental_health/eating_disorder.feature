@source:NICE-NG69 @source:MEED-CR233 @evidence:proposed
Feature: Eating disorder

  The safety questions come first, then the signs that the body is in danger, whatever the weight. The routes are a proposal of
  this project.

  Background:
    Given the problem is eating disorder
    And reception has ruled out:
      | a wish to end their life now, a plan or the means to do it, or harm already done                                 |
      | a thought of suicide, or that life is not worth living                                                           |
      | an eating disorder with fainting, chest pain, weakness, fast weight loss, or drinking very little                |
      | a self-harm wound that is deep, gaping, bleeding or burnt, or something swallowed or inserted to hurt themselves |

  # The facts want a GP the same day where the body is at risk. What counts as a risk short of the red flag is our proposal.
  Scenario: Eating disorder with a risk to the body
    Given any of these:
      | they eat almost nothing, are sick on purpose most days, use insulin, or are or may be pregnant                         |
      | it is not known whether they eat almost nothing, are sick on purpose most days, use insulin, or are or may be pregnant |
    Then send them to a GP within 24 hours
    And allow 20 minutes
    And advise "Beat, the eating disorder charity, can help while they wait."
    And ask them to come back if "they faint, have chest pain, get weak, stop drinking, or have thoughts of suicide: ring us at once, or 999"

  # Sooner than for adults: children go downhill faster, and their clinic must see the urgent ones within a week.
  Scenario: Eating disorder under 18
    Given the patient is under 18 years
    Then send them to a GP within 3 working days
    And allow 20 minutes
    And advise "Eat together as a family if that can be done. Beat, the eating disorder charity, can help while they wait."

  Scenario: Eating disorder
    Given the patient is 18 years or older
    Then send them to a GP within 7 days
    And allow 20 minutes
    And advise "Beat, the eating disorder charity, can help while they wait."

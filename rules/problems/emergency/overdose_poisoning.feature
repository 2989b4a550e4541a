@source:NHS.uk-poisoning @source:TOXBASE @evidence:proposed
Feature: Overdose or poisoning

  Nearly always A&E or 999, also when they feel well. The one exception is an adult who by mistake took one extra ordinary dose of
  their own medicine and feels well. The routes are a proposal of this project.

  Background:
    Given the problem is overdose or poisoning
    And reception has ruled out:
      | a wish to end their life now, a plan or the means to do it, or harm already done                                 |
      | a thought of suicide, or that life is not worth living                                                           |
      | too much of a medicine or drug, or any poison, taken on purpose or by accident, even if they feel well           |
      | deep drowsiness, slow breathing or pinpoint pupils in somebody on strong painkillers or drugs                    |
      | a person who is unconscious, cannot be woken, or is not breathing normally                                       |
      | a self-harm wound that is deep, gaping, bleeding or burnt, or something swallowed or inserted to hurt themselves |

  Scenario: A child who took anything
    Given the patient is under 18 years
    Then send them to A&E to arrive within 1 hour
    And advise "Take the packet or the plant along. Do not make the child sick."

  Scenario: More than one extra dose
    Given any of these:
      | it was more than one extra ordinary dose of their own medicine by mistake, or they feel unwell                         |
      | it is not known whether it was more than one extra ordinary dose of their own medicine by mistake, or they feel unwell |
    Then send them to A&E to arrive within 1 hour
    And advise "Take the packets along. Do not make them sick. If they feel worse, ring 999."

  # Not in the facts: a cautious addition of this project.
  Scenario: One extra dose of a risky medicine
    Given the patient is 18 years or older
    And any of these:
      | the extra dose was of a medicine that is risky in excess, or they are pregnant, frail or have weak kidneys                         |
      | it is not known whether the extra dose was of a medicine that is risky in excess, or they are pregnant, frail or have weak kidneys |
    Then send them to the duty clinician within 1 hour
    And advise "Take no more of it until the clinician has spoken to you."
    And ask them to come back if "they feel drowsy, shaky, faint, sick or unwell in any way: ring 999"

  Scenario: One extra ordinary dose
    Given the patient is 18 years or older
    And it was one extra ordinary dose of their own medicine by mistake, and they feel well
    Then send them to the practice pharmacist within 2 hours
    And advise "Take no more of it until the pharmacist has rung. When we are shut, ring NHS 111."
    And ask them to come back if "they feel unwell in any way, or it turns out to be more than one dose: ring 999"

@source:NICE-CG115 @evidence:proposed
Feature: Alcohol problem

  Nobody who drinks every day is told to stop suddenly: that can bring on fits. The safety questions come first. The routes are
  a proposal of this project.

  Background:
    Given the problem is alcohol problem
    And reception has ruled out:
      | a wish to end their life now, a plan or the means to do it, or harm already done                    |
      | a thought of suicide, or that life is not worth living                                              |
      | shaking, sweating, seeing things, confusion or a fit in a heavy drinker who has stopped or cut down |
      | sudden confusion, talk that makes no sense, or great drowsiness                                     |
      | vomit with blood or like coffee grounds, or black, sticky poo like tar                              |
      | yellow skin or yellow whites of the eyes                                                            |
      | a voice or vision that others do not have, a frightening belief, or dangerous behaviour             |
      | a child who tells of abuse or neglect, or a fear that a child is abused or neglected                |

  Rule: Some people need a clinician

    # Fits come mostly in the first three days. Not in the facts: a cautious addition of this project.
    @source:NICE-CG100
    Scenario: Just stopped after daily drinking
      Given any of these:
        | they drink heavily every day and have stopped, or suddenly cut down a lot, in the last three days                         |
        | it is not known whether they drink heavily every day and have stopped, or suddenly cut down a lot, in the last three days |
      Then send them to the duty clinician within 6 hours
      And advise "Stay with somebody until the clinician has rung."
      And ask them to come back if "they shake, sweat, see things, are confused or have a fit: ring 999"

    Scenario: Harm to the body from drink
      Given any of these:
        | drink has harmed the body: a swollen tummy or legs, weight loss, numb feet, falls or memory gaps                         |
        | it is not known whether drink has harmed the body: a swollen tummy or legs, weight loss, numb feet, falls or memory gaps |
      Then send them to a GP within 7 days
      And also send them to the drug and alcohol service within 7 days
      And advise "Do not stop drinking suddenly if you drink every day: cut down a little at a time, with help."

    Scenario: Drinking in pregnancy
      Given any of these:
        | the patient is pregnant or might be                         |
        | it is not known whether the patient is pregnant or might be |
      Then send them to a GP within 3 working days
      And also send them to the drug and alcohol service within 7 days
      And advise "Tell the midwife too. Do not stop drinking suddenly if you drink every day: it can harm both of you. Ask for help first."

    Scenario: Drinking under 18
      Given the patient is under 18 years
      Then send them to a GP within 7 days

  Rule: From 18 years

    Background:
      Given the patient is 18 years or older

    Scenario: Drug and alcohol service for drinking
      Then send them to the drug and alcohol service within 7 days
      And say "You can refer yourself, by telephone or online. I can give you the number now."
      And advise "Do not stop drinking suddenly if you drink every day: cut down a little at a time, with help."
      And ask them to come back if "they stop drinking and shake, sweat, see things, are confused or have a fit (ring 999), vomit blood, turn yellow, or have thoughts of suicide"

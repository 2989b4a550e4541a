@source:NICE-CG51 @evidence:proposed
Feature: Drug problem

  The safety questions come first. Street drugs, and medicines that somebody cannot do without, alike. The routes are a proposal of
  this project.

  Background:
    Given the problem is drug problem
    And reception has ruled out:
      | a wish to end their life now, a plan or the means to do it, or harm already done                                  |
      | a thought of suicide, or that life is not worth living                                                            |
      | deep drowsiness, slow breathing or pinpoint pupils in somebody on strong painkillers or drugs                     |
      | too much of a medicine or drug, or any poison, taken on purpose or by accident, even if they feel well            |
      | a voice or vision that others do not have, a frightening belief, or dangerous behaviour                           |
      | chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness |
      | a child who tells of abuse or neglect, or a fear that a child is abused or neglected                              |

  Rule: Some people need a clinician

    # To stop calming tablets or GHB suddenly can bring on fits. Not in the facts: a cautious addition of this project.
    Scenario: Stopped a daily drug or running out
      Given any of these:
        | they have stopped, or are about to run out of, daily calming or sleeping tablets, strong painkillers, methadone or GHB                         |
        | it is not known whether they have stopped, or are about to run out of, daily calming or sleeping tablets, strong painkillers, methadone or GHB |
      Then send them to the duty clinician within 6 hours
      And ask them to come back if "they shake badly, are confused, see things or have a fit: ring 999"

    Scenario: Trouble where they inject
      Given any of these:
        | there is a hot, swollen or sore place where they inject, or a fever or a swollen limb after injecting                         |
        | it is not known whether there is a hot, swollen or sore place where they inject, or a fever or a swollen limb after injecting |
      Then send them to the duty clinician within 6 hours
      And ask them to come back if "they shiver, feel very ill, or the redness spreads: ring 999"

    Scenario: Drugs in pregnancy
      Given any of these:
        | the patient is pregnant or might be                         |
        | it is not known whether the patient is pregnant or might be |
      Then send them to a GP within 3 working days
      And also send them to the drug and alcohol service within 7 days
      And advise "Tell the midwife too. Do not stop suddenly: it can harm both of you. Ask for help first."

    Scenario: Drugs under 18
      Given the patient is under 18 years
      Then send them to a GP within 7 days

  Rule: From 18 years

    Background:
      Given the patient is 18 years or older

    Scenario: Drug and alcohol service for drugs
      Then send them to the drug and alcohol service within 7 days
      And say "You can refer yourself, by telephone or online. I can give you the number now."
      And advise "Do not use alone, and do not mix drugs with drink. Ask the service for a naloxone kit if they use opioids."
      And ask them to come back if "somebody is hard to wake or breathes slowly (ring 999), a place where they inject gets sore, or they have thoughts of suicide"

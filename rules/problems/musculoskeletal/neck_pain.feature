@source:CKS-neck-pain @evidence:proposed
Feature: Neck pain

  A stiff neck with an illness, after an accident, or with the signs of a stroke is an emergency: the red flags come first.
  Trouble swallowing is asked below. The routes are a proposal of this project.

  Background:
    Given the problem is neck pain
    And reception has ruled out:
      | a fever or illness with a stiff neck, dislike of light, a severe headache or drowsiness                           |
      | an accident or fall that hurt the neck or back, with pain, tingling or weakness                                   |
      | sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes          |
      | chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness |
      | cancer, now or in the past, with new severe spine pain, weak legs or unsteadiness                                 |
      | a new headache, a tender temple or scalp, or jaw pain on chewing, from the age of 50                              |
      | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |

  Rule: Some people need a clinician

    # A torn artery in the neck can begin like this. The facts do not name it, the time is ours.
    Scenario: Sudden severe pain, or dizziness or double sight
      Given any of these:
        | the neck pain began suddenly and is severe, or came with dizziness, double sight or trouble swallowing                         |
        | it is not known whether the neck pain began suddenly and is severe, or came with dizziness, double sight or trouble swallowing |
      Then send them to the duty clinician within 2 hours

    Scenario Outline: <name>
      Given any of these:
        | <finding>                         |
        | it is not known whether <finding> |
      Then send them to a GP within 24 hours

      Examples:
        | name                                             | finding                                                                                                   |
        | Weak or clumsy arm or leg                        | an arm, hand or leg is weak or clumsy, both arms tingle, or walking has become unsteady                   |
        | An illness or medicine that matters for the neck | they have ever had cancer, or have thin bones, long-term steroids, injected drugs or a weak immune system |

    Scenario: Neck pain under one year
      Given the patient is under 1 year
      Then send them to the duty clinician within 2 hours

    Scenario: Neck pain under 16
      Given the patient is under 16 years
      Then send them to a GP within 24 hours

    Scenario: Not better after six weeks
      Given it has lasted 42 days or more
      Then send them to a GP within 7 days

    Scenario: Severe after six weeks
      Given it has lasted 42 days or more
      And any of these:
        | the pain is too bad for painkillers, sleep or movement                         |
        | it is not known whether the pain is too bad for painkillers, sleep or movement |
      Then send them to a GP within 3 working days

  Rule: From 16 years a physiotherapist sees it

    Scenario Outline: Neck pain that is <name>
      Given the patient is 16 years or older
      And <how bad it is>
      Then send them to the physiotherapist <when>
      And advise "Keep the neck moving gently, use warmth, and take simple pain relief if they normally can. Do not drive if they cannot turn the head."
      And ask them to come back if "an arm or leg goes weak or clumsy, walking is unsteady, there is a fever, a bad headache or a rash, or it is no better in 2 weeks"

      Examples:
        | name                     | how bad it is                                                                  | when                  |
        | severe                   | the pain is too bad for painkillers, sleep or movement                         | within 3 working days |
        | not known to be bearable | it is not known whether the pain is too bad for painkillers, sleep or movement | within 3 working days |
        | bearable                 | the pain is bearable                                                           | within 7 days         |

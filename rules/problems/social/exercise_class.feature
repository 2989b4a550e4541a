@source:NHS-England-social-prescribing @evidence:proposed
Feature: Exercise or breathing classes

  Groups that keep people well, such as those for people with a long-term lung condition. The social prescriber finds the group; a
  course of exercise and breathing under supervision (rehabilitation) is arranged by the nurse. Whoever is more breathless than usual
  is no longer stable, and has a clinician first. The routes are a proposal of this project.

  Background:
    Given the problem is exercise or breathing class
    And reception has ruled out:
      | long-term lung disease with far worse breathlessness at rest than usual, confusion or blue lips                   |
      | breathlessness too bad to finish a sentence, or gasping at rest                                                   |
      | chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness |

  # As for a cough or an asthma review.
  Scenario Outline: Asks for a class, with <name>
    Given <breath>
    Then send them to the duty clinician within 6 hours
    And say "Let us look at your breathing first. The class comes after that."
    And ask them to come back if "they cannot finish a sentence, turn blue or grey, or get worse: ring 999"

    Examples:
      | name                         | breath                                                                             |
      | worse breath                 | there is breathlessness or wheezing that is new or worse than usual                |
      | breath of which nobody knows | it is not known whether breathlessness or wheezing that is new or worse than usual |

  # The social prescriber is for adults.
  Scenario: A class for a child or young person
    Given the patient is under 18 years
    Then send them to the practice nurse within 14 days
    And ask them to come back if "they are breathless, wheezy, faint or have chest pain when they exercise"

  Rule: An adult who is no worse than usual

    Background:
      Given the patient is 18 years or older

    @source:NICE-NG115
    Scenario: A class for somebody with a lung condition
      Given any of these:
        | there is asthma, COPD or another long-term lung condition                |
        | it is not known whether asthma, COPD or another long-term lung condition |
      Then send them to the social prescriber within 14 days
      And also send them to the practice nurse on a planned date
      And say "Our social prescriber will ring you about groups near you. The nurse looks at your inhalers with you, and can send you on a course of exercise and breathing."
      And ask them to come back if "they are more breathless than usual, cough up more or darker phlegm, or have chest pain (999)"

    Scenario: A class for an adult
      Given none of these:
        | there is asthma, COPD or another long-term lung condition |
      Then send them to the social prescriber within 14 days
      And say "Our social prescriber will ring you about groups and classes near you."
      And ask them to come back if "they are breathless, faint or have chest pain when they exercise (with chest pain that stays, ring 999)"

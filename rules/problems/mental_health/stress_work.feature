@source:NICE-CKS @evidence:proposed
Feature: Stress at work or home

  The safety questions come first. What several problems of the mind share is in the shared rules. The routes are a
  proposal of this project.

  Background:
    Given the problem is stress at work or home
    And reception has ruled out:
      | a wish to end their life now, a plan or the means to do it, or harm already done                            |
      | a thought of suicide, or that life is not worth living                                                      |
      | a voice or vision that others do not have, a frightening belief, or dangerous behaviour                     |
      | a strange belief, a very high mood, confusion, no sleep, or a thought of harm to self or baby after a birth |
      | harm, threats or control by a partner, former partner or somebody in the family                             |

  Rule: From 18 years a mental health practitioner can help

    Background:
      Given the patient is 18 years or older

    Scenario: Stress that affects daily life
      Given it affects work, school, sleep or daily life
      Then send them to the mental health practitioner within 7 days
      And advise "For the first seven days off work they can sign themselves off. After that, ask for a fit note. With money, debt or housing worries, ask us for the social prescriber."

    @source:NHS.uk
    Scenario: Mild stress
      Given daily life goes on much as usual
      Then send them to NHS Talking Therapies within 14 days
      And say "You can refer yourself, online or by telephone. If you would rather see somebody here, tell me."
      And advise "With money, debt or housing worries, ask us for the social prescriber. Speak to the manager or a union about work."

@source:NICE-CG31 @evidence:proposed
Feature: Obsessions or compulsions

  The safety questions come first. An unwanted thought of harm that horrifies the person is common in this problem: reception asks nothing about it.
  What several problems of the mind share is in the shared rules. The routes are a proposal of this project.

  Background:
    Given the problem is obsessions or compulsions
    And reception has ruled out:
      | a wish to end their life now, a plan or the means to do it, or harm already done                            |
      | a thought of suicide, or that life is not worth living                                                      |
      | a voice or vision that others do not have, a frightening belief, or dangerous behaviour                     |
      | a strange belief, a very high mood, confusion, no sleep, or a thought of harm to self or baby after a birth |

  Scenario: Talking therapy for obsessions
    Given the patient is 18 years or older
    And any of these:
      | daily life goes on much as usual             |
      | it affects work, school, sleep or daily life |
    Then send them to NHS Talking Therapies within 14 days
    And say "They treat this well. You can refer yourself, online or by telephone. If you would rather see somebody here first, tell me."

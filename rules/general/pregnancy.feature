@source:Signpost-proposal @evidence:proposed
Feature: Pregnancy

  A proposal of this project. It rests on a pregnancy that the record shows, so it costs nobody else a question. A pregnancy
  that only the caller knows of is asked by the problems where it matters. Not to know whether there is a fever counts as fever.

  Scenario: Fever in a recorded pregnancy
    Given the record shows a pregnancy now
    And any of these:
      | the problem is an acute illness |
      | the problem is an infection     |
    And any of these:
      | the patient has a fever                         |
      | it is not known whether the patient has a fever |
    Then send them to the duty clinician within 6 hours

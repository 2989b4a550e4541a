@source:Signpost-proposal @evidence:proposed
Feature: A long-term condition that a new illness can upset

  A proposal of this project. The conditions are heart failure, COPD, kidney disease stage 4 or 5, diabetes treated with
  insulin, cirrhosis and epilepsy. Joints, eyes and injuries keep their own routes, since they seldom upset these.
  Whether to pause a medicine during the illness is for a clinician, never for reception.

  Scenario: A new illness on top of a long-term condition
    Given the patient has a long-term condition that a new illness can upset
    And the problem is an acute illness
    And none of these:
      | the problem is a muscle or joint problem |
      | the problem is an eye problem            |
      | the problem is an injury                 |
      | the problem is care home resident unwell |
    Then send them to a GP within 24 hours
    And say "Ask the GP whether any of your medicines should change while you are ill."

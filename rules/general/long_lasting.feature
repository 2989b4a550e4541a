@source:NICE-NG12 @evidence:proposed
Feature: What has lasted too long

  A GP looks at whatever has not gone in its usual time, even when it is mild. Cough, sore throat, earache and back pain say
  so in their own files. That a sore is seen after four weeks is general practice; the time for the GP is a proposal of this
  project.

  # Pain of six weeks has no rule here: sinus pain may be treated by the pharmacist for twelve weeks, joints belong to the
  # physiotherapist, and headache counts its days in the month.
  Scenario: A sore that has not healed in four weeks
    Given the problem is one of:
      | impetigo             |
      | insect bite or sting |
    And it has lasted 28 days or more
    Then send them to a GP within 7 days

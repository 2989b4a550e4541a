@source:NHS-England-Primary-Medical-Care-Policy
Feature: Registering with the practice

  Nobody needs proof of who they are, where they live or whether they may stay in the country. Whoever needs care now is
  seen before any form is filled in, free of charge, for up to 14 days. The times are proposals of this project.

  Background:
    Given the problem is registering with the practice
    And reception has ruled out:
      | a missed dose, or none left after today, of a medicine that must not be missed |

  @evidence:general
  Scenario: Register
    Then send them to the practice office by the next working day
    And say "You can register today. You need no proof of who you are, where you live or whether you may stay in the country."
    And advise "Here for between one day and three months, you can be a temporary patient and keep your own GP. With no address, you can give ours. Tell us which medicines you take and when they run out."
    And ask them to come back if "you need care or medicine before that: we help people who are not registered"

  @evidence:general
  Scenario: Not registered and needs care now
    Given any of these:
      | they have a new or worse symptom today                         |
      | it is not known whether they have a new or worse symptom today |
    Then send them to the duty clinician within 24 hours
    And say "You do not have to be registered to be seen, and it costs nothing. I will ask you about the symptom first."
    And tell the practice office

  @evidence:proposed
  Scenario: Not registered and ill under three months
    Given the patient is under 3 months
    And any of these:
      | they have a new or worse symptom today                         |
      | it is not known whether they have a new or worse symptom today |
    Then send them to the duty clinician within 2 hours
    And say "The baby does not have to be registered to be seen, and it costs nothing."
    And tell the practice office

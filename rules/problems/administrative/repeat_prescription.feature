@source:NHS-Pathways-dispositions @evidence:proposed
Feature: Repeat prescription

  A request, not an illness. A symptom turns it into a problem for a clinician. The time limits are
  a proposal of this project; when the practice is shut, NHS 111 can have a pharmacy supply.

  Background:
    Given the problem is repeat prescription
    And reception has ruled out:
      | a missed dose, or none left after today, of a medicine that must not be missed |

  Rule: A symptom is a problem, not a request

    Scenario: New or worse symptom today
      Given any of these:
        | they have a new or worse symptom today                         |
        | it is not known whether they have a new or worse symptom today |
      Then send them to the duty clinician within 24 hours
      And say "You have a new symptom, so I will ask you about that first."

    # As for any illness at this age.
    Scenario: New symptom under three months
      Given the patient is under 3 months
      And any of these:
        | they have a new or worse symptom today                         |
        | it is not known whether they have a new or worse symptom today |
      Then send them to the duty clinician within 2 hours
      And say "The baby has a new symptom, so I will ask you about that first."

  Rule: Not on the repeat list

    Background:
      Given any of these:
        | the medicine is not on their repeat list                     |
        | it is not known whether the medicine is on their repeat list |

    Scenario: Not on the repeat list
      Then send them to the practice pharmacist within 3 working days
      And ask them to come back if "it will run out before then, nobody has rung by that day, or there is any new symptom"

    Scenario: Not on the repeat list and runs out within two days
      Given any of these:
        | the medicine lasts another 2 days or less   |
        | it is not known how long the medicine lasts |
      Then send them to the practice pharmacist within 24 hours
      And ask them to come back if "it runs out first: a pharmacy or NHS 111 can help when we are shut"

  Rule: On the repeat list

    Background:
      Given the medicine is on their repeat list

    Scenario: Runs out within two days
      Given any of these:
        | the medicine lasts another 2 days or less   |
        | it is not known how long the medicine lasts |
      Then send them to the prescription team within 24 hours
      And say "This is urgent: we will send the prescription to your pharmacy within 24 hours."
      And ask them to come back if "it is not at the pharmacy by tomorrow, or it runs out first: ring NHS 111 when we are shut, and they can arrange an emergency supply"

    Scenario: Ordinary repeat
      Then send them to the prescription team by the next working day
      And advise "The NHS App is the quickest way to order. Order about a week before it runs out."
      And ask them to come back if "it is not at the pharmacy in 3 working days, it will run out first, or there is any new or worse symptom"

@source:NICE-NG232 @evidence:proposed
Feature: Bang to the head

  With every red flag ruled out, and a grown-up who stays with them, written advice for two days is enough. The red flags are
  the guideline's; the rest is a proposal of this project.

  Background:
    Given the problem is bang to the head
    And reception has ruled out:
      | a blow to the head with unconsciousness, a fit, weakness, fluid from the ear or nose, or great force        |
      | a blow to the head with a blackout, a memory gap, a lasting headache, vomiting or a higher risk of bleeding |
      | a head injury from the age of 65 with a blood thinner, new confusion, or nobody to watch them at home       |
      | a head injury, or bleeding that will not stop, in somebody who takes a blood thinner                        |
      | an accident or fall that hurt the neck or back, with pain, tingling or weakness                             |
      | sudden confusion, talk that makes no sense, or great drowsiness                                             |
      | a bruise, burn or broken bone in a baby who cannot crawl, or an injury with a story that does not fit       |
      | a child who tells of abuse or neglect, or a fear that a child is abused or neglected                        |

  Scenario: Head injury under one year
    Given the patient is under 1 year
    Then send them to the duty clinician within 1 hour

  # The record knows of some blood thinners that the caller forgets.
  Scenario: Head injury and a blood thinner in the record
    Given the patient takes a blood thinner
    Then send them to A&E to arrive within 1 hour

  # The sources allow advice at home at any age. From 65 bleeding is likelier and shows later.
  Scenario: Head injury from 65 years
    Given the patient is 65 years or older
    Then send them to the duty clinician within 6 hours
    And offer it by telephone

  Scenario: Nobody to stay after a head injury
    Given any of these:
      | no grown-up can stay with them for the first two days after the bang to the head                         |
      | it is not known whether no grown-up can stay with them for the first two days after the bang to the head |
    Then send them to the duty clinician within 2 hours

  Scenario: Head injury without any danger sign
    Given the patient is 1 year or older
    And a grown-up can stay with them for the first two days after the bang to the head
    Then send them to self-care with advice
    And say "I will send you written advice about head injury. A grown-up must stay with them for 48 hours."
    And advise "Rest, no alcohol, no driving and no contact sport until they feel quite well. Take paracetamol for the pain, not ibuprofen or aspirin."
    And ask them to come back if "there is vomiting, drowsiness, a fit, a headache that gets worse, confusion, weakness, trouble with speech or sight, or fluid from the ear or nose: ring 999 or go to A&E"

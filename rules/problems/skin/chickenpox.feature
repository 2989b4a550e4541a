@source:CKS-chickenpox @evidence:proposed
Feature: Chickenpox

  A well child needs no treatment. From 14 years, in pregnancy, in newborn babies and with a weak immune system it can be
  serious, and medicine helps most in the first 24 hours of the rash. The routes are proposals of this project.
  Babies under three months and under one year have the general rules.

  Background:
    Given the problem is chickenpox
    And reception has ruled out:
      | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin           |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely              |
      | breathlessness too bad to finish a sentence, or gasping at rest                                                             |
      | sudden confusion, talk that makes no sense, or great drowsiness                                                             |
      | skin that hurts far more than it looks, or that spreads within hours or turns purple, black or blistered in somebody unwell |
      | hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                               |
      | an infection or fever in somebody with a weak immune system                                                                 |
      | chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell               |
      | a child who has passed no urine for 12 hours, or has sunken eyes or no tears                                                |

  Rule: Some people need a clinician

    Scenario: Chickenpox in the first day from 14 years
      Given the patient is 14 years or older
      And any of these:
        | it has lasted 1 days or less           |
        | it is not known how long it has lasted |
      Then send them to the duty clinician within 6 hours
      And offer it by telephone

    # The source gives the first 24 hours only. Later there is no medicine to hurry for, but adults are still more at risk.
    Scenario: Chickenpox later than the first day from 14 years
      Given the patient is 14 years or older
      Then send them to the duty clinician within 24 hours
      And offer it by telephone

    Scenario: Chickenpox in pregnancy
      Given any of these:
        | the patient is pregnant or might be                         |
        | it is not known whether the patient is pregnant or might be |
        | the record shows a pregnancy now                            |
      Then send them to the duty clinician within 6 hours
      And offer it by telephone

    Scenario: Chickenpox with a weak immune system
      Given any of these:
        | the patient has a weak immune system                         |
        | it is not known whether the patient has a weak immune system |
      Then send them to the duty clinician within 2 hours
      And offer it by telephone

  Rule: A well child

    Scenario: Chickenpox in a child
      Given the patient is under 14 years
      Then send them to self-care with advice
      And advise "Give paracetamol if needed and plenty to drink. Do not give ibuprofen or aspirin. Keep the nails short. A pharmacist can sell something for the itch."
      And advise "Stay away from school or nursery until every spot has a crust, usually five days, and away from newborn babies, pregnant women and people with a weak immune system."
      And ask them to come back if "the skin round a spot gets hot, swollen or very sore, a fever comes back after it had gone, there is breathlessness, drowsiness, confusion or unsteadiness (ring 999), they drink little, or are no better in 7 days"

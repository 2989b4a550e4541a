@source:NICE-CG99 @source:NICE-CKS-constipation @evidence:proposed
Feature: Constipation

  New constipation is mostly a matter of food, drink and the pharmacist. The routes are proposals of this project.

  Background:
    Given the problem is constipation
    And reception has ruled out:
      | a swollen tummy with vomiting, and no poo or wind passed                                                    |
      | sudden or constant severe tummy pain, a hard tummy, or tummy pain with fainting                             |
      | a lasting new change of bowel habit, unexplained bleeding, low iron, a lump, or weight loss with tummy pain |
      | weight loss with a tummy, bowel or back symptom or new diabetes, from the age of 60                         |
      | green or bloody vomit in a child                                                                            |
      | a baby who has fed less than half as much as usual for a day, or has had no feed for eight hours            |

  Rule: Children

    Scenario: A child with signs of another cause
      Given the patient is under 16 years
      And any of these:
        | the child's constipation is lifelong, or comes with a big tummy, thin poo, weak legs or poor growth                         |
        | it is not known whether the child's constipation is lifelong, or comes with a big tummy, thin poo, weak legs or poor growth |
      Then send them to a GP within 24 hours

    # A baby of a few weeks may be ill with little to show for it.
    Scenario: Constipation under three months
      Given the patient is under 3 months
      Then send them to a GP within 3 working days

    Scenario: Constipation under one year
      Given the patient is between 3 and 11 months
      Then send them to the health visitor within 3 working days
      And ask them to come back if "the baby vomits, feeds less, has a swollen tummy or blood in the poo"

    # The sources say two to three weeks for an adult and leave children to the pharmacist or the GP.
    Scenario: A child after two weeks
      Given the patient is between 1 and 15 years
      And any of these:
        | it has lasted 14 days or more          |
        | it is not known how long it has lasted |
      Then send them to a GP within 7 days

  Rule: From one year

    Background:
      Given the patient is 1 year or older

    Scenario: New constipation
      Then send them to the community pharmacist within 24 hours
      And advise "Drink more, eat more fruit, vegetables and fibre, move about, and sit on the toilet after meals without hurry. Tell the pharmacist of any pregnancy."
      And ask them to come back if "there is blood, vomiting, bad tummy pain or weight loss, or it is no better after a week of treatment"

    Scenario: No better after a pharmacist
      Given they have tried a pharmacist or self-care for this and are no better
      Then send them to a GP within 7 days

  Rule: Medicines from 16 years

    Background:
      Given the patient is 16 years or older

    # Clozapine can stop the bowel altogether. The source says the practice pharmacist the same day: a clinician is safer.
    Scenario: Constipation with clozapine
      Given they take clozapine
      Then send them to the duty clinician within 6 hours

    Scenario: Nobody knows about the medicines
      Given it is not known whether they take neither clozapine nor a strong painkiller
      Then send them to the duty clinician within 24 hours

    Scenario: Constipation with a strong painkiller
      Given they take a strong painkiller that slows the bowel
      Then send them to the practice pharmacist within 3 working days

    # Without this rule the GP's seven days would win over the practice pharmacist's three.
    Scenario: Strong painkiller, and no better after a pharmacist
      Given they take a strong painkiller that slows the bowel
      And they have tried a pharmacist or self-care for this and are no better
      Then send them to a GP within 3 working days

    Scenario: Constipation for two weeks
      Given they take neither clozapine nor a strong painkiller
      And any of these:
        | it has lasted 14 days or more          |
        | it is not known how long it has lasted |
      Then send them to a GP within 14 days

@source:NHS.uk-rashes @evidence:proposed
Feature: Rash in an adult

  A mild rash of a well person is for the pharmacist in its first two weeks. Who needs a clinician is in the shared file.
  Should somebody choose this problem for a child, it decides by age. The routes are proposals of this project.

  Background:
    Given the problem is rash in an adult
    And reception has ruled out:
      | sudden swelling of the lips, tongue or throat, wheezing, or faintness after food, a sting or a medicine                     |
      | a new rash of spots or bruises that does not fade under a pressed glass                                                     |
      | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin           |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely              |
      | a rash after a new medicine with blisters, peeling skin, sore eyes or mouth, a swollen face or a fever                      |
      | skin that hurts far more than it looks, or that spreads within hours or turns purple, black or blistered in somebody unwell |
      | hot skin that is red or darker than usual and scaling over most of the body                                                 |
      | a rash of blisters on the forehead or nose with eye pain, a red eye or blurred sight                                        |
      | a spreading rash with a fever and a cough or red eyes in somebody not vaccinated or near a case of measles                  |

  Scenario: Mild rash for the pharmacist
    Given any of these:
      | the rash is mild         |
      | the child's rash is mild |
    And the patient is 1 year or older
    Then send them to the community pharmacist within 24 hours
    And say "Please have a clear photograph of the rash ready for the pharmacist."
    And advise "Keep the skin cool, use a plain moisturiser, and try not to scratch."
    And ask them to come back if "it spreads fast, hurts, blisters or reaches the eyes or mouth, there is a fever, spots do not fade under a pressed glass (ring 999), or it is no better in 7 days"

  Scenario: Rash like chickenpox in a well child
    Given the patient is between 1 and 13 years
    And the child's rash looks just like chickenpox
    Then send them to self-care with advice
    And advise "Give paracetamol if needed and plenty to drink. Do not give ibuprofen or aspirin. Keep the nails short. A pharmacist can sell something for the itch."
    And advise "Keep the child away from school or nursery until every spot has a crust, and away from babies, pregnant women and people with a weak immune system."
    And ask them to come back if "the skin round a spot gets hot, swollen or very sore, a fever comes back, the child is breathless, drowsy or drinks little, or is no better in 7 days"

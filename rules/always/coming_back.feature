Feature: Coming back about the same problem

  Somebody who comes back is looked at afresh. The present contact counts. Requests are left alone.

  Scenario Outline: Third contact about <kind>
    Given the problem is <kind>
    And none of these:
      | the problem is an eye problem          |
      | the problem is a mental health problem |
    And this problem has had 3 contacts or more
    Then they are always sent at least to a clinician within 3 working days

    Examples:
      | kind                      |
      | an acute illness          |
      | an infection              |
      | a breathing problem       |
      | a pain                    |
      | a skin problem            |
      | a muscle or joint problem |

  # The optometrist acts sooner than three working days.
  Scenario: Third contact about an eye is never for the pharmacist
    Given the problem is an eye problem
    And this problem has had 3 contacts or more
    Then they are never sent to a pharmacist

  Scenario: Third contact about an eye is never for self-care
    Given the problem is an eye problem
    And this problem has had 3 contacts or more
    Then they are never sent to any self-care

  Scenario: Third contact about distress is never for the pharmacist
    Given the problem is a mental health problem
    And this problem has had 3 contacts or more
    Then they are never sent to a pharmacist

  Scenario: Third contact about distress is never for self-care
    Given the problem is a mental health problem
    And this problem has had 3 contacts or more
    Then they are never sent to any self-care

  # Light-headed people may have their tablets looked at by the practice pharmacist sooner, a baby with lice the health visitor.
  Scenario Outline: No better after a pharmacist: <kind>
    Given the problem is <kind>
    And none of these:
      | the problem is an eye problem            |
      | the problem is a muscle or joint problem |
      | the problem is a mental health problem   |
      | the problem is light-headed on standing  |
      | the problem is light-headed in general   |
      | the problem is head lice or scabies      |
    And they have tried a pharmacist or self-care for this and are no better
    Then they are always sent at least to a clinician within 7 days

    Examples:
      | kind             |
      | an acute illness |
      | an infection     |
      | a skin problem   |

  Scenario: An injury that is no better after five days
    Given the problem is hurt arm or leg
    And the injury is no better after five days
    Then they are always sent at least to a clinician within 3 working days

  Scenario Outline: <name> that has lasted too long
    Given the problem is <problem>
    And it has lasted <days> days or more
    Then they are always sent at least to a clinician within 14 days

    Examples:
      | name          | problem       | days |
      | A cough       | cough         | 21   |
      | A sore throat | sore throat   | 21   |
      | Earache       | earache       | 21   |
      | Hoarseness    | hoarse voice  | 21   |
      | A mouth ulcer | mouth ulcer   | 21   |
      | Diarrhoea     | diarrhoea     | 7    |
      | Sinus pain    | sinus pain    | 84   |
      | Low back pain | low back pain | 42   |

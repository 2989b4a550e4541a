Feature: What has lasted too long

  Scenario Outline: <problem> for <days> days
    Given a 30 year old man
    And the problem is <problem>
    And there are no red flags
    And it has lasted <days> days
    And the bite is from an insect at home, or nobody saw what it was
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | problem              | days | destination              | when            | reason                                   |
      | impetigo             | 28   | a GP                     | within 7 days   | A sore that has not healed in four weeks |
      | impetigo             | 27   | the community pharmacist | within 24 hours | Pharmacy First                           |
      | insect bite or sting | 28   | a GP                     | within 7 days   | A sore that has not healed in four weeks |
      | insect bite or sting | 27   | the community pharmacist | within 24 hours | Pharmacy First                           |

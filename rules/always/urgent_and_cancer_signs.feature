Feature: Something urgent is not put off by a sign that may be cancer

  Scenario Outline: <problem>, and any red flag
    Given the problem is <problem>
    And any red flag is present
    Then they are always sent at least to a clinician <when>

    Examples:
      | problem                                 | when            |
      | self-harm                               | within 24 hours |
      | shingles                                | within 24 hours |
      | toothache                               | within 24 hours |
      | dental abscess                          | within 24 hours |
      | broken or loose tooth, crown or filling | within 24 hours |
      | red eye                                 | within 24 hours |
      | sticky or watery eye                    | within 24 hours |
      | something in the eye                    | within 24 hours |
      | flashes or floaters                     | within 24 hours |
      | dry eyes or blurred sight               | within 24 hours |
      | double vision                           | within 24 hours |
      | catheter problem                        | within 24 hours |
      | blood thinner check                     | within 24 hours |
      | care home medicines                     | within 24 hours |
      | overdose or poisoning                   | within 2 hours  |
      | allergic reaction                       | within 2 hours  |
      | diabetes and unwell                     | within 2 hours  |
      | emergency contraception                 | within 2 hours  |
      | missed contraceptive pills              | within 2 hours  |

  Scenario: A repeat prescription that runs out, and any red flag
    Given the problem is repeat prescription
    And the medicine lasts another 2 days or less
    And any red flag is present
    Then they are always sent at least to a clinician within 24 hours

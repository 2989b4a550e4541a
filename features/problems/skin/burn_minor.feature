Feature: Small burn or scald

  Scenario Outline: Small burn: <who>, and <what is so>
    Given <who>
    And the problem is small burn or scald
    And there are no red flags
    And <what is so>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                       | what is so                                                                                                                         | destination                 | when                    | reason                                                                           |
      | a 16 year old girl        | the patient is female                                                                                                              | the community pharmacist    | within 24 hours         | Small burn                                                                       |
      | a 15 year old girl        | the patient is female                                                                                                              | the urgent treatment centre | within 24 hours         | Small burn that needs the urgent treatment centre: child                         |
      | a 12 month old baby girl  | the patient is female                                                                                                              | the urgent treatment centre | within 24 hours         | Small burn that needs the urgent treatment centre: child                         |
      | an 11 month old baby girl | the patient is female                                                                                                              | A&E                         | to arrive within 1 hour | Burn of a baby                                                                   |
      | a 60 year old man         | the patient is male                                                                                                                | the community pharmacist    | within 24 hours         | Small burn                                                                       |
      | a 61 year old man         | the patient is male                                                                                                                | A&E                         | to arrive within 1 hour | Burn over 60                                                                     |
      | a 30 year old woman       | the record shows a pregnancy now                                                                                                   | A&E                         | to arrive within 1 hour | Burn in pregnancy                                                                |
      | a 30 year old man         | the burn has a blister wider than 3 cm, or hurts in spite of painkillers                                                           | the urgent treatment centre | within 24 hours         | Small burn that needs the urgent treatment centre: large blister or bad pain     |
      | a 30 year old man         | it is not known whether the burn has a blister wider than 3 cm, or hurts in spite of painkillers                                   | the urgent treatment centre | within 24 hours         | Small burn that needs the urgent treatment centre: nobody knows about blisters   |
      | a 30 year old man         | they have diabetes, a serious illness of the heart, lungs or liver, or a weak immune system, with the burn                         | the urgent treatment centre | within 24 hours         | Small burn that needs the urgent treatment centre: illness that slows healing    |
      | a 30 year old man         | it is not known whether they have diabetes, a serious illness of the heart, lungs or liver, or a weak immune system, with the burn | the urgent treatment centre | within 24 hours         | Small burn that needs the urgent treatment centre: nobody knows about an illness |
      | a 30 year old man         | the patient has a weak immune system                                                                                               | the urgent treatment centre | within 24 hours         | Small burn that needs the urgent treatment centre: weak immune system on record  |
      | a 30 year old man         | the burn gets hotter, more swollen or more painful, smells or has pus, or has not healed in two weeks                              | the duty clinician          | within 24 hours         | Infected or old burn                                                             |
      | a 30 year old man         | it is not known whether the burn gets hotter, more swollen or more painful, smells or has pus, or has not healed in two weeks      | the duty clinician          | within 24 hours         | Infected or old burn                                                             |
      | a 30 year old man         | this problem has had 3 contacts                                                                                                    | a GP                        | within 3 working days   | Third contact about a burn                                                       |
      | a 30 year old man         | this problem has had 2 contacts                                                                                                    | the community pharmacist    | within 24 hours         | Small burn                                                                       |

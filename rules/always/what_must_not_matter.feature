Feature: What must not matter

  The same needs lead to the same decision for everybody. Ethnic group, postcode, income and deprivation are no facts of this book:
  no rule can use them. Whether somebody is registered here, needs an interpreter, has no settled home or no internet, or has missed
  appointments, is known, and may change how they are seen, never where they are sent or how soon.

  Scenario Outline: <name>
    Then the decision never rests on "<fact>"

    Examples:
      | name                                       | fact                      |
      | How they contacted us                      | channel                   |
      | Registered with the practice or not        | not_registered            |
      | Needs an interpreter                       | needs_interpreter         |
      | Deaf or hard of hearing                    | hard_of_hearing           |
      | Poor sight                                 | poor_sight                |
      | No settled home                            | no_settled_home           |
      | No internet                                | no_internet               |
      | No telephone                               | no_telephone              |
      | No way to travel                           | cannot_travel             |
      | Has asked for a home visit                 | asks_for_visit            |
      | Contacted us without a parent or carer     | contacts_alone            |
      | Only one safe way to be reached            | safe_contact              |
      | Has asked for a clinician whom they know   | asks_for_clinician        |
      | Has asked for a clinician of their own sex | asks_for_sex_of_clinician |
      | Missed the last appointment                | missed_last               |
      | Missed an urgent appointment               | missed_urgent             |
      | Missed appointments in 12 months           | missed_12m                |
      | The time of day                            | opening                   |
      | Tomorrow is a closed day                   | closed_tomorrow           |
      | The named GP is away                       | named_gp_away             |
      | How soon the contract asks for an answer   | response_duty             |
      | Learning disability                        | learning_disability       |

  # These may make a decision more cautious; they are never a reason for less.
  Scenario Outline: <name>
    Given the problem is an acute illness
    And <what is so>
    Then they are always sent at least to a clinician within 24 hours

    Examples:
      | name                         | what is so                       |
      | A new illness in a care home | the patient lives in a care home |

  # These may change who sees somebody with a red flag (the named GP, a service of that nation), or bring them forward: never the
  # other way. The nation itself has no such claim: it is no yes or no. What the tables of red flags say is proved in every nation.
  Scenario Outline: <name> with a red flag
    Given any red flag is present
    Then "<fact>" never makes the decision less cautious

    Examples:
      | name                 | fact               |
      | A temporary resident | temporary_resident |
      | Somebody housebound  | housebound         |
      | In a care home       | care_home          |

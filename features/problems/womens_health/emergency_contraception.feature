Feature: Emergency contraception and missed pills

  Scenario Outline: The tablet or the coil: <who>, <hours>, <coil>
    Given <who>
    And the problem is emergency contraception
    And there are no red flags
    And <hours>
    And <coil>
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                 | hours                                    | coil                                                                | destination              | when            | reason                                    |
      | a 25 year old woman | the sex was 10 hours ago                 | they do not want a coil as emergency contraception                  | the community pharmacist | within 2 hours  | Tablet from the pharmacist                |
      | a 25 year old woman | the sex was 100 hours ago                | it is not known whether they want a coil as emergency contraception | the community pharmacist | within 2 hours  | Tablet from the pharmacist                |
      | a 25 year old woman | the sex was 120 hours ago                | they do not want a coil as emergency contraception                  | the community pharmacist | within 2 hours  | Tablet from the pharmacist                |
      | a 25 year old woman | the sex was 121 hours ago                | they do not want a coil as emergency contraception                  | the sexual health clinic | within 24 hours | More than five days ago                   |
      | a 25 year old woman | it is not known how long ago the sex was | they do not want a coil as emergency contraception                  | the community pharmacist | within 2 hours  | Tablet from the pharmacist                |
      | a 25 year old woman | the sex was 10 hours ago                 | they want a coil as emergency contraception                         | the sexual health clinic | within 24 hours | Emergency coil                            |
      | a 25 year old man   | the sex was 10 hours ago                 | they do not want a coil as emergency contraception                  | the community pharmacist | within 2 hours  | Tablet from the pharmacist, recorded male |
      | a 15 year old girl  | the sex was 10 hours ago                 | they do not want a coil as emergency contraception                  | the community pharmacist | within 2 hours  | Tablet from the pharmacist                |

  Scenario: Somebody who wants the coil takes the tablet too
    Given a 25 year old woman
    And the problem is emergency contraception
    And there are no red flags
    And the sex was 10 hours ago
    And they want a coil as emergency contraception
    When reception asks where she should go
    Then she is sent to the sexual health clinic within 24 hours
    And she is also sent to the community pharmacist within 2 hours

  Scenario Outline: Missed pills: <sex>
    Given a 25 year old woman
    And the problem is missed contraceptive pills
    And there are no red flags
    And <sex>
    When reception asks where she should go
    Then she is sent to the community pharmacist <when>
    And the reason is "<reason>"

    Examples:
      | sex                                                                                       | when            | reason               |
      | there was sex without working contraception in the last five days                         | within 2 hours  | Missed pills and sex |
      | it is not known whether there was sex without working contraception in the last five days | within 2 hours  | Missed pills and sex |
      | there was no sex without working contraception in the last five days                      | within 24 hours | Missed pills         |

  Scenario Outline: By hours, age and sex: <who>, <hours>, <coil>
    Given <who>
    And the problem is emergency contraception
    And there are no red flags
    And <hours>
    And <coil>
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                 | hours                                    | coil                                               | destination              | when            | reason                                    |
      | a 25 year old woman | the sex was 130 hours ago                | they want a coil as emergency contraception        | the sexual health clinic | within 24 hours | More than five days ago                   |
      | a 25 year old woman | it is not known how long ago the sex was | they want a coil as emergency contraception        | the sexual health clinic | within 24 hours | Emergency coil                            |
      | a 54 year old woman | the sex was 10 hours ago                 | they do not want a coil as emergency contraception | the community pharmacist | within 2 hours  | Tablet from the pharmacist                |
      | a 55 year old woman | the sex was 10 hours ago                 | they do not want a coil as emergency contraception | the practice pharmacist  | within 24 hours | Emergency contraception from 55 years     |
      | a 55 year old woman | the sex was 10 hours ago                 | they want a coil as emergency contraception        | the practice pharmacist  | within 24 hours | Emergency contraception from 55 years     |
      | a 70 year old woman | the sex was 130 hours ago                | they do not want a coil as emergency contraception | the practice pharmacist  | within 24 hours | Emergency contraception from 55 years     |
      | a 58 year old man   | the sex was 120 hours ago                | they do not want a coil as emergency contraception | the community pharmacist | within 2 hours  | Tablet from the pharmacist, recorded male |
      | a 58 year old man   | it is not known how long ago the sex was | they do not want a coil as emergency contraception | the community pharmacist | within 2 hours  | Tablet from the pharmacist, recorded male |
      | a 58 year old man   | the sex was 121 hours ago                | they do not want a coil as emergency contraception | the sexual health clinic | within 24 hours | More than five days ago                   |
      | a 58 year old man   | the sex was 10 hours ago                 | they want a coil as emergency contraception        | the sexual health clinic | within 24 hours | Emergency coil                            |
      | a 25 year old woman | the sex was 120 hours ago                | they want a coil as emergency contraception        | the sexual health clinic | within 24 hours | Emergency coil                            |
      | a 25 year old woman | the sex was 121 hours ago                | they want a coil as emergency contraception        | the sexual health clinic | within 24 hours | More than five days ago                   |
      | a 54 year old woman | the sex was 10 hours ago                 | they want a coil as emergency contraception        | the sexual health clinic | within 24 hours | Emergency coil                            |
      | a 54 year old woman | the sex was 121 hours ago                | they do not want a coil as emergency contraception | the sexual health clinic | within 24 hours | More than five days ago                   |

  Scenario Outline: Missed pills at <age>: <who>, <sex>
    Given a <age> year old <who>
    And the problem is missed contraceptive pills
    And there are no red flags
    And <sex>
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | age | who   | sex                                                                  | destination              | when            | reason                     |
      | 54  | woman | there was sex without working contraception in the last five days    | the community pharmacist | within 2 hours  | Missed pills and sex       |
      | 54  | woman | there was no sex without working contraception in the last five days | the community pharmacist | within 24 hours | Missed pills               |
      | 55  | woman | there was sex without working contraception in the last five days    | the practice pharmacist  | within 7 days   | Missed pills from 55 years |
      | 70  | woman | there was no sex without working contraception in the last five days | the practice pharmacist  | within 7 days   | Missed pills from 55 years |
      | 58  | man   | there was sex without working contraception in the last five days    | the community pharmacist | within 2 hours  | Missed pills and sex       |
      | 58  | man   | there was no sex without working contraception in the last five days | the community pharmacist | within 24 hours | Missed pills               |

  Scenario: Emergency contraception, and nobody knows the sex
    Given a 30 year old person
    And the problem is emergency contraception
    And it is not known whether the patient is female
    And there are no red flags
    And the sex was 10 hours ago
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to the community pharmacist within 2 hours
    And the reason is "Tablet from the pharmacist"

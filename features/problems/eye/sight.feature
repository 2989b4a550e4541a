Feature: Flashes, blurred sight and double vision

  Scenario Outline: Flashes and floaters: <reason>, <days> days
    Given a 60 year old man
    And the problem is flashes or floaters
    And it has lasted <days> days
    And there are no red flags
    And <finding>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | days | finding                                                                                                                 | destination        | when            | reason                                       |
      | 89   | the flashes or floaters have not changed in the last three months                                                       | the optometrist    | within 24 hours | Flashes or floaters of under three months    |
      | 90   | the flashes or floaters have not changed in the last three months                                                       | the optometrist    | within 14 days  | Old floaters without change                  |
      | 90   | there are more flashes or floaters than before, or any change in them in the last three months                          | the optometrist    | within 24 hours | Floaters that change                         |
      | 90   | it is not known whether there are more flashes or floaters than before, or any change in them in the last three months  | the optometrist    | within 24 hours | Nobody knows whether floaters change         |
      | 2    | the eye had an operation or an injection in the last three months, or a hospital is treating it                         | the duty clinician | within 2 hours  | Operated eye, or one under a hospital        |
      | 2    | it is not known whether the eye had an operation or an injection in the last three months, or a hospital is treating it | the duty clinician | within 2 hours  | Nobody knows whether the eye was operated on |

  Scenario Outline: Change is asked about from three months: <days> days
    Given a 60 year old man
    And the problem is flashes or floaters
    And it has lasted <days> days
    And there are no red flags
    And the eye had no operation or injection lately, and no hospital is treating it
    When reception asks where he should go
    Then <asked>

    Examples:
      | days | asked                                                                                                                          |
      | 89   | reception asks nothing more                                                                                                    |
      | 90   | reception must also ask about "there are more flashes or floaters than before, or any change in them in the last three months" |

  Scenario: Nobody knows how long the floaters have been there
    Given a 60 year old man
    And the problem is flashes or floaters
    And it is not known how long it has lasted
    And there are no red flags
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to the optometrist within 24 hours
    And the reason is "Nobody knows how long flashes or floaters last"

  Scenario: Flashes with a curtain
    Given a 60 year old man
    And the problem is flashes or floaters
    And there is a new burst of flashes or floaters with a curtain, a shadow or worse sight
    When reception asks where he should go
    Then he is sent to A&E to arrive within 4 hours
    And the reason is "Detached retina"

  Scenario Outline: Dry or blurred: <reason>, <who>
    Given <who>
    And the problem is dry eyes or blurred sight
    And it has lasted 20 days
    And there are no red flags
    And <sight>
    And <finding>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                  | sight                                                                         | finding                                                                  | destination              | when            | reason                                 |
      | a 30 year old man    | sight is as usual apart from dryness or grit                                  | the eye does not hurt, and light does not hurt the eye                   | the community pharmacist | within 24 hours | Dry or gritty eyes                     |
      | a 24 month old child | sight is as usual apart from dryness or grit                                  | the eye does not hurt, and light does not hurt the eye                   | the community pharmacist | within 24 hours | Dry or gritty eyes                     |
      | a 23 month old child | sight is as usual apart from dryness or grit                                  | the eye does not hurt, and light does not hurt the eye                   | a GP                     | within 24 hours | Dry or blurred under two years         |
      | a 70 year old man    | sight has blurred slowly over months or years                                 | the eye does not hurt, and light does not hurt the eye                   | the optometrist          | within 14 days  | Sight that blurs slowly                |
      | a 70 year old man    | sight has blurred, bent or faded within days or weeks                         | the eye does not hurt, and light does not hurt the eye                   | the optometrist          | within 24 hours | Sight that changed within weeks        |
      | a 70 year old man    | it is not known whether sight has blurred, bent or faded within days or weeks | the eye does not hurt, and light does not hurt the eye                   | the optometrist          | within 24 hours | Nobody knows how quickly sight changed |
      | a 30 year old man    | sight is as usual apart from dryness or grit                                  | the eye is red and hurts, or light hurts the eye                         | the optometrist          | within 24 hours | Dry or blurred eye with pain           |
      | a 30 year old man    | sight is as usual apart from dryness or grit                                  | it is not known whether the eye is red and hurts, or light hurts the eye | the optometrist          | within 24 hours | Nobody knows whether the dry eye hurts |
      | a 30 year old man    | sight is as usual apart from dryness or grit                                  | they have tried a pharmacist or self-care for this and are no better     | the optometrist          | within 14 days  | Dry eyes no better after treatment     |
      | a 30 year old man    | sight is as usual apart from dryness or grit                                  | this problem has had 3 contacts                                          | the optometrist          | within 14 days  | Third contact about dry eyes           |
      | a 30 year old man    | sight is as usual apart from dryness or grit                                  | this problem has had 2 contacts                                          | the community pharmacist | within 24 hours | Dry or gritty eyes                     |

  Scenario Outline: Operated or hospital eye, and <what>
    Given a 70 year old man
    And the problem is dry eyes or blurred sight
    And it has lasted 2 days
    And there are no red flags
    And <sight>
    And <pain>
    And <operated>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | what                      | sight                                                                         | pain                                                                     | operated                                                                                                                | destination        | when           | reason                             |
      | quick change              | sight has blurred, bent or faded within days or weeks                         | the eye does not hurt, and light does not hurt the eye                   | the eye had an operation or an injection in the last three months, or a hospital is treating it                         | the duty clinician | within 2 hours | Operated eye that changes or hurts |
      | pain                      | sight is as usual apart from dryness or grit                                  | the eye is red and hurts, or light hurts the eye                         | the eye had an operation or an injection in the last three months, or a hospital is treating it                         | the duty clinician | within 2 hours | Operated eye that changes or hurts |
      | pain, operation not known | sight is as usual apart from dryness or grit                                  | the eye is red and hurts, or light hurts the eye                         | it is not known whether the eye had an operation or an injection in the last three months, or a hospital is treating it | the duty clinician | within 2 hours | Operated eye that changes or hurts |
      | slow change               | sight has blurred slowly over months or years                                 | the eye does not hurt, and light does not hurt the eye                   | the eye had an operation or an injection in the last three months, or a hospital is treating it                         | the optometrist    | within 14 days | Sight that blurs slowly            |
      | how quickly is not known  | it is not known whether sight has blurred, bent or faded within days or weeks | the eye does not hurt, and light does not hurt the eye                   | the eye had an operation or an injection in the last three months, or a hospital is treating it                         | the duty clinician | within 2 hours | Operated eye that changes or hurts |
      | pain not known            | sight is as usual apart from dryness or grit                                  | it is not known whether the eye is red and hurts, or light hurts the eye | the eye had an operation or an injection in the last three months, or a hospital is treating it                         | the duty clinician | within 2 hours | Operated eye that changes or hurts |

  Scenario Outline: Double vision: <reason>, new: <new>
    Given a 45 year old woman
    And the problem is double vision
    And there are no red flags
    And <new>
    And <cover>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | new                                                                                               | cover                                                                          | destination     | when                     | reason                                     |
      | the double vision began in the last three months, or is worse than before                         | the double vision goes away when either eye is covered                         | A&E             | to arrive within 4 hours | Double vision with both eyes open only     |
      | it is not known whether the double vision began in the last three months, or is worse than before | the double vision goes away when either eye is covered                         | A&E             | to arrive within 4 hours | Double vision with both eyes open only     |
      | the double vision began in the last three months, or is worse than before                         | it is not known whether the double vision goes away when either eye is covered | A&E             | to arrive within 4 hours | Nobody knows whether covering an eye helps |
      | the double vision began in the last three months, or is worse than before                         | the double vision stays when one eye is covered                                | the optometrist | within 24 hours          | Double vision of one eye                   |
      | it is not known whether the double vision began in the last three months, or is worse than before | the double vision stays when one eye is covered                                | the optometrist | within 24 hours          | Double vision of one eye                   |
      | the double vision is long-standing and no worse than before                                       | the double vision goes away when either eye is covered                         | the optometrist | within 14 days           | Old double vision without change           |
      | it is not known whether the double vision began in the last three months, or is worse than before | it is not known whether the double vision goes away when either eye is covered | A&E             | to arrive within 4 hours | Nobody knows whether covering an eye helps |
      | the double vision is long-standing and no worse than before                                       | it is not known whether the double vision goes away when either eye is covered | the optometrist | within 14 days           | Old double vision without change           |
      | the double vision is long-standing and no worse than before                                       | the double vision stays when one eye is covered                                | the optometrist | within 14 days           | Old double vision without change           |

  Scenario: An old squint and a white pupil
    Given a 3 year old girl
    And the problem is double vision
    And there are no red flags
    And the double vision is long-standing and no worse than before
    And there is a child with a growing lump, bruises, paleness, bone pain, a white pupil, or a fever, headache or vomiting that stays
    When reception asks where she should go
    Then she is not sent to the optometrist

  Scenario: Double vision and a drooping face
    Given a 45 year old woman
    And the problem is double vision
    And there is sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes
    When reception asks where she should go
    Then she is sent to 999 now

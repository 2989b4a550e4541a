Feature: Mouth and teeth

  Scenario Outline: <name> acts whatever the problem is
    Given <who>
    And the problem is sore throat
    And there is <flag>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<name>"

    Examples:
      | name                                 | who                 | flag                                                                                                            | destination | when                    |
      | Swelling that spreads from the mouth | a 40 year old man   | swelling of the face, jaw or neck that spreads to the eye or throat, or a mouth that can hardly open or swallow | A&E         | to arrive within 1 hour |
      | Swelling that spreads from the mouth | a 3 year old girl   | swelling of the face, jaw or neck that spreads to the eye or throat, or a mouth that can hardly open or swallow | A&E         | to arrive within 1 hour |
      | Adult tooth knocked out              | a 9 year old boy    | an adult tooth that has been knocked out                                                                        | NHS 111     | within 1 hour           |
      | Adult tooth knocked out              | a 4 year old boy    | an adult tooth that has been knocked out                                                                        | NHS 111     | within 1 hour           |
      | Mouth bleeding that does not stop    | a 70 year old woman | heavy bleeding from the mouth that does not stop                                                                | A&E         | to arrive within 1 hour |

  Scenario Outline: Swelling that spreads, and <what>
    Given a 40 year old man
    And the problem is toothache
    And there is swelling of the face, jaw or neck that spreads to the eye or throat, or a mouth that can hardly open or swallow
    And <detail>
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | what                           | detail                                                                                                                     | destination | when                    | reason                               |
      | hard to breathe                | the swelling makes it hard to breathe or to swallow spit, or they are confused or very ill with it                         | 999         | now                     | Swelling that threatens the airway   |
      | nobody knows how they breathe  | it is not known whether the swelling makes it hard to breathe or to swallow spit, or they are confused or very ill with it | 999         | now                     | Swelling that threatens the airway   |
      | breath and swallowing are easy | they breathe easily, can swallow their spit, and are not very ill with the swelling                                        | A&E         | to arrive within 1 hour | Swelling that spreads from the mouth |

  Scenario: The follow-up about the breath is asked once the swelling is known
    Given a 40 year old man
    And the problem is toothache
    And there is swelling of the face, jaw or neck that spreads to the eye or throat, or a mouth that can hardly open or swallow
    When reception asks where he should go
    Then he is sent to A&E to arrive within 1 hour
    And reception must also ask about "the swelling makes it hard to breathe or to swallow spit, or they are confused or very ill with it"

  Scenario: A knocked-out tooth is kept in milk and seen by a dentist within the hour
    Given a 12 year old girl
    And the problem is broken or loose tooth, crown or filling
    And there is an adult tooth that has been knocked out
    And there is no heavy bleeding from the mouth that does not stop
    When reception asks where she should go
    Then she is sent to NHS 111 within 1 hour
    And she is also sent to the dentist within 1 hour
    And she is told "in milk"
    And she is told "within the hour"

  Scenario Outline: A tooth that was knocked out is asked about from five years: <age>
    Given a <age> year old boy
    And the problem is broken or loose tooth, crown or filling
    And there is no heavy bleeding from the mouth that does not stop
    And there is no swelling of the face, jaw or neck that spreads to the eye or throat, or a mouth that can hardly open or swallow
    And there is no a blow to the head with unconsciousness, a fit, weakness, fluid from the ear or nose, or great force
    And there is no a blow to the head with a blackout, a memory gap, a lasting headache, vomiting or a higher risk of bleeding
    When reception asks where he should go
    Then reception must first ask about "<asked>"

    Examples:
      | age | asked                                          |
      | 5   | an adult tooth that has been knocked out       |
      | 4   | a blow has broken, loosened or moved the tooth |

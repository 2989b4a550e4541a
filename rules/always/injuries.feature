Feature: Injuries

  Advice at home is enough for a small injury in a well person with somebody to watch them. These people are not left with it.

  Scenario Outline: Bang to the head: <name>
    Given the problem is bang to the head
    And <what is so>
    Then they are always sent at least to a clinician <when>

    Examples:
      | name           | what is so                                                                       | when           |
      | under one year | the patient is under 1 year                                                      | within 1 hour  |
      | from 65 years  | the patient is 65 years or older                                                 | within 6 hours |
      | nobody to stay | no grown-up can stay with them for the first two days after the bang to the head | within 2 hours |

  Scenario: Stabbed or shot
    Given they were stabbed or shot
    And the problem is hurt by somebody
    Then they are always sent to 999

  Scenario: Neck gripped, or a hard blow to the body
    Given the problem is hurt by somebody
    And somebody gripped or pressed on their neck, or hit them hard in the chest, back or tummy
    Then they are always sent at least to an emergency place to arrive within 1 hour

  Scenario: A bite that broke the skin
    Given the problem is animal or human bite
    And any of these:
      | the bite or scratch broke the skin                         |
      | it is not known whether the bite or scratch broke the skin |
    Then they are always sent at least to a clinician within 24 hours

  Scenario: An arm or a leg that they do not use as usual
    Given the problem is hurt arm or leg
    And any of these:
      | they do not use or move the hurt arm or leg as usual                         |
      | it is not known whether they do not use or move the hurt arm or leg as usual |
    Then they are always sent at least to a clinician within 24 hours

  Scenario: Bleeding that does not come from a wound
    Given the problem is heavy bleeding
    And the blood does not come from a wound in the skin
    Then they are always sent at least to a clinician within 1 hour

  Scenario: A wound that is dangerous
    Given the problem is cut or graze
    And the wound shows bone or tendon, is a stab or on an eye, holds an object, or left a part numb, weak or not moving
    Then they are always sent at least to an emergency place to arrive within 1 hour

  Scenario: A fall with a blackout
    Given the problem is falls
    And they blacked out, felt faint or dizzy, or nobody knows why they fell
    Then they are always sent at least to a clinician within 24 hours

  Scenario: Ill from heat or cold and not quite well
    Given the problem is ill from heat or cold
    And they are not yet quite well after resting in a better place, or a part of the skin is white, hard or numb
    Then they are always sent at least to a clinician within 1 hour

  Scenario: An injury on a blood thinner
    Given the patient takes a blood thinner
    And the problem is one of:
      | sprained ankle          |
      | sports injury or strain |
      | hurt arm or leg         |
      | falls                   |
    Then they are always sent at least to a clinician within 24 hours

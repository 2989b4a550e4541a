Feature: Small injuries, swallowed batteries, and the last weeks of life

  Scenario: An injury under one year
    Given the patient is under 1 year
    And the problem is an injury
    Then they are never sent to any self-care

  Scenario: Heavy bleeding under one year
    Given the patient is under 1 year
    And the problem is heavy bleeding
    Then they are always sent at least to a clinician within 2 hours

  Scenario: A cut on a blood thinner
    Given the patient takes a blood thinner
    And the problem is cut or graze
    Then they are always sent at least to a clinician within 24 hours

  Scenario: Battery or magnet, and ill
    Given there is a small battery or magnet that was swallowed, or is in the nose or ear
    And any of these:
      | since the battery or magnet they cough, drool, vomit, have pain, bleed, or find it hard to swallow or breathe                         |
      | it is not known whether since the battery or magnet they cough, drool, vomit, have pain, bleed, or find it hard to swallow or breathe |
    Then they are always sent to 999

  Scenario: Possible ectopic pregnancy, and faint or with shoulder pain
    Given there is an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint
    And any of these:
      | with the possible pregnancy they have fainted or feel faint, or the tip of the shoulder hurts                         |
      | it is not known whether with the possible pregnancy they have fainted or feel faint, or the tip of the shoulder hurts |
    Then they are always sent to 999

  Scenario Outline: On the palliative care register, never <level>
    Given the patient is on the palliative care register
    And the problem is one of:
      | constipation          |
      | indigestion or reflux |
      | oral thrush           |
      | mouth ulcer           |
      | sleep problem         |
      | bang to the head      |
    Then they are never sent to <level>

    Examples:
      | level         |
      | a pharmacist  |
      | any self-care |

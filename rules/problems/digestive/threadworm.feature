@source:NHS.uk-threadworms @source:practice-signposting-page @evidence:re-read
Feature: Threadworms

  The pharmacist treats the whole household. The ages are those of a practice's own page; that unusual worms
  go to a GP is a proposal of this project.

  Background:
    Given the problem is threadworms
    And reception has ruled out:
      | sudden or constant severe tummy pain, a hard tummy, or tummy pain with fainting                 |
      | tummy pain low on the right that is worse on moving or coughing, with a fever or no wish to eat |

  Scenario Outline: <name>
    Given <what is so>
    Then send them to a GP within 7 days
    And advise "Until then, strict hygiene: wash hands, cut nails, wear close underpants at night and bathe in the morning."

    Examples:
      | name                                 | what is so                                                  |
      | Threadworms under two years          | the patient is under 2 years                                |
      | Threadworms in pregnancy             | the patient is pregnant or might be                         |
      | Nobody knows of a pregnancy          | it is not known whether the patient is pregnant or might be |
      | Threadworms while breastfeeding      | the patient is breastfeeding                                |
      | Nobody knows whether she breastfeeds | it is not known whether the patient is breastfeeding        |

    @evidence:proposed
    Examples:
      | name                            | what is so                                                                                                                            |
      | Worms after treatment           | they have tried a pharmacist or self-care for this and are no better                                                                  |
      | Unusual worms                   | the worms are longer than 2 centimetres, or were seen after a stay in a hot country, or come with weight loss                         |
      | Nobody knows what the worms are | it is not known whether the worms are longer than 2 centimetres, or were seen after a stay in a hot country, or come with weight loss |

  Scenario: Threadworms from two years
    Given the patient is 2 years or older
    Then send them to the community pharmacist within 24 hours
    And advise "Treat everybody at home on the same day. Wash hands and nails, bedding and towels, and bathe in the morning. No need to stay off school."
    And ask them to come back if "the worms are back after two treatments, there is weight loss, or the skin round the bottom is sore and hot"

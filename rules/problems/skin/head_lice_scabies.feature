@source:CKS-head-lice @source:CKS-scabies @evidence:proposed
Feature: Head lice or scabies

  Both are for the pharmacist, with exceptions for scabies. The routes are proposals of this project.

  Background:
    Given the problem is head lice or scabies
    And reception has ruled out:
      | hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes |

  Scenario: Infected itchy skin
    Given any of these:
      | the itchy skin is hot, sore or weeping, or has pus                         |
      | it is not known whether the itchy skin is hot, sore or weeping, or has pus |
    Then send them to a GP within 24 hours

  Scenario: Third contact about lice or scabies
    Given this problem has had 3 contacts or more
    Then send them to a GP within 3 working days

  Rule: Scabies

    Background:
      Given any of these:
        | it may be scabies                         |
        | it is not known whether it may be scabies |

    Scenario Outline: Scabies <name>
      Given <what is so>
      Then send them to a GP within 3 working days
      And advise "Avoid close contact with others until treated. Wash bedding and clothes at 60 degrees, or keep them in a closed bag for four days."

      Examples:
        | name                                   | what is so                                                                                               |
        | with crusts or a weak immune system    | the itchy skin has thick crusts, or they have a weak immune system with the itch                         |
        | and nobody knows about crusts          | it is not known whether the itchy skin has thick crusts, or they have a weak immune system with the itch |
        | and a weak immune system in the record | the patient has a weak immune system                                                                     |
        | under two years                        | the patient is under 2 years                                                                             |
        | in pregnancy                           | the patient is pregnant or might be                                                                      |
        | and nobody knows about pregnancy       | it is not known whether the patient is pregnant or might be                                              |

    # The health protection team of the UK Health Security Agency is told about two or more cases in a home.
    Scenario: Scabies in a care home
      Given the patient lives in a care home
      Then send them to a GP within 3 working days
      And advise "The care home should tell the local health protection team, and look for other people with an itch."

    # The itch lasts some weeks after a treatment that worked. The treatment is two rounds, seven days apart.
    Scenario: Scabies no better after four weeks
      Given they have tried a pharmacist or self-care for this and are no better
      And any of these:
        | it has lasted 28 days or more          |
        | it is not known how long it has lasted |
      Then send them to a GP within 7 days

    Scenario: Scabies for the pharmacist
      Given the patient is 2 years or older
      Then send them to the community pharmacist within 24 hours
      And advise "Everybody at home is treated on the same day, even without an itch, and again after 7 days. Wash bedding and clothes at 60 degrees. The itch can last some weeks after."
      And ask them to come back if "thick crusts or pus appear, the skin gets hot and sore, or new spots still appear two weeks after the second treatment"

  Rule: Head lice

    Scenario: Head lice from one year
      Given it is head lice
      And the patient is 1 year or older
      Then send them to the community pharmacist within 24 hours
      And advise "Check everybody at home with a fine comb, and treat only those with living lice, on the same day. Nobody has to stay off school."
      And ask them to come back if "living lice are still there after the second treatment, or the scalp is sore, hot or weeping"

    # Two treatments, seven to ten days apart. Babies keep the health visitor, who comes sooner than this GP would.
    Scenario: Head lice no better after two weeks
      Given it is head lice
      And the patient is 1 year or older
      And they have tried a pharmacist or self-care for this and are no better
      And any of these:
        | it has lasted 14 days or more          |
        | it is not known how long it has lasted |
      Then send them to a GP within 7 days

    # Practices refer nobody under one year to the pharmacist, and most treatments do not suit babies.
    Scenario: Head lice under one year
      Given it is head lice
      And the patient is under 1 year
      Then send them to the health visitor within 3 working days
      And advise "Wet the hair with conditioner and comb it with a fine comb every few days. Put no lotion for lice on a baby unless a professional says so."
      And ask them to come back if "the scalp is sore, hot or weeping, or the baby is ill"

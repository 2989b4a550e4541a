@source:NICE-NG109 @source:NHS-England-Pharmacy-First-2024
Feature: Symptoms of a urine infection

  Reception may choose any of the three codes: age and sex decide, not the code.
  Reception does not ask about burning, passing urine at night or cloudy urine: the pharmacist does.
  The routes are proposals of this project; the age range and the exclusions marked re-read are those of
  the national pathway.

  Background:
    Given the problem is one of:
      | urine infection in a woman |
      | urine infection in a man   |
      | urine infection in a child |

  Rule: Young babies go to hospital, whatever the answers are

    @source:NICE-NG224 @evidence:general
    Scenario: Under three months
      Given the patient is under 3 months
      Then send them to A&E to arrive within 1 hour

  Rule: Everybody else, when the red flags are ruled out

    Background:
      Given reception has ruled out:
        | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
        | an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk   |
        | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
        | chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell     |
        | an infection or fever in somebody with a weak immune system                                                       |
        | a urine problem with fever or shivering, pain in the side or back, or vomiting                                    |
        | an inability to pass urine, or a painful full bladder                                                             |
        | a temperature of 38 or more, or feeling hot, in a baby under three months                                         |
        | a temperature of 39 or more in a baby of three to six months                                                      |

    # Not to know whether she is pregnant keeps her from the pharmacist. The other exclusions the pharmacist checks once more,
    # so not to know them does not.
    @evidence:re-read
    Scenario: Pharmacy First
      Given the patient is female
      And the patient is between 16 and 64 years
      Then send them to the community pharmacist within 24 hours
      And advise "Drink enough that the urine is pale, and take simple pain relief if you normally can."
      And ask them to come back if "there is a fever or shivering, pain in the back, vomiting, no urine or confusion, or it is no better in 48 hours"

    @evidence:re-read
    Scenario Outline: <name>
      Given the patient is female
      And the patient is between 16 and 64 years
      And <what is so>
      Then send them to <destination> within 24 hours

      Examples:
        | name                                                  | what is so                                                                            | destination        |
        | Pregnant                                              | the patient is pregnant or might be                                                   | the duty clinician |
        | Pregnant on record                                    | the record shows a pregnancy now                                                      | the duty clinician |
        | Nobody knows whether she is pregnant                  | it is not known whether the patient is pregnant or might be                           | the duty clinician |
        | Repeated infections, a catheter, kidneys or a bladder | the patient has repeated urine infections, a catheter, or a kidney or bladder problem | a GP               |

    # Blood and more than 7 days are exclusions in some copies of the pathway only. The cautious reading is taken.
    # Most people with a new discharge have something other than a urine infection.
    @evidence:disputed
    Scenario Outline: <name>
      Given the patient is female
      And the patient is between 16 and 64 years
      And <what is so>
      Then send them to a GP within 24 hours

      Examples:
        | name                              | what is so                                                           |
        | Visible blood or a discharge      | there is blood in the urine, or a new discharge from the vagina      |
        | More than seven days              | it has lasted 8 days or more                                         |
        | Urine symptoms after a first plan | they have tried a pharmacist or self-care for this and are no better |

    # The urine of somebody of 65 or more is not dipped: a positive dip is common without infection.
    @evidence:proposed
    Scenario: A woman of 65 or more
      Given the patient is female
      And the patient is 65 years or older
      Then send them to a GP within 24 hours

    @evidence:proposed
    Scenario: Nobody knows the sex
      Given it is not known whether the patient is female
      And the patient is 16 years or older
      Then send them to the duty clinician within 24 hours

    @evidence:proposed
    Scenario: A man
      Given the patient is male
      And the patient is 16 years or older
      Then send them to a GP within 24 hours
      And advise "Bring a fresh sample of urine in a clean bottle from the practice, and drink plenty."

    # A child with a fever has a red flag above, and a clinician within 6 hours.
    @source:NICE-NG224 @evidence:proposed
    Scenario: A child from three months
      Given the patient is 3 months or older
      And the patient is under 16 years
      Then send them to a GP within 24 hours
      And advise "Bring a fresh sample of urine in a clean bottle from the practice, and offer drinks often."

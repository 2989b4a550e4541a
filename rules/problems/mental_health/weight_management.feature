@source:NICE-NG246 @evidence:proposed
Feature: Weight management

  Help to lose weight is a programme before it is an appointment. The safety questions come first all the same. The routes are a
  proposal of this project.

  Background:
    Given the problem is weight management
    And reception has ruled out:
      | a wish to end their life now, a plan or the means to do it, or harm already done                  |
      | a thought of suicide, or that life is not worth living                                            |
      | an eating disorder with fainting, chest pain, weakness, fast weight loss, or drinking very little |

  Rule: Some people need more than a programme

    # Not in the facts: a cautious addition of this project. Bad pain can be an inflamed pancreas.
    @source:MHRA
    Scenario: Ill on weight-loss injections
      Given any of these:
        | they use weight-loss injections and have bad tummy pain or keep being sick                         |
        | it is not known whether they use weight-loss injections and have bad tummy pain or keep being sick |
      Then send them to the duty clinician within 2 hours
      And advise "Take no more of the injection until the clinician has spoken to you."
      And ask them to come back if "the pain is severe or goes through to the back, or they cannot keep fluid down: ring 999"

    Scenario: A worry about eating or unplanned weight loss
      Given any of these:
        | they lose weight without trying, make themselves sick, or think of little but food and weight                         |
        | it is not known whether they lose weight without trying, make themselves sick, or think of little but food and weight |
      Then send them to a GP within 7 days
      And allow 20 minutes

    Scenario: Weight under 18
      Given the patient is under 18 years
      Then send them to a GP within 14 days

    # A diet changes how much of some diabetes medicines is needed.
    Scenario: Weight and diabetes
      Given any of these:
        | the patient has diabetes                         |
        | it is not known whether the patient has diabetes |
      Then send them to the practice nurse within 14 days
      And advise "Do not begin a strict diet before then if you take medicine for diabetes."
      And ask them to come back if "the blood sugar falls below 4, they feel shaky or faint, or have thoughts of suicide"

    Scenario: Weight and pregnancy
      Given any of these:
        | the patient is pregnant or might be                         |
        | it is not known whether the patient is pregnant or might be |
      Then send them to a GP within 14 days
      And advise "Do not diet in pregnancy, and stop any weight-loss injection. The midwife can help."

  Rule: From 18 years

    Background:
      Given the patient is 18 years or older

    Scenario: Asks for weight-loss injections
      Given they ask for weight-loss injections
      Then send them to the practice office by the next working day
      And also send them to the social prescriber within 14 days
      And say "There are local rules on who can have them. We will send you what they say, and a form if you fit."
      And ask them to come back if "they lose weight without trying, eating becomes a worry, or they have thoughts of suicide"

    Scenario: Weight programme
      Then send them to the social prescriber within 14 days
      And say "Our social prescriber can put you on a free programme, online or in a group. Tell us if you have high blood pressure: you may fit the NHS digital one."
      And ask them to come back if "they lose weight without trying, eating becomes a worry, or they have thoughts of suicide"

@source:NHS-England-social-prescribing @evidence:proposed
Feature: Money worries

  Debt and cold homes make people ill, and debt is a risk for suicide. The social prescriber helps with
  bills, benefits and debt; an empty cupboard today cannot wait for that. The routes are a proposal of this project.

  Background:
    Given the problem is money worries
    And reception has ruled out:
      | a wish to end their life now, a plan or the means to do it, or harm already done     |
      | a thought of suicide, or that life is not worth living                               |
      | an adult with care needs who is neglected, abused, or badly neglects themselves      |
      | a child who tells of abuse or neglect, or a fear that a child is abused or neglected |
      | a missed dose, or none left after today, of a medicine that must not be missed       |

  Rule: Nothing at home for today

    Scenario: No food or heat, and somebody at risk
      Given there is no food, heat or power at home for today
      And the patient is 18 years or older
      And any of these:
        | somebody without food, heat or power is under five, pregnant, frail, ill or on insulin                         |
        | it is not known whether somebody without food, heat or power is under five, pregnant, frail, ill or on insulin |
      Then send them to the home crisis response team within 2 hours
      And also send them to the care co-ordinator within 6 hours
      And say "A team that helps people at home will ring you within two hours. Keep your telephone free."
      And advise "Ring 105 about a power cut and the supplier about an empty meter: both put homes with illness first."

    Scenario: Under 18 without food or heat
      Given the patient is under 18 years
      And any of these:
        | there is no food, heat or power at home for today                         |
        | it is not known whether there is no food, heat or power at home for today |
      Then send them to the safeguarding lead within 2 hours
      And also send them to the care co-ordinator within 6 hours

    Scenario: No food or heat for today
      Given any of these:
        | there is no food, heat or power at home for today                         |
        | it is not known whether there is no food, heat or power at home for today |
      Then send them to the care co-ordinator within 6 hours
      And also send them to the social prescriber within 7 days
      And say "Our care co-ordinator will ring you today about a food bank voucher and the council's crisis help."
      And ask them to come back if "nobody has rung by this evening, somebody falls ill, or there is nothing for the children"

  Rule: Bills and debt

    Scenario: An adult with money worries
      Given the patient is 18 years or older
      Then send them to the social prescriber within 7 days
      And say "Our social prescriber can help with bills, debt and benefits, if you would like that."
      And advise "Citizens Advice and StepChange help free of charge. Do not stop medicines to save money: ask us about free prescriptions."
      And ask them to come back if "food, heat or medicines run out, they have thoughts of suicide, or somebody threatens them over the debt"

    Scenario: Under 18 with money worries
      Given the patient is under 18 years
      Then send them to the care co-ordinator within 3 working days
      And ask them to come back if "food, heat or medicines run out, nobody looks after them, or somebody threatens them"

@source:NHS.uk @source:FSRH @source:BASHH @evidence:proposed
Feature: Sexual assault

  The referral centre is offered at once, whenever it happened and whatever else is answered. Believe them, speak in private, and
  ask for no details: the few questions here are about safety only. The police are their choice.

  Background:
    Given the problem is sexual assault
    And reception has ruled out:
      | a wish to end their life now, a plan or the means to do it, or harm already done      |
      | a thought of suicide, or that life is not worth living                                |
      | a sexual assault or rape, lately, or at any time without help since                   |
      | bleeding that soaks through, or that does not stop after ten minutes of firm pressure |
      | harm, threats or control by a partner, former partner or somebody in the family       |
      | a child who tells of abuse or neglect, or a fear that a child is abused or neglected  |

  Scenario: Referral centre offered
    Then send them to the sexual assault referral centre within 2 hours
    And say "I believe you, and it is not your fault. The sexual assault referral centre can help, however long ago it was. Whether to tell the police is your choice."
    And advise "Medicine against HIV works up to 72 hours, emergency contraception up to 5 days, and samples can be taken up to 7 days."
    And ask them to come back if "they are in danger, bleed or are badly hurt (ring 999), or have thoughts of suicide (ring 111 and choose option 2)"

  # The centre comes first also when a question about safety has no answer; the duty clinician asks again.
  Scenario: Referral centre offered, and a safety question without an answer
    Given a red flag to rule out is not known
    Then send them to the sexual assault referral centre within 1 hour
    And also send them to the duty clinician within 1 hour
    And say "I believe you, and it is not your fault. The referral centre can help, and a clinician here will ring you within the hour to see that you are safe."
    And advise "Medicine against HIV works up to 72 hours, emergency contraception up to 5 days, and samples can be taken up to 7 days."

  Scenario: Referral centre offered under 18
    Given the patient is under 18 years
    Then send them to the sexual assault referral centre within 1 hour
    And also send them to the safeguarding lead within 1 hour
    And also send them to the duty clinician within 1 hour
    And say "I believe you, and it is not your fault. I have to tell our safeguarding lead so that we can keep you safe."
    And advise "Medicine against HIV works up to 72 hours, emergency contraception up to 5 days, and samples can be taken up to 7 days."
    And ask them to come back if "they are in danger, bleed or are badly hurt (ring 999), or have thoughts of suicide (ring 111 and choose option 2)"

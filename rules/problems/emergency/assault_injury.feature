@source:NICE-PH50 @evidence:proposed
Feature: Hurt by somebody

  Ask in private, ring only a safe number, believe them, and ask for no details. The routes are a proposal of this project.

  Background:
    Given the problem is hurt by somebody
    And reception has ruled out:
      | bleeding that soaks through, or that does not stop after ten minutes of firm pressure                       |
      | a blow to the head with unconsciousness, a fit, weakness, fluid from the ear or nose, or great force        |
      | a blow to the head with a blackout, a memory gap, a lasting headache, vomiting or a higher risk of bleeding |
      | an accident or fall that hurt the neck or back, with pain, tingling or weakness                             |
      | an injured arm or leg that is bent out of shape, shows bone, or is numb, cold or pale beyond the injury     |
      | an arm or leg that they cannot use or stand on after an injury, or that is very sore on the bone            |
      | a sexual assault or rape, lately, or at any time without help since                                         |
      | harm, threats or control by a partner, former partner or somebody in the family                             |
      | an adult with care needs who is neglected, abused, or badly neglects themselves                             |
      | a child who tells of abuse or neglect, or a fear that a child is abused or neglected                        |

  Scenario: Stabbed or shot
    Given they were stabbed or shot
    Then send them to 999 now

  # Pressure on the neck can tear an artery or swell the airway hours later, often without a mark.
  Scenario: Neck gripped, or hit hard in the body
    Given any of these:
      | somebody gripped or pressed on their neck, or hit them hard in the chest, back or tummy                         |
      | it is not known whether somebody gripped or pressed on their neck, or hit them hard in the chest, back or tummy |
    Then send them to A&E to arrive within 1 hour

  Scenario: Assault in pregnancy
    Given any of these:
      | the patient is pregnant or might be                         |
      | it is not known whether the patient is pregnant or might be |
    Then send them to the duty clinician within 2 hours

  Scenario: Assault under 18
    Given the patient is under 18 years
    Then send them to the duty clinician within 2 hours
    And also send them to the safeguarding lead within 24 hours

  Scenario: Hurt in an assault
    Given any of these:
      | they have an injury or pain from the assault                         |
      | it is not known whether they have an injury or pain from the assault |
    Then send them to the urgent treatment centre within 24 hours
    And say "Is it safe to ring you on this number? You can tell the police, but you do not have to."

  Scenario: Assault without an injury
    Given they have no injury or pain from the assault
    Then send them to the duty clinician within 24 hours
    And offer it by telephone
    And say "Is it safe to ring you on this number? You can tell the police, but you do not have to."

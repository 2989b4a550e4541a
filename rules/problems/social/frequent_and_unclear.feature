@source:Signpost-proposal @evidence:proposed
Feature: Many contacts, and contacts that nobody understands

  Somebody who rings often can be ill today like anybody else, and somebody who cannot say why they ring may have the most
  serious reason. "Many" means ten or more contacts in twelve months. Proposals of this project.

  Rule: Many contacts with the practice

    Background:
      Given the problem is many contacts with the practice
      And reception has ruled out:
        | a wish to end their life now, a plan or the means to do it, or harm already done     |
        | a thought of suicide, or that life is not worth living                               |
        | harm, threats or control by a partner, former partner or somebody in the family      |
        | an adult with care needs who is neglected, abused, or badly neglects themselves      |
        | a child who tells of abuse or neglect, or a fear that a child is abused or neglected |

    Scenario: A new or worse symptom this time
      Given any of these:
        | they have a new or worse symptom today                         |
        | it is not known whether they have a new or worse symptom today |
      Then send them to the duty clinician within 24 hours
      And say "You have a new symptom, so I will ask you about that first."

    Scenario: A plan with the named GP
      Then send them to the named GP within 14 days
      And also send them to the social prescriber within 14 days
      And allow 20 minutes
      And say "Your named GP will look at everything with you, with time for it, and make a plan."

  Rule: Unclear why they rang

    Background:
      Given the problem is unclear why they rang
      And reception has ruled out:
        | breathlessness too bad to finish a sentence, or gasping at rest                                                   |
        | chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness |
        | sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes          |
        | sudden confusion, talk that makes no sense, or great drowsiness                                                   |
        | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
        | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
        | a temperature of 38 or more, or feeling hot, in a baby under three months                                         |
        | a parent or carer who feels that something is very wrong, or that this illness is unlike any before               |
        | a wish to end their life now, a plan or the means to do it, or harm already done                                  |
        | a thought of suicide, or that life is not worth living                                                            |
        | a caller who rang off, fell silent or cannot be reached after a worrying word                                     |

    Scenario: Any worry
      Given any of these:
        | the caller, or whoever took the contact, is worried                         |
        | it is not known whether the caller, or whoever took the contact, is worried |
      Then send them to the duty clinician within 1 hour

    Scenario: Under five, and unclear
      Given the patient is under 5 years
      Then send them to the minor illness clinician within 24 hours

    Scenario: No worry
      Then send them to a GP within 3 working days
      And say "You need not tell me more. A GP will speak with you."
      And ask them to come back if "they get worse, feel unsafe, have thoughts of suicide, or can say more"

@source:Care-Act-2014 @evidence:proposed
Feature: Carers, and help at home

  The patient of the first rules is the carer. What looks like a social need can hide an illness: somebody who suddenly
  needs help is seen by a clinician first. The routes are a proposal of this project.

  Rule: Carer under strain

    Background:
      Given the problem is carer under strain
      And reception has ruled out:
        | a threat to harm somebody else, or a fear that they are about to                     |
        | a wish to end their life now, a plan or the means to do it, or harm already done     |
        | a thought of suicide, or that life is not worth living                               |
        | an adult with care needs who is neglected, abused, or badly neglects themselves      |
        | a child who tells of abuse or neglect, or a fear that a child is abused or neglected |
        | harm, threats or control by a partner, former partner or somebody in the family      |

    # The urgent team is for adults and may be shut at night: the home crisis response team is asked as well.
    @source:NHS-England-urgent-community-response
    Scenario: Care that breaks down today
      Given the patient is 18 years or older
      And any of these:
        | the carer cannot go on today or tonight                         |
        | it is not known whether the carer cannot go on today or tonight |
      Then send them to the urgent community response team within 2 hours
      And also send them to the home crisis response team within 2 hours
      And offer it at home
      And say "You have done a great deal. Help will come to your home today. Until then, stay with them if you can."
      And advise "If nobody can stay with the person and they are not safe alone, ring 999."

    Scenario: A young carer who cannot go on
      Given the patient is under 18 years
      And any of these:
        | the carer cannot go on today or tonight                         |
        | it is not known whether the carer cannot go on today or tonight |
      Then send them to the safeguarding lead within 2 hours
      And also send them to the home crisis response team within 2 hours

    Scenario: The carer is not well
      Given any of these:
        | the carer is ill, in pain or very low                         |
        | it is not known whether the carer is ill, in pain or very low |
      Then send them to a GP within 3 working days
      And also send them to the social prescriber within 7 days
      And ask them to come back if "they have thoughts of suicide, fear that they might hurt somebody, or cannot go on"

    Scenario: A tired carer
      Given the patient is 18 years or older
      Then send them to the social prescriber within 7 days
      And say "I will note that you are a carer, so that we can fit in with you. Our social prescriber will ring you, if you would like that."
      And advise "The council must assess what a carer needs: ask for a carer's assessment. You can have a free flu vaccine."
      And ask them to come back if "they cannot go on, fall ill, have thoughts of suicide, or fear that they might hurt somebody"

    Scenario: A young carer
      Given the patient is under 18 years
      Then send them to the school nurse within 7 days
      And also send them to the safeguarding lead within 7 days
      And say "I will note that you look after somebody, so that we can help you both."
      And ask them to come back if "they cannot go on, are left alone with it, are afraid, or feel very low"

  @source:ELR-operating-framework-2014
  Rule: Help or equipment at home

    Background:
      Given the problem is help or equipment at home
      And reception has ruled out:
        | sudden confusion, talk that makes no sense, or great drowsiness                                                 |
        | sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes        |
        | an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk |
        | a blow to the head with a blackout, a memory gap, a lasting headache, vomiting or a higher risk of bleeding     |
        | a fall from the age of 60 with no strength to stand, a short or turned leg, or over an hour on the floor        |
        | an adult with care needs who is neglected, abused, or badly neglects themselves                                 |
        | a child who tells of abuse or neglect, or a fear that a child is abused or neglected                            |

    # The Friday evening of the founding framework: no social worker to be had, and no need for A&E.
    Scenario: Nobody to help until social services open
      Given any of these:
        | nobody can give the help that they need until social services open again                         |
        | it is not known whether nobody can give the help that they need until social services open again |
      And any of these:
        | in the last two weeks they had no fall, and can do as much as usual |
        | the patient is under 18 years                                       |
      Then send them to the home crisis response team within 2 hours
      And offer it at home
      And say "The home crisis response team will ring you and come today. If they cannot, our duty clinician will take this over."
      And tell the named GP

    @source:NHS-England-urgent-community-response
    Scenario: Nobody to help, and suddenly less able
      Given the patient is 18 years or older
      And any of these:
        | nobody can give the help that they need until social services open again                         |
        | it is not known whether nobody can give the help that they need until social services open again |
      And any of these:
        | in the last two weeks they fell, or can suddenly do less than usual                         |
        | it is not known whether in the last two weeks they fell, or can suddenly do less than usual |
      Then send them to the urgent community response team within 2 hours
      And also send them to the home crisis response team within 2 hours
      And offer it at home
      And say "A team will come today to look for the reason and to help. If they cannot, our duty clinician will take this over."
      And tell the named GP

    Scenario: Suddenly less able, or a fall lately
      Given any of these:
        | in the last two weeks they fell, or can suddenly do less than usual                         |
        | it is not known whether in the last two weeks they fell, or can suddenly do less than usual |
      Then send them to a GP within 24 hours
      And also send them to the care co-ordinator by the next working day
      And say "When somebody suddenly needs more help, a GP looks for the reason first."

    Scenario: Planned help at home
      Then send them to the care co-ordinator by the next working day
      And say "Our care co-ordinator will ask social services for an assessment and for the equipment."
      And ask them to come back if "they fall, are newly confused, can suddenly do less, or the carers do not come"

@source:NICE-PH50 @source:Care-Act-2014 @source:Working-Together @evidence:proposed
Feature: Domestic abuse and worries about harm

  What the caller tells is often a red flag, which acts at once. These rules hold for what is left, and let nobody fall below a
  clinician. Ask only when nobody else can hear, and ring back on a safe number only. The time frames are a proposal of this project.

  Rule: Domestic abuse

    Background:
      Given the problem is domestic abuse
      And reception has ruled out:
        | harm, threats or control by a partner, former partner or somebody in the family      |
        | a sexual assault or rape, lately, or at any time without help since                  |
        | a threat to harm somebody else, or a fear that they are about to                     |
        | a wish to end their life now, a plan or the means to do it, or harm already done     |
        | a thought of suicide, or that life is not worth living                               |
        | a child who tells of abuse or neglect, or a fear that a child is abused or neglected |

    # Under 18 the rule below sends them to a clinician as soon, and to the safeguarding lead within the hour.
    Scenario: Hurt or strangled
      Given the patient is 18 years or older
      And any of these:
        | they were strangled, hit on the head or hurt so that they may need treatment                         |
        | it is not known whether they were strangled, hit on the head or hurt so that they may need treatment |
      Then send them to the duty clinician within 1 hour
      And also send them to the safeguarding lead within 24 hours
      And say "Thank you for telling me. A clinician will ring you within the hour. Which number is safe?"

    # Living with domestic abuse harms a child, seen or not, and abuse grows worse in pregnancy.
    Scenario: A child in the home, or a baby due
      Given any of these:
        | a child lives in that home, or a baby is due                         |
        | it is not known whether a child lives in that home, or a baby is due |
      Then send them to the safeguarding lead within 6 hours
      And also send them to the duty clinician within 24 hours

    Scenario: Under 18 with abuse at home
      Given the patient is under 18 years
      Then send them to the safeguarding lead within 1 hour
      And also send them to the duty clinician within 1 hour

    Scenario: Abuse told, without danger now
      Then send them to the duty clinician within 24 hours
      And also send them to the safeguarding lead within 24 hours
      And say "Thank you for telling me. Which number and time are safe for a call? Nobody here will tell anybody at home."
      And advise "The National Domestic Abuse Helpline is free at any hour on 0808 2000 247. In danger, ring 999; if you cannot speak on a mobile, press 55."

  Rule: Worry that somebody is being harmed

    Background:
      Given the problem is worry that somebody is being harmed
      And reception has ruled out:
        | a child who tells of abuse or neglect, or a fear that a child is abused or neglected                  |
        | an adult with care needs who is neglected, abused, or badly neglects themselves                       |
        | harm, threats or control by a partner, former partner or somebody in the family                       |
        | a threat to harm somebody else, or a fear that they are about to                                      |
        | a sexual assault or rape, lately, or at any time without help since                                   |
        | a bruise, burn or broken bone in a baby who cannot crawl, or an injury with a story that does not fit |
        | a girl under 18 who has been cut in the genital area for no medical reason, or is at risk of it       |

    Scenario: In danger at this moment
      Given any of these:
        | the person in the worry is in danger at this moment                         |
        | it is not known whether the person in the worry is in danger at this moment |
      Then send them to 999 now
      And also send them to the safeguarding lead within 1 hour
      And say "Ring 999 now. I will stay on the line with you and tell our safeguarding lead."

    Scenario: A worry about a child
      Given the patient is under 18 years
      Then send them to the safeguarding lead within 1 hour
      And also send them to the duty clinician within 1 hour
      And say "Thank you for telling me. Somebody whose job it is to keep children safe will speak to you today."

    Scenario: A child in the home of an adult
      Given any of these:
        | a child lives in that home, or a baby is due                         |
        | it is not known whether a child lives in that home, or a baby is due |
      Then send them to the safeguarding lead within 6 hours

    Scenario: A worry about an adult
      Then send them to the safeguarding lead within 24 hours
      And say "Thank you for telling me. Our safeguarding lead will ring, on a number that is safe."

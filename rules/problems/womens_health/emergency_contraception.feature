@source:FSRH @evidence:proposed
Feature: Emergency contraception and missed pills

  The pharmacist gives the tablet, free and without an appointment, to people under 16 too. Under 13 the shared rules act.
  Somebody recorded male may be a trans man, or ask for a partner. The times are a proposal of this project.

  @source:NHS.uk-emergency-contraception
  Rule: Emergency contraception

    Background:
      Given the problem is emergency contraception
      And reception has ruled out:
        | a sexual assault or rape, lately, or at any time without help since                                   |
        | a used needle injury, a splash of somebody's blood, or sex with a risk of HIV, in the last three days |
        | an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint                    |
        | a child who tells of abuse or neglect, or a fear that a child is abused or neglected                  |

    # One tablet works up to 72 hours, the other up to 120. The pharmacist chooses, and asks about medicines, weight, asthma and the period.
    @evidence:re-read
    Scenario: Tablet from the pharmacist
      Given the patient is under 55 years
      And any of these:
        | the patient is female                         |
        | it is not known whether the patient is female |
      And any of these:
        | the sex was 120 hours ago or less        |
        | it is not known how long ago the sex was |
      Then send them to the community pharmacist within 2 hours
      And advise "Go now: the sooner, the better it works. It is free. Tell the pharmacist your medicines, weight, any asthma and when your last period was."
      And ask them to come back if "they are sick within 3 hours of the tablet, or the period is more than 7 days late: do a pregnancy test 21 days after the sex"

    # A trans man may need it himself. Mostly it is for a partner: the pharmacist has to speak to her.
    Scenario: Tablet from the pharmacist, recorded male
      Given the patient is male
      And any of these:
        | the sex was 120 hours ago or less        |
        | it is not known how long ago the sex was |
      Then send them to the community pharmacist within 2 hours
      And say "Whoever may become pregnant should go to the pharmacist now. If that is a partner, she should go herself: the tablet is only given to the person who takes it."
      And ask them to come back if "nobody at the pharmacy can help today, or the period is more than 7 days late: do a pregnancy test 21 days after the sex"

    @evidence:re-read
    Scenario: Emergency coil
      Given any of these:
        | the patient is under 55 years |
        | the patient is male           |
      And they want a coil as emergency contraception
      And any of these:
        | the sex was 120 hours ago or less        |
        | it is not known how long ago the sex was |
      Then send them to the sexual health clinic within 24 hours
      And also send them to the community pharmacist within 2 hours
      And advise "Take the tablet too, in case the coil cannot be fitted in time. A coil can be fitted up to 5 days after the sex, sometimes later."

    Scenario: More than five days ago
      Given any of these:
        | the patient is under 55 years |
        | the patient is male           |
      And the sex was 121 hours ago or more
      Then send them to the sexual health clinic within 24 hours
      And advise "A coil may still be possible. Do a pregnancy test 21 days after the sex."

    # At this age a pregnancy is hardly possible, and the call is mostly for somebody younger.
    Scenario: Emergency contraception from 55 years
      Given the patient is 55 years or older
      And any of these:
        | the patient is female                         |
        | it is not known whether the patient is female |
      Then send them to the practice pharmacist within 24 hours
      And say "If it is for somebody else, tell me, and I will start again with her age: she should be seen in the next two hours."
      And ask them to come back if "a period is late, or there is pain or bleeding"

  @source:FSRH
  Rule: Missed pills

    Background:
      Given the problem is missed contraceptive pills
      And reception has ruled out:
        | an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint   |
        | a child who tells of abuse or neglect, or a fear that a child is abused or neglected |

    Scenario: Missed pills and sex
      Given any of these:
        | the patient is under 55 years |
        | the patient is male           |
      And any of these:
        | there was sex without working contraception in the last five days                         |
        | it is not known whether there was sex without working contraception in the last five days |
      Then send them to the community pharmacist within 2 hours
      And say "Ask the pharmacist whether you need emergency contraception. It is free, and works best soon. If it is for a partner, she should go herself."

    Scenario: Missed pills
      Given any of these:
        | the patient is under 55 years |
        | the patient is male           |
      Then send them to the community pharmacist within 24 hours
      And say "If it is the injection that is late, I will book the practice nurse as well."
      And advise "Take the last missed pill now, even if it means two in one day, and use condoms until the pharmacist has told you how long."
      And ask them to come back if "the period is late or unusual: do a pregnancy test"

    Scenario: Missed pills from 55 years
      Given the patient is 55 years or older
      And any of these:
        | the patient is female                         |
        | it is not known whether the patient is female |
      Then send them to the practice pharmacist within 7 days
      And say "Most people need no contraception from 55. The practice pharmacist will go through it with you. If it is for somebody else, tell me, and I will start again with her age."
      And ask them to come back if "there is bleeding a year or more after the last period, a swollen leg, chest pain or a bad headache"

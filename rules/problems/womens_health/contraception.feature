@evidence:proposed
Feature: Contraception

  A community pharmacist can start and continue the pill and give emergency contraception. Somebody under 16 is never turned
  away: the person who sees them judges whether they can decide for themselves. Under 13 the shared rules act.
  The times are a proposal of this project.

  @source:NHS-Pharmacy-Contraception-Service
  Rule: Start, check or change

    Background:
      Given the problem is contraception: start, check or change
      And reception has ruled out:
        | one calf or thigh that is newly swollen, or newly painful and warm                                                |
        | sudden breathlessness, or sharp chest pain on breathing in, with a risk of a blood clot                           |
        | chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness |
        | an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint                                |
        | a child who tells of abuse or neglect, or a fear that a child is abused or neglected                              |

    Scenario: Sex without contraception in the last five days
      Given any of these:
        | there was sex without working contraception in the last five days                         |
        | it is not known whether there was sex without working contraception in the last five days |
      Then send them to the community pharmacist within 2 hours
      And say "Ask the pharmacist for emergency contraception first. It is free, and works best soon."

    # Migraine with aura, or a clot, on a combined hormone: a stroke may follow. The pharmacist, too, must not supply then.
    Scenario: Hormones that may be dangerous, in use
      Given none of these:
        | they want to start contraception                                           |
        | they want a coil, an implant or an operation, or a check or removal of one |
      And any of these:
        | they get migraines with flashing lights or numbness, or have had a clot, a stroke, heart disease or breast cancer                         |
        | it is not known whether they get migraines with flashing lights or numbness, or have had a clot, a stroke, heart disease or breast cancer |
      Then send them to a GP within 24 hours
      And advise "Take no more of a combined pill, patch or ring until the GP has rung, and use condoms."

    Scenario: Hormones that may be dangerous, to be started
      Given they want to start contraception
      And any of these:
        | they get migraines with flashing lights or numbness, or have had a clot, a stroke, heart disease or breast cancer                         |
        | it is not known whether they get migraines with flashing lights or numbness, or have had a clot, a stroke, heart disease or breast cancer |
      Then send them to a GP within 7 days
      And advise "Use condoms until then."

    # A GP's rule wins over the pharmacist's, so emergency contraception is a second place to go, at once.
    Scenario: Hormones that may be dangerous, and sex without contraception
      Given none of these:
        | they want a coil, an implant or an operation, or a check or removal of one |
      And any of these:
        | they get migraines with flashing lights or numbness, or have had a clot, a stroke, heart disease or breast cancer                         |
        | it is not known whether they get migraines with flashing lights or numbness, or have had a clot, a stroke, heart disease or breast cancer |
      And any of these:
        | there was sex without working contraception in the last five days                         |
        | it is not known whether there was sex without working contraception in the last five days |
      Then send them to a GP within 24 hours
      And also send them to the community pharmacist within 2 hours
      And advise "Go to the pharmacist now for emergency contraception. Take no combined pill, patch or ring until the GP has rung."

    Scenario: Start or continue a pill
      Given any of these:
        | they want to start contraception                         |
        | they take a contraceptive pill already                   |
        | it is not known whether they want to start contraception |
      Then send them to the community pharmacist within 14 days
      And advise "If the pills run out within a week, go today. Use condoms if a gap is possible."

    Scenario: Injection, patch or ring
      Given they want or already have an injection, a patch or a ring
      Then send them to the practice nurse within 14 days
      And say "If the injection is due or overdue, tell me the date of the last one: I will book it in time."

    Scenario: Coil, implant or operation
      Given they want a coil, an implant or an operation, or a check or removal of one
      And there was no sex without working contraception in the last five days
      Then send them to a GP within 14 days
      And also send them to the sexual health clinic within 14 days
      And say "I will book somebody who is trained for it. The sexual health clinic can do it too, and you can ring it yourself."

    Scenario: Coil or implant wanted after sex without contraception
      Given they want a coil, an implant or an operation, or a check or removal of one
      And any of these:
        | there was sex without working contraception in the last five days                         |
        | it is not known whether there was sex without working contraception in the last five days |
      Then send them to the sexual health clinic within 24 hours
      And also send them to the community pharmacist within 2 hours

  @source:NHS.uk-emergency-contraception @source:FSRH
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
      Given any of these:
        | the sex was 120 hours ago or less        |
        | it is not known how long ago the sex was |
      Then send them to the community pharmacist within 2 hours
      And advise "Go now: the sooner, the better it works. It is free. Tell the pharmacist your medicines, weight, any asthma and when your last period was."
      And ask them to come back if "they are sick within 3 hours of the tablet, or the period is more than 7 days late: do a pregnancy test 21 days after the sex"

    @evidence:re-read
    Scenario: Emergency coil
      Given they want a coil as emergency contraception
      Then send them to the sexual health clinic within 24 hours
      And also send them to the community pharmacist within 2 hours
      And advise "Take the tablet too, in case the coil cannot be fitted in time. A coil can be fitted up to 5 days after the sex, sometimes later."

    Scenario: More than five days ago
      Given the sex was 121 hours ago or more
      Then send them to the sexual health clinic within 24 hours
      And advise "A coil may still be possible. Do a pregnancy test 21 days after the sex."

  @source:FSRH
  Rule: Missed pills

    Background:
      Given the problem is missed contraceptive pills
      And reception has ruled out:
        | an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint   |
        | a child who tells of abuse or neglect, or a fear that a child is abused or neglected |

    Scenario: Missed pills and sex
      Given any of these:
        | there was sex without working contraception in the last five days                         |
        | it is not known whether there was sex without working contraception in the last five days |
      Then send them to the community pharmacist within 2 hours
      And say "Ask the pharmacist whether you need emergency contraception. It is free, and works best soon."

    Scenario: Missed pills
      Then send them to the community pharmacist within 24 hours
      And say "If it is the injection that is late, I will book the practice nurse as well."
      And advise "Take the last missed pill now, even if it means two in one day, and use condoms until the pharmacist has told you how long."
      And ask them to come back if "the period is late or unusual: do a pregnancy test"

@evidence:proposed
Feature: Contraception

  A community pharmacist can start and continue the pill, up to 54 years. Somebody under 16 is never turned away: the person who
  sees them judges whether they can decide for themselves. Under 13 the shared rules act. Somebody recorded male may be a trans
  man, or ask for a partner. The times are a proposal of this project.

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
        | the patient is under 55 years |
        | the patient is male           |
      And any of these:
        | there was sex without working contraception in the last five days                         |
        | it is not known whether there was sex without working contraception in the last five days |
      Then send them to the community pharmacist within 2 hours
      And say "Ask the pharmacist for emergency contraception first. It is free, and works best soon. If it is for a partner, she should go herself."

    # Migraine with aura, or a clot, on a combined hormone: a stroke may follow. The pharmacist, too, must not supply then.
    Scenario: Hormones that may be dangerous, in use
      Given any of these:
        | they take a contraceptive pill already                    |
        | they want or already have an injection, a patch or a ring |
        | it is not known whether they want to start contraception  |
      And any of these:
        | they get migraines with flashing lights or numbness, or have had a clot, a stroke, heart disease or breast cancer                         |
        | it is not known whether they get migraines with flashing lights or numbness, or have had a clot, a stroke, heart disease or breast cancer |
      Then send them to a GP within 24 hours
      And advise "Take no more of a combined pill, patch or ring until the GP has rung, and use condoms."

    Scenario: Hormones that may be dangerous, to be started
      Given they want to start contraception
      And any of these:
        | the patient is female                         |
        | it is not known whether the patient is female |
      And any of these:
        | they get migraines with flashing lights or numbness, or have had a clot, a stroke, heart disease or breast cancer                         |
        | it is not known whether they get migraines with flashing lights or numbness, or have had a clot, a stroke, heart disease or breast cancer |
      Then send them to a GP within 7 days
      And advise "Use condoms until then."

    # A GP's rule wins over the pharmacist's, so emergency contraception is a second place to go, at once.
    Scenario: Hormones that may be dangerous, and sex without contraception
      Given any of these:
        | they want to start contraception                          |
        | they take a contraceptive pill already                    |
        | they want or already have an injection, a patch or a ring |
        | it is not known whether they want to start contraception  |
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

    # The pharmacist's service ends before 55 years, and hardly anybody needs contraception then. A coil may still have to come out.
    @source:FSRH
    Scenario: From 55 years
      Given the patient is 55 years or older
      And any of these:
        | the patient is female                         |
        | it is not known whether the patient is female |
      And any of these:
        | they want to start contraception                          |
        | they take a contraceptive pill already                    |
        | they want or already have an injection, a patch or a ring |
        | it is not known whether they want to start contraception  |
      Then send them to the practice pharmacist within 14 days
      And say "Most people need no contraception from 55. The practice pharmacist will go through it with you. If it is for somebody else, tell me, and I will start again with her age."
      And ask them to come back if "there is bleeding a year or more after the last period, a swollen leg, chest pain or a bad headache"

    # A sexual health clinic has all that a man can use, and sees trans men. Who takes a pill already goes on with the pharmacist.
    Scenario: Recorded male, to start contraception
      Given the patient is male
      And any of these:
        | they want to start contraception                         |
        | it is not known whether they want to start contraception |
      And there was no sex without working contraception in the last five days
      Then send them to the sexual health clinic within 14 days
      And say "The clinic has free condoms and can talk it through with you. If you think of a vasectomy, tell me, and I will book a GP."
      And ask them to come back if "a condom splits, or there is sex without contraception"

    Scenario: Recorded male, and sex without contraception
      Given the patient is male
      And any of these:
        | they want to start contraception                         |
        | it is not known whether they want to start contraception |
      And any of these:
        | there was sex without working contraception in the last five days                         |
        | it is not known whether there was sex without working contraception in the last five days |
      Then send them to the sexual health clinic within 24 hours
      And also send them to the community pharmacist within 2 hours
      And say "Whoever may become pregnant should go to the pharmacist now for emergency contraception. If that is a partner, she should go herself."

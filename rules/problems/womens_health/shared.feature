@source:Signpost-proposal @evidence:proposed
Feature: Women's health and pregnancy: shared rules

  Proposals of this project. The questions about pregnancy are asked of women between 11 and 55 years. Somebody whom they
  miss is asked one question in their place and speaks to a clinician the same day. A trans man can be pregnant.

  Rule: Somebody recorded male

    Background:
      Given the problem is one of:
        | new pregnancy                         |
        | sickness in pregnancy                 |
        | another problem in pregnancy          |
        | request for an abortion               |
        | vaginal discharge, itching or thrush  |
        | painful periods                       |
        | heavy periods                         |
        | bleeding between periods or after sex |
        | bleeding after the menopause          |
      And the patient is male

    Scenario: Recorded male
      Then send them to the duty clinician within 24 hours
      And say "Thank you for telling me. A clinician will ring you today. You need not explain anything to me."

    Scenario: Recorded male, with pain, bleeding or a faint
      Given any of these:
        | there may be a pregnancy with pain, bleeding or a faint, or the bleeding or the pain is very bad                         |
        | it is not known whether there may be a pregnancy with pain, bleeding or a faint, or the bleeding or the pain is very bad |
      Then send them to the duty clinician within 1 hour
      And ask them to come back if "they faint, the tip of the shoulder hurts, or the bleeding soaks a pad in an hour: ring 999"

  Rule: A pregnancy at 56 or older

    Background:
      Given the problem is one of:
        | new pregnancy                |
        | sickness in pregnancy        |
        | another problem in pregnancy |
        | request for an abortion      |
      And the patient is 56 years or older

    Scenario: Pregnancy at 56 or older
      Then send them to the duty clinician within 24 hours

    Scenario: Pregnancy at 56 or older, with pain, bleeding or a faint
      Given any of these:
        | a pregnancy at 56 or older comes with pain, bleeding, a faint, or feeling very ill                         |
        | it is not known whether a pregnancy at 56 or older comes with pain, bleeding, a faint, or feeling very ill |
      Then send them to the duty clinician within 1 hour

  # A child under 13 cannot consent to sex by law. The care itself is never refused or delayed: a clinician rings too.
  @source:Working-Together-to-Safeguard-Children @source:Sexual-Offences-Act-2003
  Rule: Contraception, sex or pregnancy under 13

    Scenario: Under 13
      Given the problem is one of:
        | contraception: start, check or change        |
        | emergency contraception                      |
        | missed contraceptive pills                   |
        | worry about a sexually transmitted infection |
        | trouble getting pregnant                     |
        | new pregnancy                                |
        | sickness in pregnancy                        |
        | another problem in pregnancy                 |
        | request for an abortion                      |
      And the patient is under 13 years
      Then send them to the safeguarding lead within 1 hour
      And also send them to the duty clinician within 2 hours
      And say "You have done the right thing by asking. Somebody will speak to you in private, on a number that is safe for you, and will help you today."

  @source:Working-Together-to-Safeguard-Children
  Rule: Pregnancy under 16

    Scenario: Pregnant and under 16
      Given the problem is one of:
        | new pregnancy                |
        | sickness in pregnancy        |
        | another problem in pregnancy |
        | request for an abortion      |
      And the patient is under 16 years
      Then send them to the duty clinician within 24 hours
      And say "A clinician will ring you today, on a number that is safe for you. What you tell us is private, unless somebody is in danger."
      And tell the safeguarding lead

  @source:NICE-NG126
  Rule: Perhaps pregnant, with a problem of the periods

    Scenario: Perhaps pregnant
      Given the problem is one of:
        | painful periods                       |
        | heavy periods                         |
        | bleeding between periods or after sex |
      And any of these:
        | the patient is pregnant or might be                         |
        | it is not known whether the patient is pregnant or might be |
      Then send them to the duty clinician within 24 hours
      And advise "Do a pregnancy test now if you can, and tell the clinician the result."
      And ask them to come back if "there is pain on one side or at the tip of the shoulder, they faint, or the bleeding soaks a pad in an hour: ring 999"

  Rule: Bleeding in a young child

    Scenario: Bleeding under nine years
      Given the problem is one of:
        | heavy periods                         |
        | bleeding between periods or after sex |
        | bleeding after the menopause          |
        | painful periods                       |
      And the patient is under 9 years
      Then send them to a GP within 24 hours
      And tell the safeguarding lead

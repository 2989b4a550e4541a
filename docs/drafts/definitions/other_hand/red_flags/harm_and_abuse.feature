Feature: Harm, abuse and safeguarding

  A red flag is defined over signs. Most of these are whole questions and stand in no list. Reception believes, stays calm
  and asks for no details. Where somebody at home may be listening, ring back only on a number that the person calls safe.
  Danger now, an age under 18 and an overdose on purpose or with signs have rules on top of these flags.

  @rf_overdose @evidence:general @source:TOXBASE @source:NHS.uk-poisoning
  Scenario: An overdose or poisoning
    Given there is too much of a medicine, or a poison
    Then send them to A&E to arrive within 1 hour
    And advise "Take the packets or bottles along. Do not make them sick, and give nothing by mouth unless 999 or a clinician says so."

  @rf_self_harm_injury @evidence:general @source:NICE-NG225
  Scenario: Self-harm that needs treatment
    Given any of these:
      | a self-harm wound that is deep               |
      | a self-harm wound that gapes                 |
      | a self-harm wound that bleeds                |
      | a self-harm burn                             |
      | something swallowed or inserted as self-harm |
    Then send them to A&E to arrive within 1 hour
    And say "Go to A&E now, and have somebody stay with you until you are seen. I am glad that you told me."
    And advise "Press firmly on a wound that bleeds. Leave in place anything that sticks in it. If the bleeding does not stop, ring 999."

  @rf_harm_others @evidence:general @source:NHS.uk
  Scenario: Danger to others
    Given there is a danger that they harm somebody else
    Then send them to 999 now
    And say "We will ring 999 for help for everybody. Anybody in danger should leave and go somewhere safe now."

  @rf_sexual_assault @evidence:general @source:FSRH @source:BASHH @source:NHS.uk
  Scenario: A sexual assault
    Given there is a sexual assault without help since
    Then send them to the sexual assault referral centre within 2 hours
    And say "I believe you, and it is not your fault. The sexual assault referral centre is open at any hour. Whether to tell the police is your choice."
    And advise "Medicine against HIV works up to 72 hours, emergency contraception up to 5 days, and samples can be taken up to 7 days. If you can, do not wash, and keep the clothes in a clean bag."

  @rf_domestic_abuse_danger @evidence:general @source:NICE-PH50
  Scenario: Domestic abuse
    Given there is harm, threats or control by somebody close
    Then send them to the duty clinician within 24 hours
    And also send them to the safeguarding lead within 24 hours
    And say "Thank you for telling me. Which number and time are safe for a call? Nobody here will tell anybody at home."
    And advise "The National Domestic Abuse Helpline is free at any hour on 0808 2000 247. In danger, ring 999; if you cannot speak on a mobile, press 55."

  @rf_child_safeguarding @evidence:general @source:Working-Together @source:NICE-NG76
  Scenario: Abuse or neglect of a child
    Given the patient is under 18 years
    And there is a child perhaps abused or neglected
    Then send them to the safeguarding lead within 1 hour
    And also send them to the duty clinician within 1 hour
    And say "Thank you for telling me. Somebody whose job it is to keep children safe will speak to you today."

  @rf_adult_safeguarding @evidence:general @source:Care-Act-2014
  Scenario: Abuse or neglect of an adult
    Given the patient is 18 years or older
    And there is an adult with care needs abused or neglected
    Then send them to the safeguarding lead within 24 hours
    And say "Thank you for telling me. Our safeguarding lead will ring, on a number that is safe."

  # Regulated staff have a legal duty to report to the police: the safeguarding lead sees to it.
  @rf_fgm @evidence:general @source:Serious-Crime-Act-2015
  Scenario: Female genital mutilation
    Given the patient is female
    And the patient is under 18 years
    And there is a girl at risk of genital cutting
    Then send them to the safeguarding lead within 1 hour
    And also send them to the duty clinician within 1 hour
    And say "Thank you for telling me. Somebody whose job it is to keep children safe will speak to you today."

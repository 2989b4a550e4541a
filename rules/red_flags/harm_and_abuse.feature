Feature: Harm, abuse and safeguarding

  Red flags act as soon as somebody tells them, whatever the problem is. Reception believes, stays calm and asks for
  no details. Where somebody at home may be listening, ring back only on a number that the person calls safe.

  @evidence:general @source:TOXBASE @source:NHS.uk-poisoning
  Scenario: Overdose or poisoning
    Given there is too much of a medicine or drug, or any poison, taken on purpose or by accident, even if they feel well
    Then send them to A&E to arrive within 1 hour
    And advise "Take the packets or bottles along. Do not make them sick, and give nothing by mouth unless 999 or a clinician says so."

  @evidence:general @source:NICE-NG225
  Scenario: Self-harm that needs treatment
    Given there is a self-harm wound that is deep, gaping, bleeding or burnt, or something swallowed or inserted to hurt themselves
    Then send them to A&E to arrive within 1 hour
    And say "Go to A&E now, and have somebody stay with you until you are seen. I am glad that you told me."
    And advise "Press firmly on a wound that bleeds. Leave in place anything that sticks in it. If the bleeding does not stop, ring 999."

  @evidence:general @source:NHS.uk
  Scenario: Danger to others
    Given there is a threat to harm somebody else, or a fear that they are about to
    Then send them to 999 now
    And say "We will ring 999 for help for everybody. Anybody in danger should leave and go somewhere safe now."

  @evidence:general @source:FSRH @source:BASHH @source:NHS.uk
  Scenario: Sexual assault
    Given there is a sexual assault or rape, lately, or at any time without help since
    Then send them to the sexual assault referral centre within 2 hours
    And say "I believe you, and it is not your fault. The sexual assault referral centre is open at any hour. Whether to tell the police is your choice."
    And advise "Medicine against HIV works up to 72 hours, emergency contraception up to 5 days, and samples can be taken up to 7 days. If you can, do not wash, and keep the clothes in a clean bag."

  # Sooner than from 18 years, so that this rule decides and its words are the ones said.
  @evidence:general @source:Working-Together
  Scenario: Sexual assault under 18
    Given there is a sexual assault or rape, lately, or at any time without help since
    And the patient is under 18 years
    Then send them to the sexual assault referral centre within 1 hour
    And also send them to the safeguarding lead within 1 hour
    And also send them to the duty clinician within 1 hour
    And say "I believe you, and it is not your fault. I have to tell our safeguarding lead so that we can keep you safe."
    And advise "Medicine against HIV works up to 72 hours, emergency contraception up to 5 days, and samples can be taken up to 7 days. If you can, do not wash, and keep the clothes in a clean bag."

  @evidence:general @source:NICE-PH50
  Scenario: Domestic abuse
    Given there is harm, threats or control by a partner, former partner or somebody in the family
    Then send them to the duty clinician within 24 hours
    And also send them to the safeguarding lead within 24 hours
    And say "Thank you for telling me. Which number and time are safe for a call? Nobody here will tell anybody at home."
    And advise "The National Domestic Abuse Helpline is free at any hour on 0808 2000 247. In danger, ring 999; if you cannot speak on a mobile, press 55."

  # Harm, threats or control at home are child abuse too, whether a parent or a boyfriend does it. A time of this project.
  @evidence:proposed @source:Working-Together @source:NICE-PH50
  Scenario: Domestic abuse under 18
    Given there is harm, threats or control by a partner, former partner or somebody in the family
    And the patient is under 18 years
    Then send them to the safeguarding lead within 1 hour
    And also send them to the duty clinician within 1 hour
    And say "Thank you for telling me. Which number and time are safe for a call? Somebody whose job it is to keep children safe will speak to you today."
    And advise "Childline is free at any hour on 0800 1111. In danger, ring 999; if you cannot speak on a mobile, press 55."

  @evidence:general @source:Working-Together @source:NICE-NG76
  Scenario: Child safeguarding
    Given there is a child who tells of abuse or neglect, or a fear that a child is abused or neglected
    Then send them to the safeguarding lead within 1 hour
    And also send them to the duty clinician within 1 hour
    And say "Thank you for telling me. Somebody whose job it is to keep children safe will speak to you today."

  @evidence:general @source:Care-Act-2014
  Scenario: Adult safeguarding
    Given there is an adult with care needs who is neglected, abused, or badly neglects themselves
    Then send them to the safeguarding lead within 24 hours
    And say "Thank you for telling me. Our safeguarding lead will ring, on a number that is safe."

  # Regulated staff have a legal duty to report to the police: the safeguarding lead sees to it.
  @evidence:general @source:Serious-Crime-Act-2015
  Scenario: Female genital mutilation
    Given there is a girl under 18 who has been cut in the genital area for no medical reason, or is at risk of it
    Then send them to the safeguarding lead within 1 hour
    And also send them to the duty clinician within 1 hour
    And say "Thank you for telling me. Somebody whose job it is to keep children safe will speak to you today."

  # A worse answer to the follow-up question, or nobody knows: the more urgent place.
  Scenario Outline: <name>
    Given there is <red flag>
    And any of these:
      | <detail>                         |
      | it is not known whether <detail> |
    Then send them to 999 now
    And advise "<advice>"

    @evidence:general @source:TOXBASE @source:NHS.uk-poisoning
    Examples:
      | name                              | red flag                                                                                               | detail                                                       | advice                                                                                                                         |
      | Overdose on purpose or with signs | too much of a medicine or drug, or any poison, taken on purpose or by accident, even if they feel well | they took it on purpose, or have any symptom after taking it | Stay with them, keep the packets for the crew, and do not make them sick. If they took it on purpose, do not leave them alone. |

    @evidence:general @source:NHS.uk
    Examples:
      | name                         | red flag                                                            | detail                                                        | advice                                                                                                 |
      | Sexual assault and in danger | a sexual assault or rape, lately, or at any time without help since | after the sexual assault they are in danger now or badly hurt | Go somewhere safe, if that can be done. A colleague can ring 999 for them while they stay on the line. |

    @evidence:general @source:NICE-PH50
    Examples:
      | name                       | red flag                                                                        | detail                                                                             | advice                                                                                                                     |
      | Domestic abuse, danger now | harm, threats or control by a partner, former partner or somebody in the family | the person who is hurt, threatened or controlled is in danger now, or children are | A colleague can ring 999 for them. If they ring from a mobile and cannot speak, they press 55 when they hear the operator. |

    @evidence:general @source:Working-Together
    Examples:
      | name                | red flag                                                                             | detail                     | advice                                                                                          |
      | Child in danger now | a child who tells of abuse or neglect, or a fear that a child is abused or neglected | the child is in danger now | Stay on the line, do not leave the child alone with the danger, and tell our safeguarding lead. |

    @evidence:general @source:Care-Act-2014
    Examples:
      | name                | red flag                                                                        | detail                                     | advice                                                                             |
      | Adult in danger now | an adult with care needs who is neglected, abused, or badly neglects themselves | the adult with care needs is in danger now | Stay on the line, keep them safe until help comes, and tell our safeguarding lead. |

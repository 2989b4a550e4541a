Feature: Red flags to rule out: Home, care and support

  The red flags that reception must rule out, problem by problem. When one of them was asked and nobody knows, a clinician speaks
  to the person within the hour. A flag that is taken off a problem breaks its claim here: change both, and say why in the changelog.

  Scenario: Care home resident unwell
    Given the problem is care home resident unwell
    And any of these:
      | it is not known whether there is breathlessness too bad to finish a sentence, or gasping at rest                                                   |
      | it is not known whether there is chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness |
      | it is not known whether there is sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes          |
      | it is not known whether there is sudden confusion, talk that makes no sense, or great drowsiness                                                   |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | it is not known whether there is an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk   |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | it is not known whether there is a blow to the head with a blackout, a memory gap, a lasting headache, vomiting or a higher risk of bleeding       |
      | it is not known whether there is a fall from the age of 60 with no strength to stand, a short or turned leg, or over an hour on the floor          |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Care home medicines
    Given the problem is care home medicines
    And any of these:
      | it is not known whether there is too much of a medicine or drug, or any poison, taken on purpose or by accident, even if they feel well             |
      | it is not known whether there is deep drowsiness, slow breathing or pinpoint pupils in somebody on strong painkillers or drugs                      |
      | it is not known whether there is a missed dose, or none left after today, of a medicine that must not be missed                                     |
      | it is not known whether there is pain, distress, breathlessness or bleeding that is out of control, or a stopped syringe pump, near the end of life |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Loneliness
    Given the problem is loneliness
    And any of these:
      | it is not known whether there is a wish to end their life now, a plan or the means to do it, or harm already done     |
      | it is not known whether there is a thought of suicide, or that life is not worth living                               |
      | it is not known whether there is an adult with care needs who is neglected, abused, or badly neglects themselves      |
      | it is not known whether there is a child who tells of abuse or neglect, or a fear that a child is abused or neglected |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Money worries
    Given the problem is money worries
    And any of these:
      | it is not known whether there is a wish to end their life now, a plan or the means to do it, or harm already done     |
      | it is not known whether there is a thought of suicide, or that life is not worth living                               |
      | it is not known whether there is an adult with care needs who is neglected, abused, or badly neglects themselves      |
      | it is not known whether there is a child who tells of abuse or neglect, or a fear that a child is abused or neglected |
      | it is not known whether there is a missed dose, or none left after today, of a medicine that must not be missed       |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Housing or homelessness
    Given the problem is housing or homelessness
    And any of these:
      | it is not known whether there is a wish to end their life now, a plan or the means to do it, or harm already done     |
      | it is not known whether there is a thought of suicide, or that life is not worth living                               |
      | it is not known whether there is an adult with care needs who is neglected, abused, or badly neglects themselves      |
      | it is not known whether there is a child who tells of abuse or neglect, or a fear that a child is abused or neglected |
      | it is not known whether there is harm, threats or control by a partner, former partner or somebody in the family      |
      | it is not known whether there is a missed dose, or none left after today, of a medicine that must not be missed       |
      | it is not known whether there is great cold with slurred speech, drowsiness, confusion or a temperature under 35      |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Carer under strain
    Given the problem is carer under strain
    And any of these:
      | it is not known whether there is a threat to harm somebody else, or a fear that they are about to                     |
      | it is not known whether there is a wish to end their life now, a plan or the means to do it, or harm already done     |
      | it is not known whether there is a thought of suicide, or that life is not worth living                               |
      | it is not known whether there is an adult with care needs who is neglected, abused, or badly neglects themselves      |
      | it is not known whether there is a child who tells of abuse or neglect, or a fear that a child is abused or neglected |
      | it is not known whether there is harm, threats or control by a partner, former partner or somebody in the family      |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Help or equipment at home
    Given the problem is help or equipment at home
    And any of these:
      | it is not known whether there is sudden confusion, talk that makes no sense, or great drowsiness                                                 |
      | it is not known whether there is sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes        |
      | it is not known whether there is an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk |
      | it is not known whether there is a blow to the head with a blackout, a memory gap, a lasting headache, vomiting or a higher risk of bleeding     |
      | it is not known whether there is a fall from the age of 60 with no strength to stand, a short or turned leg, or over an hour on the floor        |
      | it is not known whether there is an adult with care needs who is neglected, abused, or badly neglects themselves                                 |
      | it is not known whether there is a child who tells of abuse or neglect, or a fear that a child is abused or neglected                            |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Domestic abuse
    Given the problem is domestic abuse
    And any of these:
      | it is not known whether there is harm, threats or control by a partner, former partner or somebody in the family      |
      | it is not known whether there is a sexual assault or rape, lately, or at any time without help since                  |
      | it is not known whether there is a threat to harm somebody else, or a fear that they are about to                     |
      | it is not known whether there is a wish to end their life now, a plan or the means to do it, or harm already done     |
      | it is not known whether there is a thought of suicide, or that life is not worth living                               |
      | it is not known whether there is a child who tells of abuse or neglect, or a fear that a child is abused or neglected |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Worry that somebody is being harmed
    Given the problem is worry that somebody is being harmed
    And any of these:
      | it is not known whether there is a child who tells of abuse or neglect, or a fear that a child is abused or neglected                  |
      | it is not known whether there is an adult with care needs who is neglected, abused, or badly neglects themselves                       |
      | it is not known whether there is harm, threats or control by a partner, former partner or somebody in the family                       |
      | it is not known whether there is a threat to harm somebody else, or a fear that they are about to                                      |
      | it is not known whether there is a sexual assault or rape, lately, or at any time without help since                                   |
      | it is not known whether there is a bruise, burn or broken bone in a baby who cannot crawl, or an injury with a story that does not fit |
      | it is not known whether there is a girl under 18 who has been cut in the genital area for no medical reason, or is at risk of it       |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Care near the end of life
    Given the problem is care near the end of life
    And any of these:
      | it is not known whether there is pain, distress, breathlessness or bleeding that is out of control, or a stopped syringe pump, near the end of life |
      | it is not known whether there is cancer, now or in the past, with new severe spine pain, weak legs or unsteadiness                                  |
      | it is not known whether there is chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell      |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Safety of a child at home
    Given the problem is safety of a child at home
    And any of these:
      | it is not known whether there is a child who tells of abuse or neglect, or a fear that a child is abused or neglected                   |
      | it is not known whether there is a bruise, burn or broken bone in a baby who cannot crawl, or an injury with a story that does not fit  |
      | it is not known whether there is a girl under 18 who has been cut in the genital area for no medical reason, or is at risk of it        |
      | it is not known whether there is too much of a medicine or drug, or any poison, taken on purpose or by accident, even if they feel well |
      | it is not known whether there is harm, threats or control by a partner, former partner or somebody in the family                        |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Support for a new parent
    Given the problem is support for a new parent
    And any of these:
      | it is not known whether there is a strange belief, a very high mood, confusion, no sleep, or a thought of harm to self or baby after a birth    |
      | it is not known whether there is a wish to end their life now, a plan or the means to do it, or harm already done                               |
      | it is not known whether there is a thought of suicide, or that life is not worth living                                                         |
      | it is not known whether there is fever, heavy or smelly bleeding, a swollen leg, chest pain or bad headache in the six weeks after a pregnancy  |
      | it is not known whether there is harm, threats or control by a partner, former partner or somebody in the family                                |
      | it is not known whether there is a child who tells of abuse or neglect, or a fear that a child is abused or neglected                           |
      | it is not known whether there is a baby who has fed less than half as much as usual for a day, or has had no feed for eight hours               |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Many contacts with the practice
    Given the problem is many contacts with the practice
    And any of these:
      | it is not known whether there is a wish to end their life now, a plan or the means to do it, or harm already done     |
      | it is not known whether there is a thought of suicide, or that life is not worth living                               |
      | it is not known whether there is harm, threats or control by a partner, former partner or somebody in the family      |
      | it is not known whether there is an adult with care needs who is neglected, abused, or badly neglects themselves      |
      | it is not known whether there is a child who tells of abuse or neglect, or a fear that a child is abused or neglected |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Exercise or breathing class
    Given the problem is exercise or breathing class
    And any of these:
      | it is not known whether there is long-term lung disease with far worse breathlessness at rest than usual, confusion or blue lips                   |
      | it is not known whether there is breathlessness too bad to finish a sentence, or gasping at rest                                                   |
      | it is not known whether there is chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Unclear why they rang
    Given the problem is unclear why they rang
    And any of these:
      | it is not known whether there is breathlessness too bad to finish a sentence, or gasping at rest                                                   |
      | it is not known whether there is chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness |
      | it is not known whether there is sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes          |
      | it is not known whether there is sudden confusion, talk that makes no sense, or great drowsiness                                                   |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | it is not known whether there is a temperature of 38 or more, or feeling hot, in a baby under three months                                         |
      | it is not known whether there is a parent or carer who feels that something is very wrong, or that this illness is unlike any before               |
      | it is not known whether there is a wish to end their life now, a plan or the means to do it, or harm already done                                  |
      | it is not known whether there is a thought of suicide, or that life is not worth living                                                            |
      | it is not known whether there is a caller who rang off, fell silent or cannot be reached after a worrying word                                     |
    Then they are always sent at least to a clinician within 1 hour

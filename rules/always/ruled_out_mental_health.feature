Feature: Red flags to rule out: Mental health

  The red flags that reception must rule out, problem by problem. When one of them was asked and nobody knows, a clinician speaks
  to the person within the hour. A flag that is taken off a problem breaks its claim here: change both, and say why in the changelog.

  Scenario: Anxiety or panic
    Given the problem is anxiety or panic
    And any of these:
      | it is not known whether there is a wish to end their life now, a plan or the means to do it, or harm already done                                  |
      | it is not known whether there is a thought of suicide, or that life is not worth living                                                            |
      | it is not known whether there is a voice or vision that others do not have, a frightening belief, or dangerous behaviour                           |
      | it is not known whether there is a strange belief, a very high mood, confusion, no sleep, or a thought of harm to self or baby after a birth       |
      | it is not known whether there is chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness |
      | it is not known whether there is breathlessness too bad to finish a sentence, or gasping at rest                                                   |
      | it is not known whether there is a racing or uneven heartbeat with chest pain, breathlessness or fainting                                          |
      | it is not known whether there is shaking, sweating, seeing things, confusion or a fit in a heavy drinker who has stopped or cut down               |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Stress at work or home
    Given the problem is stress at work or home
    And any of these:
      | it is not known whether there is a wish to end their life now, a plan or the means to do it, or harm already done                            |
      | it is not known whether there is a thought of suicide, or that life is not worth living                                                      |
      | it is not known whether there is a voice or vision that others do not have, a frightening belief, or dangerous behaviour                     |
      | it is not known whether there is a strange belief, a very high mood, confusion, no sleep, or a thought of harm to self or baby after a birth |
      | it is not known whether there is harm, threats or control by a partner, former partner or somebody in the family                             |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Bereavement
    Given the problem is bereavement
    And any of these:
      | it is not known whether there is a wish to end their life now, a plan or the means to do it, or harm already done                            |
      | it is not known whether there is a thought of suicide, or that life is not worth living                                                      |
      | it is not known whether there is a strange belief, a very high mood, confusion, no sleep, or a thought of harm to self or baby after a birth |
      | it is not known whether there is a child who tells of abuse or neglect, or a fear that a child is abused or neglected                        |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Distress after a trauma
    Given the problem is distress after a trauma
    And any of these:
      | it is not known whether there is a wish to end their life now, a plan or the means to do it, or harm already done                            |
      | it is not known whether there is a thought of suicide, or that life is not worth living                                                      |
      | it is not known whether there is a voice or vision that others do not have, a frightening belief, or dangerous behaviour                     |
      | it is not known whether there is a strange belief, a very high mood, confusion, no sleep, or a thought of harm to self or baby after a birth |
      | it is not known whether there is a sexual assault or rape, lately, or at any time without help since                                         |
      | it is not known whether there is harm, threats or control by a partner, former partner or somebody in the family                             |
      | it is not known whether there is a child who tells of abuse or neglect, or a fear that a child is abused or neglected                        |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Obsessions or compulsions
    Given the problem is obsessions or compulsions
    And any of these:
      | it is not known whether there is a wish to end their life now, a plan or the means to do it, or harm already done                            |
      | it is not known whether there is a thought of suicide, or that life is not worth living                                                      |
      | it is not known whether there is a voice or vision that others do not have, a frightening belief, or dangerous behaviour                     |
      | it is not known whether there is a strange belief, a very high mood, confusion, no sleep, or a thought of harm to self or baby after a birth |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: ADHD or autism assessment
    Given the problem is ADHD or autism assessment
    And any of these:
      | it is not known whether there is a wish to end their life now, a plan or the means to do it, or harm already done     |
      | it is not known whether there is a thought of suicide, or that life is not worth living                               |
      | it is not known whether there is a child who tells of abuse or neglect, or a fear that a child is abused or neglected |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Eating disorder
    Given the problem is eating disorder
    And any of these:
      | it is not known whether there is a wish to end their life now, a plan or the means to do it, or harm already done                                 |
      | it is not known whether there is a thought of suicide, or that life is not worth living                                                           |
      | it is not known whether there is an eating disorder with fainting, chest pain, weakness, fast weight loss, or drinking very little                |
      | it is not known whether there is a self-harm wound that is deep, gaping, bleeding or burnt, or something swallowed or inserted to hurt themselves |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Alcohol problem
    Given the problem is alcohol problem
    And any of these:
      | it is not known whether there is a wish to end their life now, a plan or the means to do it, or harm already done                    |
      | it is not known whether there is a thought of suicide, or that life is not worth living                                              |
      | it is not known whether there is shaking, sweating, seeing things, confusion or a fit in a heavy drinker who has stopped or cut down |
      | it is not known whether there is sudden confusion, talk that makes no sense, or great drowsiness                                     |
      | it is not known whether there is vomit with blood or like coffee grounds, or black, sticky poo like tar                              |
      | it is not known whether there is yellow skin or yellow whites of the eyes                                                            |
      | it is not known whether there is a voice or vision that others do not have, a frightening belief, or dangerous behaviour             |
      | it is not known whether there is a child who tells of abuse or neglect, or a fear that a child is abused or neglected                |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Drug problem
    Given the problem is drug problem
    And any of these:
      | it is not known whether there is a wish to end their life now, a plan or the means to do it, or harm already done                                  |
      | it is not known whether there is a thought of suicide, or that life is not worth living                                                            |
      | it is not known whether there is deep drowsiness, slow breathing or pinpoint pupils in somebody on strong painkillers or drugs                     |
      | it is not known whether there is too much of a medicine or drug, or any poison, taken on purpose or by accident, even if they feel well            |
      | it is not known whether there is a voice or vision that others do not have, a frightening belief, or dangerous behaviour                           |
      | it is not known whether there is chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness |
      | it is not known whether there is a child who tells of abuse or neglect, or a fear that a child is abused or neglected                              |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Serious mental illness review
    Given the problem is serious mental illness review
    And any of these:
      | it is not known whether there is a wish to end their life now, a plan or the means to do it, or harm already done                            |
      | it is not known whether there is a thought of suicide, or that life is not worth living                                                      |
      | it is not known whether there is a voice or vision that others do not have, a frightening belief, or dangerous behaviour                     |
      | it is not known whether there is a threat to harm somebody else, or a fear that they are about to                                            |
      | it is not known whether there is a strange belief, a very high mood, confusion, no sleep, or a thought of harm to self or baby after a birth |
      | it is not known whether there is coarse shaking, unsteadiness, vomiting, diarrhoea or slurred speech in somebody who takes lithium           |
      | it is not known whether there is a missed dose, or none left after today, of a medicine that must not be missed                              |
      | it is not known whether there is a sore throat, mouth ulcers or fever in somebody who takes a medicine that can lower the white blood cells  |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Agitation in dementia
    Given the problem is agitation in dementia
    And any of these:
      | it is not known whether there is a wish to end their life now, a plan or the means to do it, or harm already done                                  |
      | it is not known whether there is a thought of suicide, or that life is not worth living                                                            |
      | it is not known whether there is sudden confusion, talk that makes no sense, or great drowsiness                                                   |
      | it is not known whether there is sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes          |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | it is not known whether there is an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk   |
      | it is not known whether there is an adult with care needs who is neglected, abused, or badly neglects themselves                                   |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Child's mood or behaviour
    Given the problem is child's mood or behaviour
    And any of these:
      | it is not known whether there is a wish to end their life now, a plan or the means to do it, or harm already done                                 |
      | it is not known whether there is a thought of suicide, or that life is not worth living                                                           |
      | it is not known whether there is a self-harm wound that is deep, gaping, bleeding or burnt, or something swallowed or inserted to hurt themselves |
      | it is not known whether there is too much of a medicine or drug, or any poison, taken on purpose or by accident, even if they feel well           |
      | it is not known whether there is an eating disorder with fainting, chest pain, weakness, fast weight loss, or drinking very little                |
      | it is not known whether there is a voice or vision that others do not have, a frightening belief, or dangerous behaviour                          |
      | it is not known whether there is a child who tells of abuse or neglect, or a fear that a child is abused or neglected                             |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Stopping smoking
    Given the problem is stopping smoking
    And any of these:
      | it is not known whether there is a wish to end their life now, a plan or the means to do it, or harm already done                    |
      | it is not known whether there is a thought of suicide, or that life is not worth living                                              |
      | it is not known whether there is a cough that brings up any blood without a known cause                                              |
      | it is not known whether there is a lung symptom without a clear cause, or chest infections that keep coming back, from the age of 40 |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Weight management
    Given the problem is weight management
    And any of these:
      | it is not known whether there is a wish to end their life now, a plan or the means to do it, or harm already done                  |
      | it is not known whether there is a thought of suicide, or that life is not worth living                                            |
      | it is not known whether there is an eating disorder with fainting, chest pain, weakness, fast weight loss, or drinking very little |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Sleep problem
    Given the problem is sleep problem
    And any of these:
      | it is not known whether there is a wish to end their life now, a plan or the means to do it, or harm already done                            |
      | it is not known whether there is a thought of suicide, or that life is not worth living                                                      |
      | it is not known whether there is a voice or vision that others do not have, a frightening belief, or dangerous behaviour                     |
      | it is not known whether there is a strange belief, a very high mood, confusion, no sleep, or a thought of harm to self or baby after a birth |
      | it is not known whether there is shaking, sweating, seeing things, confusion or a fit in a heavy drinker who has stopped or cut down         |
      | it is not known whether there is a child who tells of abuse or neglect, or a fear that a child is abused or neglected                        |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Low mood
    Given the problem is low mood
    And any of these:
      | it is not known whether there is a wish to end their life now, a plan or the means to do it, or harm already done                            |
      | it is not known whether there is a thought of suicide, or that life is not worth living                                                      |
      | it is not known whether there is a voice or vision that others do not have, a frightening belief, or dangerous behaviour                     |
      | it is not known whether there is a strange belief, a very high mood, confusion, no sleep, or a thought of harm to self or baby after a birth |
    Then they are always sent at least to a clinician within 1 hour

Feature: Airway, breathing, circulation and collapse

  Scenario Outline: <name> decides, whatever the problem is
    Given <who>
    And the problem is sore throat
    And there is <red flag>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<name>"

    Examples:
      | name                                  | who                 | red flag                                                                                                               | destination        | when                    |
      | Unresponsive                          | a 40 year old man   | a person who is unconscious, cannot be woken, or is not breathing normally                                             | 999                | now                     |
      | Choking                               | a 2 year old boy    | choking, or a struggle to breathe after something was swallowed or breathed in                                         | 999                | now                     |
      | Severe breathlessness                 | a 40 year old man   | breathlessness too bad to finish a sentence, or gasping at rest                                                        | 999                | now                     |
      | Blue, grey or very pale               | a 40 year old man   | a blue, grey or very pale colour of the lips, tongue or skin                                                           | 999                | now                     |
      | Stridor or drooling                   | a 40 year old man   | noisy breathing in, drooling, or being unable to swallow their own spit                                                | 999                | now                     |
      | Anaphylaxis                           | a 9 year old girl   | sudden swelling of the lips, tongue or throat, wheezing, or faintness after food, a sting or a medicine                | 999                | now                     |
      | Adrenaline pen used                   | a 40 year old man   | an adrenaline pen that has been used, even if they feel better now                                                     | 999                | now                     |
      | Severe asthma                         | a 9 year old girl   | an asthma attack that the reliever does not hold for four hours, that stops them talking, or that halves the peak flow | 999                | now                     |
      | Severe flare of COPD                  | a 70 year old woman | long-term lung disease with far worse breathlessness at rest than usual, confusion or blue lips                        | 999                | now                     |
      | Chest pain now                        | a 40 year old man   | chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness      | 999                | now                     |
      | Chest pain in the last 12 hours       | a 55 year old woman | heart-type chest pain in the last 12 hours that has gone now                                                           | A&E                | to arrive within 1 hour |
      | Chest pain 12 to 72 hours ago         | a 55 year old woman | heart-type chest pain between 12 and 72 hours ago that has gone now                                                    | the duty clinician | within 2 hours          |
      | Acute heart failure                   | a 70 year old woman | breathlessness too bad to lie flat, or pink frothy spit                                                                | 999                | now                     |
      | Palpitations with other signs         | a 40 year old man   | a racing or uneven heartbeat with chest pain, breathlessness or fainting                                               | 999                | now                     |
      | Collapse on effort                    | a 17 year old girl  | a faint during exercise, or with chest pain or a racing heart, or with a sudden death under 40 in the family           | A&E                | to arrive within 1 hour |
      | Aortic dissection                     | a 40 year old man   | a sudden tearing or ripping pain in the chest, the back or between the shoulder blades                                 | 999                | now                     |
      | Aortic aneurysm                       | a 70 year old man   | sudden severe tummy, back or side pain with faintness or sweating, or new pain with a known aneurysm                   | 999                | now                     |
      | Clot in the lung                      | a 30 year old woman | sudden breathlessness, or sharp chest pain on breathing in, with a risk of a blood clot                                | 999                | now                     |
      | Clot in the leg                       | a 30 year old woman | one calf or thigh that is newly swollen, or newly painful and warm                                                     | the duty clinician | within 6 hours          |
      | Limb without blood                    | a 40 year old man   | an arm, leg or foot that has suddenly gone cold, pale or blue, or very painful and numb                                | 999                | now                     |
      | Coughing up a lot of blood            | a 40 year old man   | a cough that brings up more than a few teaspoons of blood                                                              | 999                | now                     |
      | Bleeding that will not stop           | a 40 year old man   | bleeding that soaks through, or that does not stop after ten minutes of firm pressure                                  | 999                | now                     |
      | Injury or bleeding on a blood thinner | a 70 year old woman | a head injury, or bleeding that will not stop, in somebody who takes a blood thinner                                   | A&E                | to arrive within 1 hour |

  Scenario Outline: <case>
    Given <who>
    And the problem is sore throat
    And there is <red flag>
    And <detail>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | case                                         | who                 | red flag                                                                             | detail                                                                     | destination | when                    | reason                                |
      | Heavy bleeding on a blood thinner: yes       | a 70 year old woman | a head injury, or bleeding that will not stop, in somebody who takes a blood thinner | the bleeding is heavy, or they are faint or drowsy                         | 999         | now                     | Heavy bleeding on a blood thinner     |
      | Heavy bleeding on a blood thinner: not known | a 70 year old woman | a head injury, or bleeding that will not stop, in somebody who takes a blood thinner | it is not known whether the bleeding is heavy, or they are faint or drowsy | 999         | now                     | Heavy bleeding on a blood thinner     |
      | Heavy bleeding on a blood thinner: no        | a 70 year old woman | a head injury, or bleeding that will not stop, in somebody who takes a blood thinner | the bleeding is not heavy and they are not faint or drowsy                 | A&E         | to arrive within 1 hour | Injury or bleeding on a blood thinner |

  Scenario Outline: A flag that somebody tells acts at an age at which nobody would ask: <name>
    Given <who>
    And the problem is sore throat
    And there are no red flags
    And there is <red flag>
    When reception asks where they should go
    Then they are sent to 999 now
    And the reason is "<name>"

    Examples:
      | name                 | who                | red flag                                                                                             |
      | Aortic aneurysm      | a 45 year old man  | sudden severe tummy, back or side pain with faintness or sweating, or new pain with a known aneurysm |
      | Severe flare of COPD | a 15 year old girl | long-term lung disease with far worse breathlessness at rest than usual, confusion or blue lips      |

  Scenario: Somebody with a swollen calf hears what to do when the surgery is closed
    Given a 40 year old man
    And the problem is leg pain or swelling
    And there are no red flags
    And there is one calf or thigh that is newly swollen, or newly painful and warm
    When reception asks where he should go
    Then he is sent to the duty clinician within 6 hours
    And he is told "If we are closed, or cannot see you within 6 hours, go to A&E instead."

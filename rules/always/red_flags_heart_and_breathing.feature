Feature: Red flags of the heart, the breathing and the circulation

  One row for each red flag, with the place and the latest time that this book's clinical facts give it, whatever the problem,
  the age, the record and the other answers are. Sooner, or more cautious, is always allowed.

  Scenario Outline: <name>
    Given there is <red flag>
    Then they are always sent to 999

    Examples:
      | name                          | red flag                                                                                                               |
      | Unresponsive                  | a person who is unconscious, cannot be woken, or is not breathing normally                                             |
      | Choking                       | choking, or a struggle to breathe after something was swallowed or breathed in                                         |
      | Severe breathlessness         | breathlessness too bad to finish a sentence, or gasping at rest                                                        |
      | Blue, grey or very pale       | a blue, grey or very pale colour of the lips, tongue or skin                                                           |
      | Stridor or drooling           | noisy breathing in, drooling, or being unable to swallow their own spit                                                |
      | Anaphylaxis                   | sudden swelling of the lips, tongue or throat, wheezing, or faintness after food, a sting or a medicine                |
      | Adrenaline pen used           | an adrenaline pen that has been used, even if they feel better now                                                     |
      | Severe asthma                 | an asthma attack that the reliever does not hold for four hours, that stops them talking, or that halves the peak flow |
      | Severe flare of COPD          | long-term lung disease with far worse breathlessness at rest than usual, confusion or blue lips                        |
      | Chest pain now                | chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness      |
      | Acute heart failure           | breathlessness too bad to lie flat, or pink frothy spit                                                                |
      | Palpitations with other signs | a racing or uneven heartbeat with chest pain, breathlessness or fainting                                               |
      | Aortic dissection             | a sudden tearing or ripping pain in the chest, the back or between the shoulder blades                                 |
      | Aortic aneurysm               | sudden severe tummy, back or side pain with faintness or sweating, or new pain with a known aneurysm                   |
      | Clot in the lung              | sudden breathlessness, or sharp chest pain on breathing in, with a risk of a blood clot                                |
      | Limb without blood            | an arm, leg or foot that has suddenly gone cold, pale or blue, or very painful and numb                                |
      | Coughing up a lot of blood    | a cough that brings up more than a few teaspoons of blood                                                              |
      | Bleeding that will not stop   | bleeding that soaks through, or that does not stop after ten minutes of firm pressure                                  |

  Scenario Outline: <name>
    Given there is <red flag>
    Then they are always sent at least to <where> <when>

    Examples:
      | name                                  | red flag                                                                                                     | where              | when                    |
      | Chest pain in the last 12 hours       | heart-type chest pain in the last 12 hours that has gone now                                                 | an emergency place | to arrive within 1 hour |
      | Chest pain 12 to 72 hours ago         | heart-type chest pain between 12 and 72 hours ago that has gone now                                          | a clinician        | within 2 hours          |
      | Collapse on effort                    | a faint during exercise, or with chest pain or a racing heart, or with a sudden death under 40 in the family | an emergency place | to arrive within 1 hour |
      | Clot in the leg                       | one calf or thigh that is newly swollen, or newly painful and warm                                           | a clinician        | within 6 hours          |
      | Injury or bleeding on a blood thinner | a head injury, or bleeding that will not stop, in somebody who takes a blood thinner                         | an emergency place | to arrive within 1 hour |

Feature: Red flags of pregnancy, birth and the womb

  One row for each red flag, with the place and the latest time that this book's clinical facts give it, whatever the problem,
  the age, the record and the other answers are. Sooner, or more cautious, is always allowed.

  Scenario Outline: <name>
    Given there is <red flag>
    Then they are always sent to 999

    Examples:
      | name                        | red flag                                                                  |
      | Heavy bleeding in pregnancy | heavy bleeding in pregnancy: a pad soaked in an hour, clots, or faintness |

  # Maternity triage is a clinician.
  Scenario Outline: <name>
    Given there is <red flag>
    Then they are always sent at least to <where> <when>

    Examples:
      | name                                             | red flag                                                                                                      | where              | when                     |
      | Possible ectopic pregnancy                       | an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint                            | an emergency place | to arrive within 1 hour  |
      | Bleeding in early pregnancy                      | bleeding or spotting in the first 20 weeks of pregnancy                                                       | a clinician        | within 24 hours          |
      | Bleeding from 20 weeks of pregnancy              | any bleeding from 20 weeks of pregnancy                                                                       | a clinician        | to arrive within 1 hour  |
      | The baby moves less                              | a baby in the womb that moves less than usual or differently, or has stopped moving                           | a clinician        | to arrive within 1 hour  |
      | Pre-eclampsia                                    | a bad headache, changed sight, pain under the ribs, vomiting or swelling late in pregnancy or after a birth   | a clinician        | to arrive within 1 hour  |
      | Waters gone, or possible labour                  | a loss of the waters, strong or regular tummy pains from 20 weeks, or the cord felt, in pregnancy             | a clinician        | to arrive within 1 hour  |
      | Itching in pregnancy                             | itching in pregnancy: of the palms or soles, without a rash, severe, or with dark urine                       | a clinician        | within 24 hours          |
      | Severe sickness in pregnancy                     | sickness in pregnancy with no fluid kept down for a day, no urine for 8 hours, weight loss or faintness       | a clinician        | within 2 hours           |
      | Rash, or contact with an infection, in pregnancy | contact with, or a rash of, chickenpox, shingles, measles or slapped cheek in pregnancy                       | a clinician        | within 24 hours          |
      | Ill after a birth or pregnancy                   | fever, heavy or smelly bleeding, a swollen leg, chest pain or bad headache in the six weeks after a pregnancy | an emergency place | to arrive within 1 hour  |
      | Psychosis after a birth                          | a strange belief, a very high mood, confusion, no sleep, or a thought of harm to self or baby after a birth   | an emergency place | to arrive within 1 hour  |
      | Possible ovarian torsion                         | sudden severe pain low on one side of the tummy, with vomiting                                                | an emergency place | to arrive within 1 hour  |
      | Pelvic infection                                 | pain low in the tummy with a fever or a new discharge, or after a new coil or a new partner                   | a clinician        | within 24 hours          |
      | Bleeding that is too much                        | vaginal bleeding that soaks a pad every hour for two hours or more, or faintness with the bleeding            | an emergency place | to arrive within 4 hours |

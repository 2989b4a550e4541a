Feature: Red flags with a worse second answer

  Some red flags have a second question. A worse answer, or an answer that nobody knows, leads to a more urgent place.

  Scenario Outline: <name>
    Given there is <red flag>
    And any of these:
      | <detail>                         |
      | it is not known whether <detail> |
    Then they are always sent to 999

    Examples:
      | name                                        | red flag                                                                                                              | detail                                                                                                 |
      | Heavy bleeding on a blood thinner           | a head injury, or bleeding that will not stop, in somebody who takes a blood thinner                                  | the bleeding is heavy, or they are faint or drowsy                                                     |
      | Stroke signs more than once                 | a sign of stroke in the last seven days that has fully gone                                                           | the signs of stroke came more than once                                                                |
      | Cauda equina and unable to travel           | back or leg pain with new numbness between the legs, bladder, bowel or sexual change, or trouble in both legs         | they cannot travel to hospital by car with this back or leg pain                                       |
      | New diabetes in an ill child                | new great thirst or passing a lot of urine in a child, perhaps with tiredness or weight loss                          | the thirsty child is drowsy, vomiting, in tummy pain or breathing fast                                 |
      | Overdose on purpose or with signs           | too much of a medicine or drug, or any poison, taken on purpose or by accident, even if they feel well                | they took it on purpose, or have any symptom after taking it                                           |
      | Alcohol withdrawal with a fit or confusion  | shaking, sweating, seeing things, confusion or a fit in a heavy drinker who has stopped or cut down                   | since they stopped or cut down drinking they have had a fit, are confused or see things                |
      | Sexual assault and in danger                | a sexual assault or rape, lately, or at any time without help since                                                   | after the sexual assault they are in danger now or badly hurt                                          |
      | Domestic abuse and danger now               | harm, threats or control by a partner, former partner or somebody in the family                                       | the person who is hurt, threatened or controlled is in danger now, or children are                     |
      | Child in danger now                         | a child who tells of abuse or neglect, or a fear that a child is abused or neglected                                  | the child is in danger now                                                                             |
      | Adult in danger now                         | an adult with care needs who is neglected, abused, or badly neglects themselves                                       | the adult with care needs is in danger now                                                             |
      | Broken bone that shows or takes the feeling | an injured arm or leg that is bent out of shape, shows bone, or is numb, cold or pale beyond the injury               | bone shows or the limb is numb, cold or pale, or they cannot travel by car with the injury             |
      | Strong chemical in the eye                  | a chemical, bleach, lime or cement in the eye                                                                         | the chemical was strong, such as bleach, lime, cement or oven cleaner, or the eye is badly hurt        |
      | Psychosis and danger                        | a voice or vision that others do not have, a frightening belief, or dangerous behaviour                               | the person who hears, sees or believes such things, or somebody near them, is in danger now            |
      | Cord felt                                   | a loss of the waters, strong or regular tummy pains from 20 weeks, or the cord felt, in pregnancy                     | the cord can be felt or seen after the waters went                                                     |
      | Severely ill after a birth                  | fever, heavy or smelly bleeding, a swollen leg, chest pain or bad headache in the six weeks after a pregnancy         | they are faint, confused or breathless, have chest pain, or soak a pad in an hour, after the pregnancy |
      | Very large burn                             | a burn that is large, deep, electrical, chemical or in a risky place, or in a baby, in pregnancy or over 60           | the burn is very large, or the mouth, the throat or the breathing may be hurt                          |
      | Snake bite                                  | a bite by an animal or a person that is deep, on the hand, face or a joint, by a bat or snake, or abroad              | the serious bite is from a snake                                                                       |
      | Spreading swelling that narrows the airway  | swelling of the face, jaw or neck that spreads to the eye or throat, or a mouth that can hardly open or swallow       | the swelling makes it hard to breathe or to swallow spit, or they are confused or very ill with it     |
      | Vomited blood that is more than a streak    | vomit with blood or like coffee grounds, or black, sticky poo like tar                                                | it was more than one small streak of blood, or they feel unwell, faint or weak                         |
      | Severe tummy pain with collapse             | sudden or constant severe tummy pain, a hard tummy, or tummy pain with fainting                                       | they have collapsed or fainted with the tummy pain, or are pale, clammy or hard to wake                |
      | Blocked catheter with a spinal cord injury  | a catheter that drains nothing, or that leaks with pain or a full bladder                                             | they have a spinal cord injury, with a pounding headache, sweating or a flushed face                   |
      | Possible ectopic pregnancy, and faint       | an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint                                    | with the possible pregnancy they have fainted or feel faint, or the tip of the shoulder hurts          |
      | Heavy nosebleed                             | a nosebleed that is heavy, lasts over 10 minutes, follows a head injury, or goes on with a blood thinner or under two | blood pours from the nose, or they are faint, drowsy, short of breath or bringing up blood             |

  Scenario Outline: <name>
    Given there is <red flag>
    And any of these:
      | <detail>                         |
      | it is not known whether <detail> |
    Then they are always sent at least to an emergency place to arrive within 1 hour

    Examples:
      | name                                       | red flag                                                                                                     | detail                                                                                                     |
      | Stroke signs on a blood thinner            | a sign of stroke in the last seven days that has fully gone                                                  | the signs of stroke came while taking a blood thinner                                                      |
      | Spine pain with cancer and weak legs       | cancer, now or in the past, with new severe spine pain, weak legs or unsteadiness                            | the legs are weak, numb or unsteady, or the bladder or bowel has changed                                   |
      | Giant cell arteritis with changed sight    | a new headache, a tender temple or scalp, or jaw pain on chewing, from the age of 50                         | the new headache, tenderness or jaw pain came with lost sight, blurred sight or double vision              |
      | Unexplained injury that hurts              | a bruise, burn or broken bone in a baby who cannot crawl, or an injury with a story that does not fit        | the child with the unexplained injury has a burn, pain, swelling or a head injury, or does not move a limb |
      | Eating disorder with collapse              | an eating disorder with fainting, chest pain, weakness, fast weight loss, or drinking very little            | they have fainted or have chest pain, are too weak to stand up unaided, or have drunk nothing for a day    |
      | Skin infection near the eye or very unwell | hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                | the skin infection is near the eye, or they are very unwell with it                                        |
      | Hot joint and unwell                       | one joint that is suddenly hot, swollen and too painful to move, or a child who will not use an arm or leg   | they have a fever or feel unwell with the painful joint or limb                                            |
      | Very high blood pressure with signs        | a blood pressure with a top number of 180 or more, or a bottom number of 120 or more                         | the very high blood pressure comes with headache, blurred sight, confusion, chest pain or breathlessness   |
      | Baby yellow on the first day               | a baby who is yellow on the first day of life, has pale poo or dark urine, or is yellow at two weeks or more | the yellow baby turned yellow in the first 24 hours of life, or is too sleepy to feed                      |
      | Eczema herpeticum near an eye              | eczema with painful, punched-out sores or clusters of small blisters                                         | the sores on the eczema are near or in an eye                                                              |
      | Diabetic foot that is getting worse        | diabetes with a new foot ulcer, a hot or swollen foot, or a black or blue toe                                | the foot trouble is spreading, part of the foot is black or cold, or they are ill with it                  |
      | Dry and drowsy child                       | a child who has passed no urine for 12 hours, or has sunken eyes or no tears                                 | the dry child is drowsy, floppy or too sleepy to drink                                                     |
      | Too much bleeding, and faint               | vaginal bleeding that soaks a pad every hour for two hours or more, or faintness with the bleeding           | they have fainted, are pale and clammy, or cannot stand up, with the heavy bleeding                        |
      | Yellow and ill                             | yellow skin or yellow whites of the eyes                                                                     | there is a fever, confusion, drowsiness or severe pain with the yellow colour                              |

  Scenario: Limp with a fever in a child who cannot stand on the leg
    Given there is a child with a limp who is under three, has a fever, cannot stand on the leg, or has hip or knee pain from ten
    And any of these:
      | the limping child has a fever and cannot stand on the leg                         |
      | it is not known whether the limping child has a fever and cannot stand on the leg |
    Then they are always sent at least to an emergency place to arrive within 4 hours

  Scenario: Pelvic infection with a fever
    Given there is pain low in the tummy with a fever or a new discharge, or after a new coil or a new partner
    And any of these:
      | there is a fever or shivering with the pain low in the tummy                         |
      | it is not known whether there is a fever or shivering with the pain low in the tummy |
    Then they are always sent at least to a clinician within 6 hours

  Scenario: Very high blood pressure in pregnancy or after a birth
    Given there is a blood pressure with a top number of 180 or more, or a bottom number of 120 or more
    And any of these:
      | they are pregnant, might be, or gave birth in the last six weeks                         |
      | it is not known whether they are pregnant, might be, or gave birth in the last six weeks |
      | the record shows a pregnancy now                                                         |
    Then they are always sent at least to a clinician to arrive within 1 hour

  Scenario: Eczema herpeticum under one year
    Given there is eczema with painful, punched-out sores or clusters of small blisters
    And the patient is under 1 year
    Then they are always sent at least to an emergency place to arrive within 1 hour

  Scenario: Bleeding and pain in early pregnancy
    Given there is bleeding or spotting in the first 20 weeks of pregnancy
    And any of these:
      | there is an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint                |
      | it is not known whether an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint |
    Then they are always sent at least to an emergency place to arrive within 1 hour

  Scenario: Sexual assault of a child
    Given there is a sexual assault or rape, lately, or at any time without help since
    And the patient is under 18 years
    Then they are always sent at least to an emergency place within 1 hour

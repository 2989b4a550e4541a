Feature: Airways, ears and nose: what to ask first, and what nobody knows

  Scenario Outline: What to ask first: <problem>
    Given <who>
    And the problem is <problem>
    When reception asks where they should go
    Then reception must first ask about "<red flag>"
    And they are sent to the duty clinician within 1 hour
    And no rule decides

    Examples:
      | problem                 | who                 | red flag                                                                                                               |
      | COVID                   | a 40 year old man   | breathlessness too bad to finish a sentence, or gasping at rest                                                        |
      | mild breathlessness     | a 40 year old man   | a blue, grey or very pale colour of the lips, tongue or skin                                                           |
      | wheeze or asthma flare  | a 7 year old boy    | an asthma attack that the reliever does not hold for four hours, that stops them talking, or that halves the peak flow |
      | croup                   | a 2 year old girl   | noisy breathing in, drooling, or being unable to swallow their own spit                                                |
      | bronchiolitis           | a 20 month old boy  | a child who grunts, sucks in the ribs, stops breathing for moments, or is too breathless to feed or talk               |
      | glandular fever         | a 19 year old woman | one-sided severe throat pain, a mouth that will not open, or a muffled voice                                           |
      | hoarse voice            | a 50 year old woman | a mouth ulcer, neck lump or hoarse voice for three weeks or more, or a patch or lump in the mouth                      |
      | lump in the neck        | a 50 year old woman | a lump in the neck, armpit or groin for six weeks, over 2 cm, or with night sweats, itch, fever or weight loss         |
      | snoring or sleep apnoea | a 50 year old man   | breathlessness too bad to lie flat, or pink frothy spit                                                                |
      | runny ear               | a 30 year old man   | ear pain with swelling or soreness behind the ear, an ear pushed forward, or a weak face                               |
      | blocked ear or ear wax  | a 60 year old man   | hearing lost in one or both ears within three days or less, during the last 30 days                                    |
      | gradual hearing loss    | a 60 year old man   | hearing lost in one or both ears within three days or less, during the last 30 days                                    |
      | ringing in the ears     | a 60 year old man   | a thought of suicide, or that life is not worth living                                                                 |
      | dizziness               | a 60 year old man   | sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes               |
      | nosebleed               | a 60 year old man   | a nosebleed that is heavy, lasts over 10 minutes, follows a head injury, or goes on with a blood thinner or under two  |

  Scenario Outline: A red flag that nobody knows: <problem>
    Given <who>
    And the problem is <problem>
    And it has lasted 2 days
    And there are no red flags
    And it is not known whether <red flag>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to the duty clinician within 1 hour
    And the reason is "A red flag that nobody could rule out"

    Examples:
      | problem                 | who                 | red flag                                                                                                              |
      | COVID                   | a 40 year old man   | sudden breathlessness, or sharp chest pain on breathing in, with a risk of a blood clot                               |
      | mild breathlessness     | a 40 year old man   | chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness     |
      | wheeze or asthma flare  | a 7 year old boy    | a child who grunts, sucks in the ribs, stops breathing for moments, or is too breathless to feed or talk              |
      | croup                   | a 2 year old girl   | noisy breathing in, drooling, or being unable to swallow their own spit                                               |
      | bronchiolitis           | a 9 month old baby  | a baby who has fed less than half as much as usual for a day, or has had no feed for eight hours                      |
      | glandular fever         | a 19 year old woman | a sore throat, mouth ulcers or fever in somebody who takes a medicine that can lower the white blood cells            |
      | hoarse voice            | a 50 year old woman | sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes              |
      | lump in the neck        | a 50 year old woman | swelling of the face, jaw or neck that spreads to the eye or throat, or a mouth that can hardly open or swallow       |
      | snoring or sleep apnoea | a 50 year old man   | breathlessness too bad to finish a sentence, or gasping at rest                                                       |
      | runny ear               | a 30 year old man   | a fever or illness with a stiff neck, dislike of light, a severe headache or drowsiness                               |
      | blocked ear or ear wax  | a 60 year old man   | hearing lost in one or both ears within three days or less, during the last 30 days                                   |
      | gradual hearing loss    | a 60 year old man   | one side of the face that has newly dropped, with nothing else wrong                                                  |
      | ringing in the ears     | a 60 year old man   | a wish to end their life now, a plan or the means to do it, or harm already done                                      |
      | dizziness               | a 60 year old man   | the worst headache ever, at its full force within five minutes                                                        |
      | nosebleed               | a 60 year old man   | a nosebleed that is heavy, lasts over 10 minutes, follows a head injury, or goes on with a blood thinner or under two |

  # Reception sees an answer while it still asks. Nothing decides before this one is known.
  Scenario Outline: Nothing decides before reception knows: <problem>, <who>, <what is so>
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And <what is so>
    When reception asks where they should go
    Then reception must also ask about "<still to ask>"
    And they are sent to the duty clinician within 24 hours
    And no rule decides

    Examples:
      | problem                | who                | what is so                                                                                | still to ask                                                                                           |
      | mild breathlessness    | a 40 year old man  | it has lasted 60 days                                                                     | the breathlessness began in the last four weeks, or is worse than usual                                |
      | wheeze or asthma flare | a 7 year old boy   | the reliever is needed no more than usual, and cough or wheeze does not disturb the night | breathlessness or wheezing that is new or worse than usual                                             |
      | bronchiolitis          | a 20 month old boy | it has lasted 2 days                                                                      | the chest is wheezy or breathes faster than usual, or feeds or wet nappies are fewer                   |
      | sore throat            | a 3 year old girl  | it has lasted 2 days                                                                      | the child seems unwell                                                                                 |
      | sinus pain             | a 40 year old man  | the patient is male                                                                       | it has lasted                                                                                          |
      | hoarse voice           | a 30 year old man  | the patient is male                                                                       | it has lasted                                                                                          |
      | lump in the neck       | a 30 year old man  | it has lasted 5 days                                                                      | the lump in the neck came without a cold, sore throat or other infection                               |
      | lump in the neck       | a 30 year old man  | the lump in the neck came with a cold, sore throat or other infection                     | it has lasted                                                                                          |
      | blocked ear or ear wax | a 60 year old man  | it has lasted 5 days                                                                      | the eardrum may have a hole or a grommet, or the ear has had an operation                              |
      | gradual hearing loss   | a 60 year old man  | it has lasted 400 days                                                                    | one ear hears worse than the other, the loss grew within three months, or the ear aches, runs or spins |

@source:NICE-NG12 @evidence:proposed
Feature: Lump in the neck

  A gland that swells with a cold goes down by itself within three weeks. Every other lump in the neck is seen by a GP
  within a week. The routes are proposals of this project.

  Background:
    Given the problem is lump in the neck
    And reception has ruled out:
      | noisy breathing in, drooling, or being unable to swallow their own spit                                               |
      | breathlessness too bad to finish a sentence, or gasping at rest                                                       |
      | swelling of the face, jaw or neck that spreads to the eye or throat, or a mouth that can hardly open or swallow       |
      | one-sided severe throat pain, a mouth that will not open, or a muffled voice                                          |
      | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin     |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely        |
      | a mouth ulcer, neck lump or hoarse voice for three weeks or more, or a patch or lump in the mouth                     |
      | a lump in the neck, armpit or groin for six weeks, over 2 cm, or with night sweats, itch, fever or weight loss        |
      | a child with a growing lump, bruises, paleness, bone pain, a white pupil, or a fever, headache or vomiting that stays |

  Rule: A clinician looks at the lump

    Scenario Outline: <name>
      Given <finding>
      Then send them to a GP within 24 hours

      Examples:
        | name                                 | finding                                                                              |
        | Hot, sore or fast-growing lump       | the lump in the neck is hot, very sore or growing by the day                         |
        | Nobody knows whether the lump is hot | it is not known whether the lump in the neck is hot, very sore or growing by the day |
        | Neck lump with a weak immune system  | the patient has a weak immune system                                                 |

    # Written for 45 years and a hoarse voice; taken for every age here, and for a hard lump too.
    Scenario Outline: <name>
      Given <finding>
      Then send them to a GP within 7 days

      Examples:
        | name                                          | finding                                                                                                                  |
        | Hard or growing lump, voice or swallowing     | the lump in the neck is hard or keeps growing, or came with a hoarse voice or trouble swallowing                         |
        | Nobody knows whether the lump is hard         | it is not known whether the lump in the neck is hard or keeps growing, or came with a hoarse voice or trouble swallowing |
        | Lump without a cold                           | the lump in the neck came without a cold, sore throat or other infection                                                 |
        | Nobody knows whether there was a cold         | it is not known whether the lump in the neck came without a cold, sore throat or other infection                         |
        | Neck lump for three weeks                     | it has lasted 21 days or more                                                                                            |
        | Nobody knows how long the lump has been there | it is not known how long it has lasted                                                                                   |

  Rule: A gland that swells with a cold

    Scenario: Swollen gland with a cold
      Given the patient is 1 year or older
      And the lump in the neck came with a cold, sore throat or other infection
      And it has lasted less than 21 days
      Then send them to self-care with advice
      And advise "Rest, drink plenty, and take simple pain relief if they normally can. The gland goes down after the cold, within 3 weeks."
      And ask them to come back if "it is there after 3 weeks, grows, is hard, or comes with night sweats, weight loss, a hoarse voice or trouble swallowing. Ring 999 for trouble with breathing"

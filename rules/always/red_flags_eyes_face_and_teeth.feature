Feature: Red flags of the eyes, ears, nose, mouth and teeth

  One row for each red flag, with the place and the latest time that this book's clinical facts give it, whatever the problem,
  the age, the record and the other answers are. Sooner, or more cautious, is always allowed.

  # The last two are no red flags of the facts, but reception rules them out in the same way.
  Scenario Outline: <name>
    Given there is <red flag>
    Then they are always sent at least to <where> <when>

    Examples:
      | name                                | red flag                                                                                                              | where              | when                     |
      | Chemical in the eye                 | a chemical, bleach, lime or cement in the eye                                                                         | an emergency place | to arrive within 1 hour  |
      | Something in or through the eye     | something stuck in or through the eye, metal or glass at speed, blood in the eye, or an odd pupil                     | an emergency place | to arrive within 1 hour  |
      | Sudden loss of sight                | sudden loss of all or part of their sight, even if it has come back                                                   | an emergency place | to arrive within 1 hour  |
      | Acute glaucoma                      | a very painful red eye with headache, rings round lights, blurred sight or vomiting                                   | an emergency place | to arrive within 1 hour  |
      | Detached retina                     | a new burst of flashes or floaters with a curtain, a shadow or worse sight                                            | an emergency place | to arrive within 4 hours |
      | Painful red eye with a contact lens | a painful red eye, or an eye that light hurts, in somebody who wears contact lenses                                   | a clinician        | within 6 hours           |
      | Shingles near the eye               | a rash of blisters on the forehead or nose with eye pain, a red eye or blurred sight                                  | a clinician        | within 2 hours           |
      | Sudden loss of hearing              | hearing lost in one or both ears within three days or less, during the last 30 days                                   | a clinician        | within 24 hours          |
      | Serious nosebleed                   | a nosebleed that is heavy, lasts over 10 minutes, follows a head injury, or goes on with a blood thinner or under two | an emergency place | to arrive within 1 hour  |
      | Something in the nose or ear        | something stuck in the ear or nose                                                                                    | an emergency place | to arrive within 4 hours |
      | Forehead swelling                   | a soft or painful swelling on the forehead                                                                            | an emergency place | to arrive within 1 hour  |
      | Sting inside the mouth or throat    | a sting or bite inside the mouth or the throat                                                                        | an emergency place | to arrive within 1 hour  |

  # NHS 111 finds the dentist for a tooth that was knocked out.
  Scenario Outline: <name>
    Given there is <red flag>
    Then they are always sent at least to <where> <when>

    Examples:
      | name                                 | red flag                                                                                                        | where              | when                    |
      | Swelling that spreads from the mouth | swelling of the face, jaw or neck that spreads to the eye or throat, or a mouth that can hardly open or swallow | an emergency place | to arrive within 1 hour |
      | Adult tooth knocked out              | an adult tooth that has been knocked out                                                                        | a clinician        | within 1 hour           |
      | Mouth bleeding that does not stop    | heavy bleeding from the mouth that does not stop                                                                | an emergency place | to arrive within 1 hour |

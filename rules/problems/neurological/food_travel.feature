@evidence:proposed
Feature: Food allergy, and illness after travel

  The routes are a proposal of this project.

  @source:NICE-CG116
  Rule: Food allergy

    Background:
      Given the problem is food allergy
      And reception has ruled out:
        | sudden swelling of the lips, tongue or throat, wheezing, or faintness after food, a sting or a medicine  |
        | an adrenaline pen that has been used, even if they feel better now                                       |
        | breathlessness too bad to finish a sentence, or gasping at rest                                          |
        | a child who grunts, sucks in the ribs, stops breathing for moments, or is too breathless to feed or talk |
        | a child who is floppy, makes no response, has stopped smiling or is hard to wake                         |
        | a child who has passed no urine for 12 hours, or has sunken eyes or no tears                             |
        | a baby who has fed less than half as much as usual for a day, or has had no feed for eight hours         |

    # A rash or vomiting within hours of a food can still become a severe reaction.
    Scenario: Reaction to food now
      Given any of these:
        | there is a reaction to food now, or there was one in the last day                         |
        | it is not known whether there is a reaction to food now, or there was one in the last day |
      Then send them to the duty clinician within 2 hours
      And advise "Give no more of that food. Do not leave them alone."
      And ask them to come back if "the lips, tongue or throat swell, they wheeze, go floppy or faint: use the adrenaline pen if they have one and ring 999"

    Scenario Outline: <name>
      Given <who>
      Then send them to a GP <when>
      And advise "Keep that food away until then, but cut out nothing else. Keep giving milk or breast milk unless we say otherwise. Write down what was eaten, when, and what happened."
      And ask them to come back if "there is any new reaction, blood in the poo or poor feeding; if the lips, tongue or throat swell, or they wheeze, go floppy or faint, ring 999"

      Examples:
        | name                              | who                                                                                                                   | when            |
        | Food allergy with gut signs       | there is blood or slime in the poo, vomiting after most feeds, or poor weight gain                                    | within 24 hours |
        | Food allergy, gut signs not known | it is not known whether there is blood or slime in the poo, vomiting after most feeds, or poor weight gain            | within 24 hours |
        | Milk or food allergy in a baby    | the patient is under 1 year                                                                                           | within 7 days   |
        | Food allergy with a risk          | they have asthma, or an earlier reaction to food touched the breath, the throat or the senses                         | within 7 days   |
        | Food allergy, risk not known      | it is not known whether they have asthma, or an earlier reaction to food touched the breath, the throat or the senses | within 7 days   |
        | Food allergy in the past          | the patient is 1 year or older                                                                                        | within 14 days  |

  @source:UKHSA
  Rule: Illness after travel

    Background:
      Given the problem is illness after travel
      And reception has ruled out:
        | a fever within a year of a stay in a malaria area, or within 21 days of a stay in an outbreak area                |
        | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
        | an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk   |
        | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
        | an infection or fever in somebody with a weak immune system                                                       |
        | yellow skin or yellow whites of the eyes                                                                          |
        | sudden breathlessness, or sharp chest pain on breathing in, with a risk of a blood clot                           |
        | a bite by an animal or a person that is deep, on the hand, face or a joint, by a bat or snake, or abroad          |
        | a child who has passed no urine for 12 hours, or has sunken eyes or no tears                                      |

    # Fever from a malaria or outbreak area is a red flag. Any other fever after travel is heard the same day too.
    Scenario: Any other fever after travel
      Given any of these:
        | the patient has a fever                         |
        | it is not known whether the patient has a fever |
      Then send them to the duty clinician within 6 hours
      And advise "Stay away from other people until a clinician has spoken to you. Have ready where you were, and when."
      And ask them to come back if "they are drowsy, confused, breathless or yellow, have a rash that does not fade, or cannot keep drinks down: ring 999"

    Scenario Outline: <name>
      Given <who>
      Then send them to a GP within 24 hours
      And advise "Drink plenty in small sips. Wash hands well, and do not prepare food for others. Say where you were, and when."
      And ask them to come back if "there is a fever, they are drowsy or yellow, pass no urine, or cannot keep drinks down"

      Examples:
        | name                                  | who                                                                                                                              |
        | Danger signs after travel             | since the travel there is blood in the poo, a rash, bad tummy pain, a cough or a sore that does not heal                         |
        | Danger signs after travel not known   | it is not known whether since the travel there is blood in the poo, a rash, bad tummy pain, a cough or a sore that does not heal |
        | Ill after travel under five           | the patient is under 5 years                                                                                                     |
        | Ill after travel in pregnancy         | the patient is pregnant or might be                                                                                              |
        | Ill after travel, pregnancy not known | it is not known whether the patient is pregnant or might be                                                                      |

    # The facts name three to seven days of diarrhoea; longer is treated alike.
    Scenario: Ill for three days or more after travel
      Given any of these:
        | it has lasted 3 days or more           |
        | it is not known how long it has lasted |
      Then send them to a GP within 3 working days
      And say "The GP may want a sample of poo, if it is loose: please ask us for a pot."
      And advise "Drink plenty in small sips. Wash hands well, and stay off work or school until 48 hours after the last loose poo."
      And ask them to come back if "there is a fever within a year of the travel, blood in the poo, they are drowsy or yellow, pass no urine, or cannot keep drinks down"

    Scenario: Ill for less than three days after travel
      Given the patient is 5 years or older
      And it has lasted less than 3 days
      Then send them to the community pharmacist within 24 hours
      And advise "Drink plenty in small sips. A pharmacist can sell rehydration sachets. Stay off work or school until 48 hours after the last loose poo."
      And ask them to come back if "it lasts three days, there is a fever within a year of the travel, blood in the poo, they are drowsy or yellow, or cannot keep drinks down"

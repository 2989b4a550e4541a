Feature: Food allergy, and illness after travel

  Scenario Outline: Food allergy: <what>
    Given <who>
    And the problem is food allergy
    And there are no red flags
    And <finding>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | what             | who                      | finding                                                                                                               | destination        | when            | reason                            |
      | in the past      | a 3 year old girl        | there is no reaction to food now, and there was none in the last day                                                  | a GP               | within 14 days  | Food allergy in the past          |
      | in a man         | a 40 year old man        | there is no reaction to food now, and there was none in the last day                                                  | a GP               | within 14 days  | Food allergy in the past          |
      | at 12 months     | a 12 month old baby boy  | there is no reaction to food now, and there was none in the last day                                                  | a GP               | within 14 days  | Food allergy in the past          |
      | baby milk        | an 11 month old baby boy | there is no reaction to food now, and there was none in the last day                                                  | a GP               | within 7 days   | Milk or food allergy in a baby    |
      | blood in the poo | a 3 month old baby boy   | there is blood or slime in the poo, vomiting after most feeds, or poor weight gain                                    | a GP               | within 24 hours | Food allergy with gut signs       |
      | poo not known    | a 3 month old baby boy   | it is not known whether there is blood or slime in the poo, vomiting after most feeds, or poor weight gain            | a GP               | within 24 hours | Food allergy, gut signs not known |
      | asthma           | a 9 year old girl        | they have asthma, or an earlier reaction to food touched the breath, the throat or the senses                         | a GP               | within 7 days   | Food allergy with a risk          |
      | asthma not known | a 9 year old girl        | it is not known whether they have asthma, or an earlier reaction to food touched the breath, the throat or the senses | a GP               | within 7 days   | Food allergy, risk not known      |
      | now              | a 9 year old girl        | there is a reaction to food now, or there was one in the last day                                                     | the duty clinician | within 2 hours  | Reaction to food now              |
      | now not known    | a 9 year old girl        | it is not known whether there is a reaction to food now, or there was one in the last day                             | the duty clinician | within 2 hours  | Reaction to food now              |
      | swollen lips     | a 9 year old girl        | there is sudden swelling of the lips, tongue or throat, wheezing, or faintness after food, a sting or a medicine      | 999                | now             | Anaphylaxis                       |

  Scenario Outline: Gut signs are asked under five years: <age>
    Given a <age> year old boy
    And the problem is food allergy
    And there are no red flags
    And there is no reaction to food now, and there was none in the last day
    And they have no asthma, and no reaction to food touched the breath, the throat or the senses
    When reception asks where he should go
    Then he is sent to a GP within 14 days
    And <asked>

    Examples:
      | age | asked                                                                                                              |
      | 4   | reception must also ask about "there is blood or slime in the poo, vomiting after most feeds, or poor weight gain" |
      | 5   | reception asks nothing more                                                                                        |

  Scenario Outline: Ill after travel: <what>
    Given <who>
    And the problem is illness after travel
    And there are no red flags
    And <days>
    And <finding>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | what                | who                 | days                                   | finding                                                                                                                          | destination              | when                     | reason                                    |
      | two days            | a 30 year old man   | it has lasted 2 days                   | the patient has no fever                                                                                                         | the community pharmacist | within 24 hours          | Ill for less than three days after travel |
      | three days          | a 30 year old man   | it has lasted 3 days                   | the patient has no fever                                                                                                         | a GP                     | within 3 working days    | Ill for three days or more after travel   |
      | days not known      | a 30 year old man   | it is not known how long it has lasted | the patient has no fever                                                                                                         | a GP                     | within 3 working days    | Ill for three days or more after travel   |
      | two days at 5       | a 5 year old boy    | it has lasted 2 days                   | the patient has no fever                                                                                                         | the community pharmacist | within 24 hours          | Ill for less than three days after travel |
      | two days at 4       | a 4 year old boy    | it has lasted 2 days                   | the patient has no fever                                                                                                         | a GP                     | within 24 hours          | Ill after travel under five               |
      | fever               | a 30 year old man   | it has lasted 2 days                   | the patient has a fever                                                                                                          | the duty clinician       | within 6 hours           | Any other fever after travel              |
      | fever not known     | a 30 year old man   | it has lasted 2 days                   | it is not known whether the patient has a fever                                                                                  | the duty clinician       | within 6 hours           | Any other fever after travel              |
      | blood in the poo    | a 30 year old man   | it has lasted 2 days                   | since the travel there is blood in the poo, a rash, bad tummy pain, a cough or a sore that does not heal                         | a GP                     | within 24 hours          | Danger signs after travel                 |
      | signs not known     | a 30 year old man   | it has lasted 2 days                   | it is not known whether since the travel there is blood in the poo, a rash, bad tummy pain, a cough or a sore that does not heal | a GP                     | within 24 hours          | Danger signs after travel not known       |
      | pregnant            | a 30 year old woman | it has lasted 2 days                   | the patient is pregnant or might be                                                                                              | a GP                     | within 24 hours          | Ill after travel in pregnancy             |
      | pregnancy not known | a 30 year old woman | it has lasted 2 days                   | it is not known whether the patient is pregnant or might be                                                                      | a GP                     | within 24 hours          | Ill after travel, pregnancy not known     |
      | malaria area        | a 30 year old man   | it has lasted 2 days                   | there is a fever within a year of a stay in a malaria area, or within 21 days of a stay in an outbreak area                      | A&E                      | to arrive within 4 hours | Fever after travel                        |
      | weak immune system  | a 30 year old man   | it has lasted 2 days                   | the patient has a weak immune system                                                                                             | the duty clinician       | within 24 hours          | A weak immune system and an infection     |

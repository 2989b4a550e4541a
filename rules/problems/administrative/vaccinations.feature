@source:UKHSA-Green-Book @evidence:proposed
Feature: Vaccines for adults, and for travel

  Who is offered a vaccine changes each year: an invitation, or the word of a clinician, counts for more than an age in this
  file. The ages are those of the national programmes; who gives the vaccine and how soon are proposals of this project.

  Rule: An adult

    Background:
      Given the problem is vaccine for an adult

    Scenario: A severe reaction before
      Given any of these:
        | they once had a severe reaction to a vaccine, or to anything that is in one                         |
        | it is not known whether they once had a severe reaction to a vaccine, or to anything that is in one |
      Then send them to the practice pharmacist within 14 days
      And offer it by telephone
      And say "Our pharmacist will ring you first, to find a vaccine that is safe for you."

    Scenario: Told to have the vaccine
      Given any of these:
        | a clinician, the practice or the NHS has told them to have the vaccine                         |
        | it is not known whether a clinician, the practice or the NHS has told them to have the vaccine |
      Then send them to the vaccination team as a routine
      And advise "Many pharmacies give vaccines for flu and COVID too, often sooner."

    Scenario: Under 18 years
      Given the patient is under 18 years
      Then send them to the practice nurse as a routine

    # Vaccines in pregnancy protect the baby from birth, and each has its weeks. Whooping cough is one of the others.
    Scenario: A vaccine in pregnancy
      Given any of these:
        | the patient is pregnant or might be                         |
        | it is not known whether the patient is pregnant or might be |
      Then send them to the practice nurse within 7 days
      And say "Tell the nurse how many weeks pregnant you are: some vaccines are given from 16 or from 28 weeks."

    @evidence:general
    Scenario Outline: <name>
      Given the vaccine is for <vaccine>
      And the patient is <age>
      Then send them to the vaccination team as a routine
      And advise "If you feel hot or ill on the day, ring us first."

      Examples:
        | name                   | vaccine   | age                     |
        | Flu from 65            | flu       | 65 years or older       |
        | Shingles from 65 to 79 | shingles  | between 65 and 79 years |
        | Pneumonia from 65      | pneumonia | 65 years or older       |

    # Sources differ on who is offered these two, and it changes each season. The wider reading stands here.
    @evidence:disputed
    Scenario Outline: <name>
      Given the vaccine is for <vaccine>
      And the patient is 75 years or older
      Then send them to the vaccination team as a routine
      And advise "If you feel hot or ill on the day, ring us first."

      Examples:
        | name          | vaccine |
        | RSV from 75   | RSV     |
        | COVID from 75 | COVID   |

    Scenario: In a group at risk
      Given any of these:
        | the vaccine is for flu       |
        | the vaccine is for pneumonia |
      And any of these:
        | illness, work or care for somebody puts them in a group that is offered this vaccine                         |
        | it is not known whether illness, work or care for somebody puts them in a group that is offered this vaccine |
      Then send them to the vaccination team as a routine

    Scenario: A vaccine with a weak immune system
      Given the patient has a weak immune system
      Then send them to the practice nurse within 14 days
      And say "The nurse will look at which vaccines you need. Tell the nurse which medicines you take."

    Scenario Outline: A vaccine <name>
      Given <which>
      Then send them to the practice nurse as a routine

      Examples:
        | name                      | which                                              |
        | that is another one       | the vaccine is another one                         |
        | that nobody knows by name | it is not known whether the vaccine is another one |

    Scenario: Not in a group that is offered the vaccine
      Then send them to self-care with advice
      And say "The NHS does not offer you this vaccine now. Many pharmacies sell it. If you have a letter or text that says otherwise, tell me."
      And ask them to come back if "they fall ill with a long-term condition, become pregnant, or are told to have it"

  @evidence:general
  Rule: Travel

    Background:
      Given the problem is vaccine for travel

    Scenario: Travel in eight weeks or more
      Given they travel in 56 days or more
      Then send them to the practice nurse on a planned date
      And say "I will book you for six to eight weeks before you travel. Bring your dates and the places."

    Scenario: Travel in four to eight weeks
      Given they travel in between 28 and 55 days
      Then send them to the practice nurse within 7 days
      And say "Bring your dates and the places. Not every travel vaccine is free."

    Scenario: Travel in less than four weeks
      Given they travel in less than 28 days
      Then send them to self-care with advice
      And say "That is soon. A private travel clinic or a pharmacy can still help, up to the last day. Tell them if you are pregnant or have a weak immune system."
      And ask them to come back if "the clinic needs your vaccine record, or you feel ill during the journey or after it"

    @evidence:proposed
    Scenario: Nobody knows when they travel
      Given it is not known how soon they travel
      Then send them to the practice nurse within 7 days

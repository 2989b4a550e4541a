@source:NHS-England-EHCH-framework-v3 @evidence:proposed
Feature: Care home resident unwell

  The home's own staff ring. They know what is usual for the resident and hold the care plan, so they read it while
  reception asks. The score called NEWS2 sorts residents from 16 years whose home has measured it. A plan is weighed by
  a clinician or an ambulance crew, never by reception. The routes are a proposal of this project.

  Background:
    Given the problem is care home resident unwell
    And reception has ruled out:
      | breathlessness too bad to finish a sentence, or gasping at rest                                                   |
      | chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness |
      | sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes          |
      | sudden confusion, talk that makes no sense, or great drowsiness                                                   |
      | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk   |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | a blow to the head with a blackout, a memory gap, a lasting headache, vomiting or a higher risk of bleeding       |
      | a fall from the age of 60 with no strength to stand, a short or turned leg, or over an hour on the floor          |

  Rule: The NEWS2 score

    # National sepsis guidance calls 7 or more a high risk, which outside hospital means an ambulance.
    @source:NICE-NG253 @source:RCP-NEWS2
    Scenario: NEWS2 of 7 or more
      Given the NEWS2 score is 7 or more
      Then send them to 999 now
      And say "Ring 999 now and give them the score. I will stay on the line until you have rung."
      And advise "Have the care plan in your hand, and tell 999 and the crew what it says about going to hospital."
      And tell the named GP

    @source:NICE-NG253 @source:RCP-NEWS2
    Scenario: NEWS2 of 5 or 6
      Given the NEWS2 score is between 5 and 6
      Then send them to the duty clinician within 2 hours
      And say "The duty clinician will ring the home. Have the score, the medicines and the care plan ready."
      And advise "Measure the score again every 30 minutes until the clinician rings. If it is 7 or more, ring 999."

    # Not known counts as 3: a single 3 has the same weight as a score of 5.
    @source:NICE-NG253 @source:RCP-NEWS2
    Scenario: A single part of NEWS2 scores 3
      Given the NEWS2 score is between 3 and 4
      And any of these:
        | a single part of the NEWS2 score is 3                         |
        | it is not known whether a single part of the NEWS2 score is 3 |
      Then send them to the duty clinician within 2 hours
      And say "The duty clinician will ring the home. Have the score, the medicines and the care plan ready."
      And advise "Measure the score again every 30 minutes until the clinician rings. If it is 7 or more, ring 999."

  Rule: What the staff see

    Scenario: Hardly eating or drinking, or much weaker
      Given any of these:
        | the resident hardly eats or drinks, or is much weaker, sleepier or quieter than usual                         |
        | it is not known whether the resident hardly eats or drinks, or is much weaker, sleepier or quieter than usual |
      Then send them to the duty clinician within 6 hours
      And advise "Offer small sips often, and measure the NEWS2 score now if the home can."

    Scenario: Weaker, and no NEWS2 score
      Given it is not known what the NEWS2 score is
      And any of these:
        | the resident hardly eats or drinks, or is much weaker, sleepier or quieter than usual                         |
        | it is not known whether the resident hardly eats or drinks, or is much weaker, sleepier or quieter than usual |
      Then send them to the duty clinician within 2 hours
      And advise "Offer small sips often, and measure the NEWS2 score now if the home can."

    @source:NHS-England-urgent-community-response
    Scenario: A fall without a red flag
      Given the patient is 18 years or older
      And any of these:
        | the resident has had a fall since yesterday                         |
        | it is not known whether the resident has had a fall since yesterday |
      Then send them to the urgent community response team within 2 hours
      And offer it at home
      And say "A team will come to the home to check them after the fall. If anything looks broken or they hit their head, ring 999."
      And advise "Do not lift somebody who is in pain. Measure the NEWS2 score now if the home can: if it is 7 or more, ring 999."

    # Without a score the home team looks sooner: nobody has yet counted the pulse or the breathing.
    Scenario: No NEWS2 score, and no other worry
      Given the patient is 18 years or older
      And it is not known what the NEWS2 score is
      Then send them to the care home team within 6 hours
      And offer it at home

    Scenario: No worry that needs a clinician sooner
      Then send them to the care home team within 24 hours
      And offer it at home
      And say "The care home team will see them today, and will follow the care plan."
      And ask them to come back if "the NEWS2 score rises, there is new confusion, a fall, chest pain or breathlessness, or they stop eating or drinking"
      And tell the named GP

    # The care home teams are made for older people, and NEWS2 is not used under 16.
    Scenario: Under 18 in a care home
      Given the patient is under 18 years
      Then send them to the duty clinician within 6 hours

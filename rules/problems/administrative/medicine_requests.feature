@source:Signpost-proposal @evidence:proposed
Feature: Requests for medicines that are not ordinary repeats

  A medicine that is not on repeat, a controlled medicine, and a medicine that no pharmacy has. Reception changes no
  prescription. The routes and times are proposals of this project.

  @source:practice-signposting-page @evidence:re-read
  Rule: A medicine that is not on repeat

    Background:
      Given the problem is medicine that is not on repeat
      And reception has ruled out:
        | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
        | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
        | breathlessness too bad to finish a sentence, or gasping at rest                                                   |
        | chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell     |
        | a missed dose, or none left after today, of a medicine that must not be missed                                    |

    # Never on request alone: a clinician hears about the illness first.
    Scenario: Antibiotics or steroids on request
      Given any of these:
        | they ask for antibiotics, or for steroids for an illness                         |
        | it is not known whether they ask for antibiotics, or for steroids for an illness |
      Then send them to the duty clinician within 24 hours
      And say "A clinician has to hear about the illness before there can be antibiotics or steroids."

    @evidence:proposed
    Scenario: Antibiotics or steroids on request under three months
      Given the patient is under 3 months
      And any of these:
        | they ask for antibiotics, or for steroids for an illness                         |
        | it is not known whether they ask for antibiotics, or for steroids for an illness |
      Then send them to the duty clinician within 2 hours

    @evidence:proposed
    Scenario: Another medicine that is not on repeat
      Then send them to the practice pharmacist within 3 working days
      And ask them to come back if "nobody has rung by that day, you run out before then, or there is any new symptom"

    @evidence:proposed
    Scenario: Not on repeat and none in two days
      Given any of these:
        | the medicine lasts another 2 days or less   |
        | it is not known how long the medicine lasts |
      Then send them to the practice pharmacist within 24 hours
      And ask them to come back if "nobody has rung by tomorrow, or there is any new symptom"

  @source:NICE-NG46
  Rule: A strong painkiller or another controlled medicine

    Background:
      Given the problem is strong painkiller or other controlled medicine
      And reception has ruled out:
        | deep drowsiness, slow breathing or pinpoint pupils in somebody on strong painkillers or drugs                      |
        | too much of a medicine or drug, or any poison, taken on purpose or by accident, even if they feel well             |
        | pain, distress, breathlessness or bleeding that is out of control, or a stopped syringe pump, near the end of life |

    Scenario: A controlled medicine when it is due
      Then send them to the practice pharmacist within 3 working days
      And ask them to come back if "it will run out before then, you feel drowsy or shaky, or the pain gets worse"

    Scenario: A controlled medicine runs out within two days
      Given any of these:
        | the medicine lasts another 2 days or less   |
        | it is not known how long the medicine lasts |
      Then send them to the practice pharmacist within 24 hours
      And ask them to come back if "you run out first, feel shaky or sick, or the pain gets worse"

    Scenario: Early, more, or lost
      Given any of these:
        | they ask for the medicine early, for more of it, or because it is lost                         |
        | it is not known whether they ask for the medicine early, for more of it, or because it is lost |
      Then send them to the named GP within 3 working days
      And say "I cannot change this. A GP will ring you about it, and will not think badly of you for asking."

    # Sooner than the rule above, which would otherwise win over the pharmacist and make them wait until they have run out.
    Scenario: Early, more or lost, and runs out within two days
      Given any of these:
        | they ask for the medicine early, for more of it, or because it is lost                         |
        | it is not known whether they ask for the medicine early, for more of it, or because it is lost |
      And any of these:
        | the medicine lasts another 2 days or less   |
        | it is not known how long the medicine lasts |
      Then send them to the named GP within 24 hours
      And say "I cannot change this. A GP will ring you about it, and will not think badly of you for asking."

    # To stop one of these at once can bring pain, shaking or a fit.
    Scenario: No controlled medicine left
      Given the medicine lasts another 0 days
      Then send them to the duty clinician within 24 hours

    @source:NICE-NG142
    Scenario: End-of-life medicine runs out within two days
      Given the patient is on the palliative care register
      And any of these:
        | the medicine lasts another 2 days or less   |
        | it is not known how long the medicine lasts |
      Then send them to the duty clinician within 6 hours
      And tell the palliative care team

  @source:local-policy
  Rule: A medicine that is out of stock

    Background:
      Given the problem is medicine out of stock
      And reception has ruled out:
        | a missed dose, or none left after today, of a medicine that must not be missed |

    Scenario: Another pharmacy first
      Then send them to the community pharmacist within 24 hours
      And say "Ask the pharmacy which of its branches, or which other pharmacy, has it: they can see that and send the prescription on."
      And ask them to come back if "no pharmacy has it, or you have less than three days left"

    Scenario: No pharmacy has it
      Given any of these:
        | another pharmacy has none either                         |
        | it is not known whether another pharmacy has none either |
      Then send them to the practice pharmacist within 3 working days
      And ask them to come back if "nobody has rung by that day, or you run out before then"

    Scenario: No pharmacy has it, and runs out within two days
      Given any of these:
        | another pharmacy has none either                         |
        | it is not known whether another pharmacy has none either |
      And any of these:
        | the medicine lasts another 2 days or less   |
        | it is not known how long the medicine lasts |
      Then send them to the practice pharmacist within 24 hours
      And ask them to come back if "nobody has rung by then, or you run out first: ring NHS 111 when we are shut"

    Scenario: Must not run out
      Given any of these:
        | the medicine is one that must not run out                         |
        | it is not known whether the medicine is one that must not run out |
      Then send them to the practice pharmacist within 24 hours
      And also send them to the community pharmacist within 24 hours
      And ask them to come back if "nobody has rung by then, or you would miss a dose: ring NHS 111 when we are shut"

    Scenario: Must not run out, and none left
      Given the medicine is one that must not run out
      And the medicine lasts another 0 days
      Then send them to the duty clinician within 2 hours

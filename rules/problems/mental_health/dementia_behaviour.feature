@source:NICE-NG97 @evidence:proposed
Feature: Agitation in dementia

  New agitation is often pain, an infection or something else in the body: a clinician always looks at it. The person who cares
  for them is asked too. The routes are a proposal of this project.

  Background:
    Given the problem is agitation in dementia
    And reception has ruled out:
      | a wish to end their life now, a plan or the means to do it, or harm already done                                  |
      | a thought of suicide, or that life is not worth living                                                            |
      | sudden confusion, talk that makes no sense, or great drowsiness                                                   |
      | sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes          |
      | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk   |
      | an adult with care needs who is neglected, abused, or badly neglects themselves                                   |

  # Breakdown of care at home is a reason for urgent community response, which comes within two hours.
  @source:NHS-England-urgent-community-response
  Scenario: The carer of somebody with dementia cannot go on
    Given any of these:
      | the person who cares for them cannot go on today, or is getting hurt                         |
      | it is not known whether the person who cares for them cannot go on today, or is getting hurt |
    Then send them to the urgent community response team within 2 hours
    And offer it at home
    And also send them to the social prescriber within 7 days
    And tell the named GP

  # Not in the facts, which name pain as a warning: the time is a cautious addition of this project.
  Scenario: Agitation with pain, fever or not eating
    Given any of these:
      | they seem to be in pain or feverish, hardly eat or drink, have fallen, or have trouble with bladder or bowel                         |
      | it is not known whether they seem to be in pain or feverish, hardly eat or drink, have fallen, or have trouble with bladder or bowel |
    Then send them to the duty clinician within 6 hours
    And tell the named GP

  Scenario: New or worse agitation in a care home
    Given the patient lives in a care home
    And any of these:
      | the behaviour is new or clearly worse in the last few weeks                         |
      | it is not known whether the behaviour is new or clearly worse in the last few weeks |
    Then send them to the care home team within 12 hours
    And offer it at home
    And tell the named GP

  Scenario: New or worse agitation
    Given any of these:
      | the behaviour is new or clearly worse in the last few weeks                         |
      | it is not known whether the behaviour is new or clearly worse in the last few weeks |
    Then send them to the named GP within 24 hours
    And allow 20 minutes
    And advise "Keep calm, keep to routines, and check glasses, hearing aids, warmth and comfort."

  Scenario: Agitation of long standing
    Given the behaviour has been the same for many weeks
    Then send them to the named GP within 7 days
    And also send them to the social prescriber within 7 days
    And allow 20 minutes
    And say "Our social prescriber can also help the person who cares for them: with rest, money and company."
    And ask them to come back if "it gets worse, they are in pain or newly confused, they stop eating or drinking, or the carer cannot go on"

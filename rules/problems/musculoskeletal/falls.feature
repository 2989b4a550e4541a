@source:NICE-NG249 @evidence:proposed
Feature: Falls

  First what the fall has hurt, then why they fell, then whether they can be safe at home. The general rules send frail people and
  people in the high stream to the GP who knows them. The routes are a proposal of this project.

  Background:
    Given the problem is falls
    And reception has ruled out:
      | a blow to the head with unconsciousness, a fit, weakness, fluid from the ear or nose, or great force         |
      | a blow to the head with a blackout, a memory gap, a lasting headache, vomiting or a higher risk of bleeding  |
      | a head injury from the age of 65 with a blood thinner, new confusion, or nobody to watch them at home        |
      | a fall from the age of 60 with no strength to stand, a short or turned leg, or over an hour on the floor     |
      | an injured arm or leg that is bent out of shape, shows bone, or is numb, cold or pale beyond the injury      |
      | an arm or leg that they cannot use or stand on after an injury, or that is very sore on the bone             |
      | an accident or fall that hurt the neck or back, with pain, tingling or weakness                              |
      | a faint during exercise, or with chest pain or a racing heart, or with a sudden death under 40 in the family |
      | sudden confusion, talk that makes no sense, or great drowsiness                                              |
      | sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes     |
      | a bruise, burn or broken bone in a baby who cannot crawl, or an injury with a story that does not fit        |

  @source:urgent-community-response-national-list @evidence:re-read
  Scenario: Fallen and cannot manage
    Given any of these:
      | they cannot get up, or cannot manage safely at home after the fall                         |
      | it is not known whether they cannot get up, or cannot manage safely at home after the fall |
    Then send them to the urgent community response team within 2 hours
    And offer it at home
    And advise "Keep them warm, and give nothing to eat or drink while they lie on the floor."
    And ask them to come back if "they have lain on the floor for an hour, are in pain, cold, drowsy or confused: ring 999"

  Scenario: Blackout, faint or no reason for the fall
    Given any of these:
      | they blacked out, felt faint or dizzy, or nobody knows why they fell                         |
      | it is not known whether they blacked out, felt faint or dizzy, or nobody knows why they fell |
    Then send them to a GP within 24 hours
    And advise "They should not drive until they have been seen."
    And ask them to come back if "they black out again, have chest pain, a racing heart or breathlessness, or one side goes weak: ring 999"

  # The red flags ask about the head, the neck, the back and the limbs. A broken rib or a bleeding spleen would pass them all. The
  # facts do not name it, the time is ours.
  Scenario: Pain in the chest, the tummy or the hip after a fall
    Given any of these:
      | the chest, ribs, tummy, side, hip or groin hurts since the fall                         |
      | it is not known whether the chest, ribs, tummy, side, hip or groin hurts since the fall |
    Then send them to a GP within 24 hours
    And ask them to come back if "they are breathless, faint, cough blood, the tummy pain is bad, or they cannot walk: ring 999"

  # A fall can loosen the afterbirth. The facts do not name it, the time is ours.
  Scenario: Fall in pregnancy
    Given any of these:
      | the patient is pregnant or might be                         |
      | it is not known whether the patient is pregnant or might be |
    Then send them to the duty clinician within 2 hours

  Scenario: Fall of a baby under one year
    Given the patient is under 1 year
    Then send them to the duty clinician within 1 hour

  Scenario: Fall from 65 years
    Given the patient is 65 years or older
    Then send them to a GP within 7 days
    And allow 20 minutes

  Scenario: Fallen more than once in a year
    Given any of these:
      | they have fallen more than once in 12 months                         |
      | it is not known whether they have fallen more than once in 12 months |
      | in 12 months they fell 2 times or more                               |
    Then send them to a GP within 7 days
    And allow 20 minutes

  Scenario: One trip or slip without harm
    Given the patient is under 65 years
    Then send them to self-care with advice
    And advise "Look for what they tripped on and move it: loose rugs, poor light, poor shoes."
    And ask them to come back if "there is vomiting, drowsiness, confusion or a headache that stays, a pain that stops them using a limb, or another fall"

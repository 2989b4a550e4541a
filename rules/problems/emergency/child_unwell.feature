@source:NICE-NG143 @evidence:proposed
Feature: Child who is not right

  A long list of red flags, because a small child's illness shows little else. A carer who is very worried
  is a red flag: a clinician speaks to them within the hour. Babies under three months, and under one year, have general
  rules. Spots that do not fade and a low temperature are part of the question about sepsis. The route is a proposal of this project.

  Background:
    Given the problem is child who is not right
    And reception has ruled out:
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | a child who is floppy, makes no response, has stopped smiling or is hard to wake                                  |
      | a child who grunts, sucks in the ribs, stops breathing for moments, or is too breathless to feed or talk          |
      | a child's first fit, or a fit that was over five minutes, on one side only, or without full recovery              |
      | a bulging soft spot on the head, or a stiff neck, in a baby                                                       |
      | a fever or illness with a stiff neck, dislike of light, a severe headache or drowsiness                           |
      | a temperature of 38 or more, or feeling hot, in a baby under three months                                         |
      | a temperature of 39 or more in a baby of three to six months                                                      |
      | a child who has passed no urine for 12 hours, or has sunken eyes or no tears                                      |
      | a baby who has fed less than half as much as usual for a day, or has had no feed for eight hours                  |
      | green or bloody vomit in a child                                                                                  |
      | waves of screaming in a small child who goes pale and draws up the legs, or passes blood or jelly                 |
      | new great thirst or passing a lot of urine in a child, perhaps with tiredness or weight loss                      |
      | a bruise, burn or broken bone in a baby who cannot crawl, or an injury with a story that does not fit             |
      | a parent or carer who feels that something is very wrong, or that this illness is unlike any before               |

  Scenario: Not right, and no red flag
    Given the patient is 1 year or older
    Then send them to the minor illness clinician within 24 hours
    And advise "Offer drinks often, look at the child every few hours, also at night, and note wet nappies or visits to the toilet."
    And ask them to come back if "the child gets worse, is hard to wake, breathes fast, has a fit, or spots that do not fade: ring 999. Ring us if you are more worried than now"

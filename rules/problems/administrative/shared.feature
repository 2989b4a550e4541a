@source:Signpost-proposal @evidence:proposed
Feature: Requests: shared rules

  A request is not an illness, and a symptom makes it one. Reception takes the symptom as a new problem and asks its questions;
  until then a clinician speaks to the person the same day. Not to know counts as a symptom. All are proposals of this project.
  A question about a medicine, registration and worrying words in a form have rules of their own for this.

  Background:
    Given the problem is one of:
      | medicines review                               |
      | medicine that is not on repeat                 |
      | strong painkiller or other controlled medicine |
      | medicine out of stock                          |
      | blood thinner check                            |
      | test results                                   |
      | fit note                                       |
      | form or letter                                 |
      | access to records                              |
      | complaint or feedback                          |
      | waiting for a referral                         |
      | question for the hospital                      |
      | just out of hospital                           |
      | home visit                                     |
      | vaccine for an adult                           |
      | vaccine for a child                            |
      | vaccine for travel                             |
      | new patient check                              |
      | NHS health check                               |
      | blood test booking                             |
      | blood pressure check                           |
      | review of a long-term condition                |
      | asthma review                                  |
      | diabetes, not ill                              |
      | exercise or breathing class                    |
    And any of these:
      | they have a new or worse symptom today                         |
      | it is not known whether they have a new or worse symptom today |

  Scenario: A request with a new or worse symptom
    Then send them to the duty clinician within 24 hours
    And say "You have a new symptom, so I will ask you about that first."

  # As for any illness at this age. Here belongs a fever after the first vaccines too.
  Scenario: A request with a symptom under three months
    Given the patient is under 3 months
    Then send them to the duty clinician within 2 hours
    And say "The baby has a new symptom, so I will ask you about that first."

@source:Signpost-proposal @evidence:proposed
Feature: Eyes: shared rules

  Findings that mean the same in several problems of the eyes, as in red eye. All are proposals of this project.

  Rule: An eye after an operation, or under a hospital

    Background:
      Given the problem is one of:
        | sticky or watery eye |
        | flashes or floaters  |
        | something in the eye |
        | double vision        |

    Scenario: Operated eye, or one under a hospital
      Given the eye had an operation or an injection in the last three months, or a hospital is treating it
      Then send them to the duty clinician within 2 hours
      And advise "Also ring the hospital eye clinic that treats this eye now, and tell them what has changed."

    Scenario: Nobody knows whether the eye was operated on
      Given it is not known whether the eye had an operation or an injection in the last three months, or a hospital is treating it
      Then send them to the duty clinician within 2 hours

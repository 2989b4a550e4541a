@source:NHS-England-accessible-information @evidence:proposed
Feature: Forms for benefits, and interpreters

  Requests, not illnesses. Professional interpreters only: not the family, and never a child. Somebody whose need
  nobody understands may be ill, and a clinician speaks to them first. The routes are a proposal of this project.

  Rule: Letter or form for a benefit

    Background:
      Given the problem is letter or form for a benefit

    Scenario: A form that is due soon
      Given any of these:
        | the form or appeal is due within two weeks                         |
        | it is not known whether the form or appeal is due within two weeks |
      Then send them to the social prescriber within 3 working days
      And also send them to the practice office by the next working day
      And say "Our social prescriber will help with the form, and the office will tell you what we can write."

    Scenario: A form without hurry
      Then send them to the social prescriber within 14 days
      And also send them to the practice office by the next working day
      And say "Our social prescriber will help with the form, and the office will tell you what we can write."
      And advise "Citizens Advice helps with forms free of charge. The office that pays the benefit often asks us itself: you need no letter then."

  Rule: Needs an interpreter

    Background:
      Given the problem is needs an interpreter

    Scenario: Nobody understands yet what they need
      Given any of these:
        | nobody understands yet what they need, or they may be ill now                         |
        | it is not known whether nobody understands yet what they need, or they may be ill now |
      Then send them to the duty clinician within 1 hour
      And say "A clinician will speak with you through an interpreter, by telephone or by video."
      And advise "Book a telephone or sign language interpreter now. If anybody looks very ill, ring 999 at once."

    Scenario: An interpreter for a visit
      Then send them to the practice office by the next working day
      And allow 20 minutes
      And say "We book a professional interpreter, free of charge, and twice the usual time. Family members and children do not interpret."
      And advise "Write the language, the dialect and any wish for a man or a woman into the record, so that it is ready next time."

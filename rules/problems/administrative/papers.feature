@source:local-policy @evidence:proposed
Feature: Forms, records and complaints

  Work for the practice office. The routes are proposals of this project; only complaints have a time in law.

  Rule: A form or a letter

    Background:
      Given the problem is form or letter

    Scenario: Form or letter
      Then send them to the practice office by the next working day
      And say "Some forms and letters are not paid for by the NHS: I will tell you first what it costs and how long it takes."
      And ask them to come back if "it has not come by the day that we told you, or the form has an earlier date"

    Scenario: Form near the end of life
      Given any of these:
        | the form is for somebody who may be near the end of life                         |
        | it is not known whether the form is for somebody who may be near the end of life |
      Then send them to a GP within 24 hours
      And offer it by telephone
      And say "We do this one the same day, and it costs nothing."
      And tell the palliative care team

  Rule: Access to records

    Scenario: Records
      Given the problem is access to records
      Then send them to the practice office by the next working day
      And say "You may see your own record, free of charge. To act for somebody else, we need their consent, or proof that you may decide for them."
      And advise "The NHS App shows most of the record. Tell us if somebody else can see your phone and you would rather they did not."

  @source:complaints-regulations-2009
  Rule: A complaint or feedback

    Scenario: Complaint or feedback
      Given the problem is complaint or feedback
      Then send them to the practice office by the next working day
      And say "Thank you for telling us. If it is a complaint, the practice manager answers within three working days and says what happens next. It will not change how we care for you."
      And advise "You can also complain to the local NHS instead of to us, and have free help from an advocate."
      And tell the practice manager

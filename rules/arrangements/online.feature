@source:NHS-England-online-consultation-safety @evidence:proposed
Feature: Contacts that came online

  An urgent request is never left in a queue: staff are told, somebody rings, and the person is told not to wait.

  Background:
    Given the contact came online

  Scenario: An emergency in an online form
    Given the decision is an emergency
    Then say "Do not wait for a reply to this form. Do what it says now, and give us a number on which we can ring you."
    And tell the duty clinician

  Scenario: An urgent need in an online form
    Given the decision is for within 2 hours
    Then say "This is too urgent for a form. We will ring you. If nobody has rung within half an hour, ring us, or 111 when we are closed."
    And tell the duty clinician

  Scenario: A need for the same day in an online form
    Given the decision is for the same day
    Then say "We have read your form and will answer today. If you have heard nothing in an hour, ring us, or 111 when we are closed. If you get worse, do not wait for us."

  Scenario: Online, not urgent
    Given the decision can wait longer than a day
    Then say "We have read your form. If you get worse before you hear from us, ring us: a telephone call counts just the same."

  Scenario: A young person online
    Given the patient is under 16 years
    And none of these:
      | the decision is an emergency |
    Then say "Tell us who filled in this form, and how we may answer you in private."

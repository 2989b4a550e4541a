@source:NHS.uk
Feature: Stings in the mouth

  Swelling can come late. With swelling, wheezing or faintness the red flag for a severe allergy decides: 999.

  @mouth_sting @evidence:proposed
  Scenario: A sting in the mouth
    Given there is a sting in the mouth or throat
    Then send them to A&E to arrive within 1 hour

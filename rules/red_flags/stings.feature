@source:NHS.uk
Feature: Stings in the mouth

  Swelling can come late. With swelling, wheezing or faintness the red flag for a severe allergy decides: 999.

  @evidence:proposed
  Scenario: Sting inside the mouth or throat
    Given there is a sting or bite inside the mouth or the throat
    Then send them to A&E to arrive within 1 hour

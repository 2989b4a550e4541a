Feature: Every red flag

  What holds of the red flags together. The tables of the other files say it again flag by flag, with a time for each.

  Scenario: Any red flag needs a clinician within a week
    Given any red flag is present
    Then they are always sent at least to a clinician within 7 days

  Scenario: No red flag ends with the pharmacist
    Given any red flag is present
    Then they are never sent to a pharmacist

  Scenario: No red flag ends with a specialist alone
    Given any red flag is present
    Then they are never sent to a specialist

  Scenario: No red flag ends with a nurse alone
    Given any red flag is present
    Then they are never sent to a nurse

  Scenario: No red flag ends with self-care
    Given any red flag is present
    Then they are never sent to any self-care

  Scenario: No red flag ends in the office
    Given any red flag is present
    Then they are never sent to an office

  # "Not known is not no": asked, and nobody could say.
  Scenario: A red flag that nobody could rule out
    Given a red flag to rule out is not known
    Then they are always sent at least to a clinician within 1 hour

  Scenario: One more red flag never makes it less cautious
    Then a red flag that becomes present never makes the decision less cautious

  Scenario: Chest pain that nobody can rule out
    Given the problem is chest pain
    And it is not known whether chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness
    Then they are always sent to 999

@source:NICE-NG232 @evidence:re-read
Feature: Headache after a blow to the head

  Any headache since a blow to the head is a risk sign of its own: A&E within 1 hour. Danger signs mean 999. Asked only of
  those who tell of a blow, so that nobody else answers two questions about it.

  Scenario: Headache after a blow to the head with danger signs
    Given the problem is one of:
      | headache |
      | migraine |
    And there is a blow to the head with a blackout, a memory gap, a lasting headache, vomiting or a higher risk of bleeding
    And any of these:
      | since the blow there is a fit, weakness, fluid from the ear or nose or bruised eyes, or it came with great force                         |
      | it is not known whether since the blow there is a fit, weakness, fluid from the ear or nose or bruised eyes, or it came with great force |
    Then send them to 999 now

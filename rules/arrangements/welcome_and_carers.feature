@source:NHS-England-Primary-Medical-Care-Policy @evidence:proposed
Feature: People who are not registered, have no settled home, or care for somebody

  Rule: Not registered

    @evidence:general
    Scenario: Not registered
      Given the patient is not registered with the practice
      And none of these:
        | the decision is an emergency |
      Then say "You can be helped now, and you can register with us. You need no proof of who you are or where you live."
      And tell the practice office

    Scenario: No settled home
      Given the patient has no settled home
      And none of these:
        | the decision is an emergency |
      Then say "You can give our address as your own. Where and how can we find you if we have to?"
      And also send them to the social prescriber within 7 days

  Rule: Carers

    Scenario: Cares for somebody with complex needs
      Given the patient cares for somebody with complex needs
      And none of these:
        | the decision is an emergency |
      Then say "You look after somebody: which times suit you, and who stays with them while you are here?"
      And tell the care co-ordinator

    Scenario: A carer in an emergency
      Given the patient cares for somebody with complex needs
      And the decision is an emergency
      Then say "Who looks after the person at home while you are away? If nobody, tell me now, and we will find help for them."
      And tell the care co-ordinator

    Scenario: A carer who is struggling
      Given the patient has a carer who is struggling to cope
      Then tell the care co-ordinator

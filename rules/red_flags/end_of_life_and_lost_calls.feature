Feature: Crisis near the end of life, and calls that break off

  Red flags act as soon as somebody tells them, whatever the problem is.

  # The source names the urgent community response team as the other choice, and 999 only where the care plan says so.
  # Reception cannot weigh a plan: a red flag of breathing or bleeding that is also told still goes to 999.
  @evidence:general @source:NICE-NG142
  Scenario: Crisis near the end of life
    Given there is pain, distress, breathlessness or bleeding that is out of control, or a stopped syringe pump, near the end of life
    Then send them to the palliative care team within 2 hours
    And offer it at home
    And say "The palliative care team will ring you and come. Use the medicines kept at home for this as the nurses showed you."
    And tell the named GP

  @evidence:proposed @source:Signpost-proposal
  Scenario: A call that breaks off after a worrying word
    Given there is a caller who rang off, fell silent or cannot be reached after a worrying word
    Then send them to the duty clinician within 1 hour
    And say "You were cut off, so I am ringing back to see that you are safe."
    And advise "Ring back at once, and again after five minutes. Tell the duty clinician now, who decides whether somebody must go and see that the person is safe."

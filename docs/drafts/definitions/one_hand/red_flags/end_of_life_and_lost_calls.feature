Feature: Crisis near the end of life, and calls that break off

  # The source names the urgent community response team as the other choice, and 999 only where the care plan says so.
  # Reception cannot weigh a plan: a red flag of breathing or bleeding that is also told still goes to 999.
  @rf_palliative_crisis @evidence:general @source:NICE-NG142
  Scenario: A crisis near the end of life
    Given the patient has end-of-life care
    And any of these:
      | pain that medicines do not control |
      | distress that nothing calms        |
      | breathlessness that nothing eases  |
      | bleeding that nothing controls     |
      | a syringe pump that has stopped    |
    Then send them to the palliative care team within 2 hours
    And offer it at home
    And say "The palliative care team will ring you and come. Use the medicines kept at home for this as the nurses showed you."
    And tell the named GP

  @rf_no_safe_response @evidence:proposed @source:Signpost-proposal
  Scenario: A call that broke off
    Given there is a caller lost after a worrying word
    Then send them to the duty clinician within 1 hour
    And say "You were cut off, so I am ringing back to see that you are safe."
    And advise "Ring back at once, and again after five minutes. Tell the duty clinician now, who decides whether somebody must go and see that the person is safe."

@source:NHS-England-Network-Contract-DES @evidence:proposed
Feature: When the surgery is closed

  Who decides how urgent it is does not change with the hour; who can help does. What is due within hours must be met by
  a service that is open, not on Monday. An emergency is the same at every hour. The hub is the English one; where there
  is none, the record says that all are closed.

  Rule: Within 2 hours

    Background:
      Given the decision is for within 2 hours
      And any of these:
        | the practice is closed and the evening and weekend hub is open |
        | the practice and the hub are closed                            |

    Scenario: Closed, within 2 hours
      Given none of these:
        | the problem is a mental health problem |
      Then also send them to NHS 111 now
      And say "If what I named is closed, do not wait for it: ring 111 now, and tell them that you need to speak to a clinician within the hour. If you get worse, ring 999."

    Scenario: Closed, within 2 hours, mental health
      Given the problem is a mental health problem
      Then also send them to the mental health crisis line now
      And say "If what I named is closed, do not wait for it: ring 111 now and choose option 2. If you cannot keep yourself safe, ring 999."

  Rule: The same day

    Background:
      Given the decision is for the same day

    # Six hours, so that the shortest of these times is met too.
    Scenario: The hub is open, same day
      Given the practice is closed and the evening and weekend hub is open
      Then also send them to the evening and weekend hub within 6 hours
      And say "If the place that I named is closed, do not wait for it to open. The hub can see you today; if it has no time left, ring 111."

    Scenario: All closed, same day
      Given the practice and the hub are closed
      Then also send them to NHS 111 within 2 hours
      And say "If the place that I named is closed, do not wait for it to open. A pharmacy that is open can help, or ring 111, at any hour."

    Scenario: Open today and closed tomorrow, same day
      Given the practice is open
      And the practice is closed tomorrow
      Then say "We are closed tomorrow. If the place that I named has no time today, tell us before we close: you will not wait until we open again."

  Rule: On the palliative care register

    Background:
      Given the patient is on the palliative care register
      And any of these:
        | the practice is closed and the evening and weekend hub is open |
        | the practice and the hub are closed                            |

    @source:NICE-NG142
    Scenario: Closed, on the palliative care register
      Given any of these:
        | the decision is for within 2 hours |
        | the decision is for the same day   |
      Then also send them to the palliative care team within 2 hours
      And say "Ring your palliative care team first, at any hour. They have your plan."

  Rule: Longer than a day

    Background:
      Given the decision can wait longer than a day

    Scenario: Closed, not urgent
      Given any of these:
        | the practice is closed and the evening and weekend hub is open |
        | the practice and the hub are closed                            |
      Then say "The surgery is closed. What we have to arrange, we will arrange on the next working day. If you get worse before then, ring 111."

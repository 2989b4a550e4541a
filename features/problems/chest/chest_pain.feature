Feature: Chest pain

  Scenario: Heart-type pain now is 999, and nobody asks more
    Given a 58 year old man
    And the problem is chest pain
    And there is chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness
    When reception asks where he should go
    Then he is sent to 999 now
    And reception asks nothing more

  Scenario: Other answers never make heart-type pain wait
    Given a 22 year old woman
    And the problem is chest pain
    And there are no red flags
    And there is chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness
    And the pain is clearly from the chest wall after an injury
    When reception asks where she should go
    Then she is sent to 999 now

  Scenario: What to ask first
    Given a 45 year old woman
    And the problem is chest pain
    When reception asks where she should go
    Then reception must first ask about "chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness"
    And reception must first ask about "sudden breathlessness, or sharp chest pain on breathing in, with a risk of a blood clot"
    And she is sent to the duty clinician within 1 hour
    And the reason is "Thirty or over"

  Scenario Outline: Nobody knows: <what>
    Given a 45 year old man
    And the problem is chest pain
    And there are no red flags
    And it is not known whether <flag>
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | what      | flag                                                                                                              | destination        | when          | reason                                                 |
      | heart     | chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness | 999                | now           | Nobody can rule out an emergency of the heart or lungs |
      | artery    | a sudden tearing or ripping pain in the chest, the back or between the shoulder blades                            | 999                | now           | Nobody can rule out an emergency of the heart or lungs |
      | clot      | sudden breathlessness, or sharp chest pain on breathing in, with a risk of a blood clot                           | 999                | now           | Nobody can rule out an emergency of the heart or lungs |
      | breath    | breathlessness too bad to finish a sentence, or gasping at rest                                                   | 999                | now           | Nobody can rule out an emergency of the heart or lungs |
      | colour    | a blue, grey or very pale colour of the lips, tongue or skin                                                      | 999                | now           | Nobody can rule out an emergency of the heart or lungs |
      | lying     | breathlessness too bad to lie flat, or pink frothy spit                                                           | 999                | now           | Nobody can rule out an emergency of the heart or lungs |
      | heartbeat | a racing or uneven heartbeat with chest pain, breathlessness or fainting                                          | 999                | now           | Nobody can rule out an emergency of the heart or lungs |
      | yesterday | heart-type chest pain between 12 and 72 hours ago that has gone now                                               | the duty clinician | within 1 hour | A red flag that nobody could rule out                  |

  Scenario Outline: Pain on the chest wall at <age>
    Given a <age> year old man
    And the problem is chest pain
    And there are no red flags
    And the pain is clearly from the chest wall after an injury
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"
    And reception asks nothing more

    Examples:
      | age | destination        | when            | reason                                      |
      | 29  | a GP               | within 24 hours | Chest wall injury in a well person under 30 |
      | 30  | the duty clinician | within 1 hour   | Thirty or over                              |

  Scenario: From 30 the red flags are enough
    Given a 64 year old woman
    And the problem is chest pain
    And there are no red flags
    When reception asks where she should go
    Then she is sent to the duty clinician within 1 hour
    And the reason is "Thirty or over"
    And she is asked to come back if "the pain comes back, spreads or gets worse while they wait"
    And reception asks nothing more

  Scenario Outline: A 22 year old: <what>
    Given a 22 year old woman
    And the problem is chest pain
    And there are no red flags
    And <wall>
    And <unwell>
    When reception asks where she should go
    Then she is sent to the duty clinician within 1 hour
    And the reason is "<reason>"

    Examples:
      | what                             | wall                                                                            | unwell                                                                                               | reason                          |
      | not on the wall                  | the pain is not clearly from the chest wall                                     | they are well and had no hard blow to the chest                                                      | Not clearly from the chest wall |
      | nobody knows where it comes from | it is not known whether the pain is clearly from the chest wall after an injury | they are well and had no hard blow to the chest                                                      | Not clearly from the chest wall |
      | breathless                       | the pain is clearly from the chest wall after an injury                         | they are breathless, feverish, dizzy or ill, or had a hard blow to the chest                         | Unwell, or a hard blow          |
      | nobody knows how she is          | the pain is clearly from the chest wall after an injury                         | it is not known whether they are breathless, feverish, dizzy or ill, or had a hard blow to the chest | Unwell, or a hard blow          |

  Scenario: Nobody knows how a child breathes
    Given a 9 year old boy
    And the problem is chest pain
    And there are no red flags
    And it is not known whether a child who grunts, sucks in the ribs, stops breathing for moments, or is too breathless to feed or talk
    When reception asks where he should go
    Then he is sent to 999 now
    And the reason is "Nobody can rule out an emergency of the heart or lungs"

  Scenario: A child's chest pain is asked about too
    Given a 9 year old boy
    And the problem is chest pain
    And there are no red flags
    When reception asks where he should go
    Then reception must first ask about "the pain is clearly from the chest wall after an injury"

Feature: Bladder, kidneys and male organs: questions that come first

  Scenario Outline: <problem> in <who>: what to ask first
    Given <who>
    And the problem is <problem>
    When reception asks where they should go
    Then reception must first ask about "<red flag>"

    Examples:
      | problem                                   | who                 | red flag                                                                                                           |
      | blood in the urine                        | a 30 year old man   | an inability to pass urine, or a painful full bladder                                                              |
      | weak flow or passing urine often in a man | a 40 year old man   | trouble passing urine or with erections together with weight loss or bone pain, or a raised PSA test               |
      | weak flow or passing urine often in a man | a 60 year old man   | an inability to pass urine, or a painful full bladder                                                              |
      | leaking urine or poo                      | a 60 year old woman | back or leg pain with new numbness between the legs, bladder, bowel or sexual change, or trouble in both legs      |
      | leaking urine or poo                      | a 30 year old woman | a loss of the waters, strong or regular tummy pains from 20 weeks, or the cord felt, in pregnancy                  |
      | leaking urine or poo                      | a 9 year old girl   | new great thirst or passing a lot of urine in a child, perhaps with tiredness or weight loss                       |
      | testicle lump or pain                     | a 12 year old boy   | sudden pain in one testicle, or tummy pain together with pain in a testicle                                        |
      | erection problems                         | a 50 year old man   | an erection that has lasted over two hours                                                                         |
      | penis or foreskin problem                 | a 4 year old boy    | a foreskin stuck back behind the head of the penis, swollen or painful                                             |
      | penis or foreskin problem                 | a 60 year old man   | a lump or a sore on the penis that does not heal                                                                   |
      | pain from a known kidney stone            | a 50 year old man   | severe waves of pain from the side to the groin, with a fever, one kidney, pregnancy or no relief from painkillers |
      | pain from a known kidney stone            | a 50 year old man   | sudden severe tummy, back or side pain with faintness or sweating, or new pain with a known aneurysm               |
      | catheter problem                          | an 80 year old man  | a catheter that drains nothing, or that leaks with pain or a full bladder                                          |

  Scenario Outline: <problem>: nobody knows about a red flag
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And it is not known whether <red flag>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to the duty clinician within 1 hour
    And the reason is "A red flag that nobody could rule out"

    Examples:
      | problem                                   | who                 | red flag                                                                                                           |
      | blood in the urine                        | a 30 year old man   | a urine problem with fever or shivering, pain in the side or back, or vomiting                                     |
      | weak flow or passing urine often in a man | a 60 year old man   | an inability to pass urine, or a painful full bladder                                                              |
      | leaking urine or poo                      | a 60 year old woman | back or leg pain with new numbness between the legs, bladder, bowel or sexual change, or trouble in both legs      |
      | testicle lump or pain                     | a 22 year old man   | sudden pain in one testicle, or tummy pain together with pain in a testicle                                        |
      | erection problems                         | a 50 year old man   | back or leg pain with new numbness between the legs, bladder, bowel or sexual change, or trouble in both legs      |
      | penis or foreskin problem                 | a 4 year old boy    | a foreskin stuck back behind the head of the penis, swollen or painful                                             |
      | pain from a known kidney stone            | a 50 year old man   | severe waves of pain from the side to the groin, with a fever, one kidney, pregnancy or no relief from painkillers |
      | catheter problem                          | an 80 year old man  | a catheter that drains nothing, or that leaks with pain or a full bladder                                          |

  # At 39 nobody has asked about the prostate, and the way is clear all the same.
  Scenario: The question for 40 years is not asked at 39
    Given a 39 year old man
    And the problem is erection problems
    And there is no an erection that has lasted over two hours
    And there is no back or leg pain with new numbness between the legs, bladder, bowel or sexual change, or trouble in both legs
    And the trouble with the penis began without an injury, a crack or a pop
    When reception asks where he should go
    Then he is sent to a GP within 14 days
    And reception asks nothing more

  Scenario Outline: A red flag decides: <problem>, <red flag>
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And there is <red flag>
    When reception asks where they should go
    Then they are sent to <destination> <when>

    Examples:
      | problem                   | who                 | red flag                                                                                             | destination        | when                    |
      | erection problems         | a 50 year old man   | trouble passing urine or with erections together with weight loss or bone pain, or a raised PSA test | a GP               | within 7 days           |
      | penis or foreskin problem | a 50 year old man   | a lump or a sore on the penis that does not heal                                                     | a GP               | within 7 days           |
      | testicle lump or pain     | a 22 year old man   | sudden pain in one testicle, or tummy pain together with pain in a testicle                          | A&E                | to arrive within 1 hour |
      | leaking urine or poo      | a 50 year old woman | a urine problem with fever or shivering, pain in the side or back, or vomiting                       | the duty clinician | within 6 hours          |
      | catheter problem          | an 80 year old man  | a urine problem with fever or shivering, pain in the side or back, or vomiting                       | the duty clinician | within 6 hours          |

  # Reception sees an answer while it still asks. Nothing decides before this one is known.
  Scenario Outline: Nothing decides before reception knows: <problem>, <still to ask>
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And <what is so>
    And the answer to every other question is no
    When reception asks where they should go
    Then reception must also ask about "<still to ask>"
    And no rule decides

    Examples:
      | problem                    | who                  | what is so                                                                                                 | still to ask                                           |
      | penis or foreskin problem  | a 30 year old man    | the tip or the foreskin is a little red, sore or itchy                                                     | it has lasted                                          |
      | penis or foreskin problem  | a 45 year old man    | it is not known how long it has lasted                                                                     | the tip or the foreskin is a little red, sore or itchy |
      | penis or foreskin problem  | a 45 year old man    | they have tried a pharmacist or self-care for this and are no better                                       | the tip or the foreskin is a little red, sore or itchy |
      | request for a PSA test     | a 60 year old person | there is no trouble with passing urine or with erections, no blood in urine or semen, and no new bone pain | the patient is male                                    |
      | request for a PSA test     | a 49 year old person | there is no trouble with passing urine or with erections, no blood in urine or semen, and no new bone pain | the patient is male                                    |
      | leaking urine or poo       | a 60 year old person | they leak urine only                                                                                       | the patient is male                                    |
      | urine infection in a woman | a 30 year old person | it has lasted 8 days                                                                                       | the patient is female                                  |

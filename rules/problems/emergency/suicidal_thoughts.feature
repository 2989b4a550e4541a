@source:NICE-NG225 @evidence:proposed
Feature: Suicidal feelings

  Never a routine queue. The two questions about suicide decide nearly every call. Somebody who rings about this and then answers
  no to both is still spoken to within the hour.

  Background:
    Given the problem is suicidal feelings
    And reception has ruled out:
      | a wish to end their life now, a plan or the means to do it, or harm already done                                 |
      | a thought of suicide, or that life is not worth living                                                           |
      | too much of a medicine or drug, or any poison, taken on purpose or by accident, even if they feel well           |
      | a self-harm wound that is deep, gaping, bleeding or burnt, or something swallowed or inserted to hurt themselves |
      | a voice or vision that others do not have, a frightening belief, or dangerous behaviour                          |
      | a strange belief, a very high mood, confusion, no sleep, or a thought of harm to self or baby after a birth      |
      | a caller who rang off, fell silent or cannot be reached after a worrying word                                    |

  Scenario: Rang about suicidal feelings
    Then send them to the duty clinician within 1 hour
    And say "I am glad that you rang. A clinician will ring you within the hour. Is somebody with you?"
    And advise "Samaritans answer at any hour on 116 123; text SHOUT to 85258; Childline is on 0800 1111. For the crisis line ring 111 and choose option 2."
    And ask them to come back if "the thoughts come back or get stronger, or they make a plan: ring 999, or 111 and choose option 2"

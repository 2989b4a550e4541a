@source:NOGG @source:CKS-osteoporosis @evidence:proposed
Feature: Follow-up after a broken bone

  For somebody whose bone has been treated and who asks what comes next: is it thin bones, and do they need a medicine? Where a
  fracture liaison service exists, the GP may pass the request on to it. The route is a proposal of this project.

  Background:
    Given the problem is follow-up after a broken bone
    And reception has ruled out:
      | an injured arm or leg that is bent out of shape, shows bone, or is numb, cold or pale beyond the injury       |
      | an arm or leg that they cannot use or stand on after an injury, or that is very sore on the bone              |
      | a fall from the age of 60 with no strength to stand, a short or turned leg, or over an hour on the floor      |
      | a limb that hurts more and more, feels tight or goes numb after an injury or in a plaster cast                |
      | one calf or thigh that is newly swollen, or newly painful and warm                                            |
      | sudden breathlessness, or sharp chest pain on breathing in, with a risk of a blood clot                       |
      | cancer, now or in the past, with new severe spine pain, weak legs or unsteadiness                             |
      | back or leg pain with new numbness between the legs, bladder, bowel or sexual change, or trouble in both legs |
      | bone or back pain that does not go away, or a bone broken without a clear cause, from the age of 60           |
      | a bruise, burn or broken bone in a baby who cannot crawl, or an injury with a story that does not fit         |

  Scenario: New bone pain or lost height
    Given any of these:
      | there is new pain in the back or in another bone, or they have lost height                         |
      | it is not known whether there is new pain in the back or in another bone, or they have lost height |
    Then send them to a GP within 24 hours

  Scenario: Bone check after a break
    Given there is no new pain in the back or another bone, and no loss of height
    Then send them to a GP within 14 days
    And advise "Bring the hospital letter. Go on with bone tablets and vitamin D if they already take them, and do not put off an injection for the bones."

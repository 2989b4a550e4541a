@source:NHS.uk-urgent-dental @source:SDCEP @evidence:proposed
Feature: Toothache and dental abscess

  The dentist decides; pain that painkillers do not hold, and any abscess, are seen within a day. NHS.uk gives "24 hours or
  7 days, depending on symptoms": which symptom falls where is a proposal of this project. Fever, a swollen face and
  having no dentist are in the shared rules.

  Rule: Toothache

    Background:
      Given the problem is toothache
      And reception has ruled out:
        | swelling of the face, jaw or neck that spreads to the eye or throat, or a mouth that can hardly open or swallow   |
        | heavy bleeding from the mouth that does not stop                                                                  |
        | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
        | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
        | too much of a medicine or drug, or any poison, taken on purpose or by accident, even if they feel well            |

    Scenario: Toothache that painkillers do not hold
      Given any of these:
        | the pain is too bad for painkillers, sleep or movement                         |
        | it is not known whether the pain is too bad for painkillers, sleep or movement |
      Then send them to the dentist within 24 hours
      And say "Ring your own dentist now and say that painkillers do not help. If they cannot see you within a day, ring 111."
      And advise "A pharmacist can advise on pain relief. Never take more than the packet says, and never put aspirin on the gum."
      And ask them to come back if "the face or the neck swells, there is a fever, they cannot swallow or open the mouth, or bleeding does not stop"

    Scenario: Toothache that painkillers hold
      Given the pain is bearable
      Then send them to the dentist within 7 days
      And say "Ring your own dentist today for a visit within a week. If they cannot see you, ring 111."
      And advise "A pharmacist can advise on pain relief. Never take more than the packet says. Keep brushing, and avoid very hot, cold or sweet things."
      And ask them to come back if "painkillers stop helping, the face or the neck swells, there is a fever, or they cannot swallow or open the mouth"

  Rule: Dental abscess

    Background:
      Given the problem is dental abscess
      And reception has ruled out:
        | swelling of the face, jaw or neck that spreads to the eye or throat, or a mouth that can hardly open or swallow   |
        | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
        | an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk   |
        | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
        | an infection or fever in somebody with a weak immune system                                                       |
        | chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell     |

    # Everybody with an abscess, whatever else they answer; a more urgent rule may come before it.
    Scenario: Dental abscess without spread
      Then send them to the dentist within 24 hours
      And say "Ring your own dentist now and say that there is a swelling or pus. If they cannot see you within a day, ring 111."
      And advise "Antibiotics alone do not cure it: the dentist must let the pus out. Take simple pain relief as the packet says, and rinse with warm salt water."
      And ask them to come back if "the swelling reaches the cheek, eye or neck, there is a fever, or they cannot swallow, open the mouth or breathe easily (ring 999)"

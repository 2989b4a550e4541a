# language: cy-GB
@source:A-guideline @evidence:general
Arwedd: Clust

  Cefndir:
    Anrhegedig a the problem is earache

  Scenario: Merch
    Anrhegedig a the patient is female
    Yna send them to a GP today

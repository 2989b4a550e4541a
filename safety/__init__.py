"""The clinical safety case: hazards, their controls, and whether each control stands."""

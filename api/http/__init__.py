"""HTTP: contacts in, decisions out, and what the rule book says."""

"""What a rule book is: facts, contacts, conditions, rules and decisions."""

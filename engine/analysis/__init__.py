"""What can be proved of a rule book, and what is doubtful in it."""

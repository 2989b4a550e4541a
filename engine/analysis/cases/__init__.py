"""What the worked cases exercise of a rule book."""

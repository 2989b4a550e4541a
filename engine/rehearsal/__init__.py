"""Runs worked cases against a rule book and says which came out as expected."""

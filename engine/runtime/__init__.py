"""Runs a rule book: a contact goes in, a decision comes out."""

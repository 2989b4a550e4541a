"""Reads a rule book and its worked cases from text, and reports every mistake in them."""

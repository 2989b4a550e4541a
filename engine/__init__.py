"""Signpost's engine: reads a rule book, decides where a contact goes, and explains it."""

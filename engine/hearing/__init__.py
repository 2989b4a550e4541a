"""Hears what callers say: their words find the presenting problems."""

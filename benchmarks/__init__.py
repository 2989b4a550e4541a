"""Speed and endurance, measured; nothing here runs in the tests."""

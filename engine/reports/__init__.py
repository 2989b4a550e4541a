"""What the checks found, as text, as JSON, as SARIF and as a page."""

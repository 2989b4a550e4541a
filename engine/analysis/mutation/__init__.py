"""Small changes to each rule, and what notices them."""

"""Claims about every contact: proved, or refuted with a contact that breaks them."""

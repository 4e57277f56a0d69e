"""Which lines of a page are story, and which is its headline, learned from pages."""

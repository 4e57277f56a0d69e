"""What every step knows of language: stems, stop words, and which language a text is in."""

"""What every step knows of language: words, stems, stop words, and which language a text is in."""

"""Files and standard input -> text."""

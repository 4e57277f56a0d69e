"""Summary -> text for the reader; nothing here prints."""

"""Speed, memory and quality, each beside its peer in one run."""

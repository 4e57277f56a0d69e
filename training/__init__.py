"""Remakes every learned file of the package from public data, one command each."""

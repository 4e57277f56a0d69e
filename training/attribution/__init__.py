"""Learns the attribution model from PolNeAR's training part."""

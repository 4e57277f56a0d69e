"""The default ranking."""

from summarise.ranking.lead import rank

__all__ = ["rank"]

"""What the article tells of people, and so whether a phrase may stand for one of them."""

from __future__ import annotations

from collections.abc import Mapping

from summarise.attribution.coreference.antecedents import Antecedents
from summarise.attribution.coreference.descriptions import Described
from summarise.attribution.coreference.nations import are_apart, nation_of
from summarise.attribution.lexicon import nationals, word_set
from summarise.attribution.mentions import Mention

UNDESCRIBED = Described()
# "The Bafta winner" names nobody else.
_PRIZES = word_set("bafta booker brit emmy grammy nobel olivier olympic olympics oscar pulitzer tony turner wimbledon")


class Standing:
    """The people of an article, asked what they are known to be."""

    def __init__(self, stage: Antecedents, described: Mapping[int, Described]) -> None:
        self.stage = stage
        self.document = stage.document
        self.mentions = stage.mentions
        self.described = described

    def is_described(self, entity: int) -> bool:
        """Tell whether the article says what or how old somebody is: whom it need not introduce may hold an office."""
        return bool(self.described.get(entity, UNDESCRIBED).nouns) or self.is_aged(entity)

    def is_known(self, mention: Mention, entity: int) -> bool:
        """Tell whether somebody has been named as one whom the article need not introduce.

        In the paragraph of a phrase, at the head of a sentence or more than once, and no apposition says what he is.
        """
        document = self.document
        named = self.mentions[self.stage.named.get(entity, self.stage.last[entity])].start
        opens = named == document.bounds[document.sentence[named]][0]
        here = document.paragraph[named] == document.paragraph[mention.start]
        introduced = self.described.get(entity, UNDESCRIBED).introduced
        return not introduced and (here or opens or self.stage.counts[entity] > 1)

    def is_aged(self, entity: int) -> bool:
        """Tell whether the article says how old somebody is."""
        return any(word.endswith("-year-old") for word in self.described.get(entity, UNDESCRIBED).words)

    def find_countryman(self, mention: Mention) -> int:
        """Return the one person named so far who is said to be of the nation of "the Dane", or -1."""
        nation = nation_of(self.document.lower[mention.head])
        if not nation or mention.head - mention.start != 1:
            return -1
        found = [e for e in self.stage.last if nation in self.described.get(e, UNDESCRIBED).nations]
        return found[0] if len(found) == 1 else -1

    def is_foreign(self, mention: Mention, entity: int) -> bool:
        """Tell whether somebody is said to be of another nation than a phrase."""
        told = self.described.get(entity, UNDESCRIBED).nations
        inner = self.document.lower[mention.start : mention.head + 1]
        return any(are_apart(nation_of(word), told) for word in inner)

    def names(self, mention: Mention) -> bool:
        """Tell whether a phrase holds a name: "the Nato spokesman", but not "the Italian dancer"."""
        inner = self.document.words[mention.start + 1 : mention.head]
        named = [word.lower() for word in inner if word[0].isupper() and not word.endswith("-born")]
        return any(word not in _PRIZES and word not in nationals() for word in named)

    def fits(self, mention: Mention, entity: int) -> bool:
        """Tell whether the gender and the nation of a phrase may be somebody's."""
        if self.is_foreign(mention, entity):
            return False
        return mention.gender == "-" or self.stage.entities[entity].gender in (mention.gender, "-")

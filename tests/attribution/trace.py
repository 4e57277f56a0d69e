"""Print what each room of attribution finds in a text, to see where a wrong speaker comes from.

python -m tests.attribution.trace 'Ann Lee said it was late. "We left," she added.'
"""

import sys
from collections.abc import Iterator

from summarise.attribution import find_utterances
from summarise.attribution.document import read_document
from summarise.layout import find_paragraphs
from summarise.splitting import split_article
from summarise.values import Article


def trace(text: str) -> Iterator[str]:
    """Yield a line for every name, mention, cue and utterance of a text that is all story."""
    article = Article(text, find_paragraphs(text))
    found, utterances = find_utterances(read_document(article, split_article(article)))
    for entity in found.entities:
        if entity.runs:
            yield f"name {' '.join(entity.key)}: person {entity.person:.2f}, {entity.gender}"
    for m, mention in enumerate(found.mentions):
        antecedent = found.antecedents[m]
        known = " ".join(found.entities[antecedent.entity].key) if antecedent.entity >= 0 else "?"
        only = ", only says more of another" if mention.modifies else ""
        yield f"mention {m} {found.words(mention.start, mention.end)!r}: {mention.kind}, {known}{only}"
    for cue in found.cues:
        yield f"cue {found.words(cue.at, cue.end)!r}: {cue.kind}, by mention {cue.subject} ({cue.chance:.2f})"
    for utterance in utterances:
        words = text[utterance.start : utterance.end]
        yield f"utterance {words!r}: {utterance.kind}, by mention {utterance.target} ({utterance.why})"


if __name__ == "__main__":
    sys.stdout.writelines(f"{line}\n" for line in trace(sys.argv[1]))

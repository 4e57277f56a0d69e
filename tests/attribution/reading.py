"""Reads the case files of attribution: cases between lines of dashes, each a title, an article and what it holds."""

from collections.abc import Iterator
from pathlib import Path

from summarise.attribution import attribute_statements
from summarise.layout import find_paragraphs
from summarise.splitting import split_article
from summarise.values import Article, Attribution

CASES = Path(__file__).parent.parent / "cases" / "attribution"


def read_cases(folder: Path) -> Iterator[tuple[str, str, list[str]]]:
    """Yield the title, the article and the lines expected of every case in a folder."""
    for path in sorted(folder.glob("*.txt")):
        for case in path.read_text(encoding="utf-8").split("\n----\n"):
            head, _, told = case.partition("\n# output")
            title, _, article = head.strip().partition("\n")
            yield f"{path.stem}: {title.removeprefix('# ')}", article, told.strip().splitlines()


def attribute(text: str) -> Attribution:
    """Return who said what in a text that is all story."""
    article = Article(text, find_paragraphs(text))
    return attribute_statements(article, split_article(article))


def tell(text: str) -> list[str]:
    """Return one line a statement, in the order of the text: source, kind and words."""
    found = attribute(text)
    lines = [
        (s.start, f"{p.name} ({p.role})" if p.role else p.name, s.kind, s.text)
        for p in found.speakers
        for s in p.statements
    ]
    lines += [(s.start, f"[{o.name}, {o.kind}]", s.kind, s.text) for o in found.other_sources for s in o.statements]
    lines += [(s.start, "?", s.kind, s.text) for s in found.unattributed]
    return [": ".join(line[1:]) for line in sorted(lines)]

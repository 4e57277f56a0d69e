"""Pages as copied from the browser, furniture and all: is the title found, and do the key points come from the story?

    python -m benchmarks.pages [DATA] [CORPUS...]

DATA is the folder of corpora that training/DATA.md describes. Prints for each corpus, of the pages whose text shows
their title,

- title: on how many the headline is the title, or the title without its section or site, or with it
- inside: of five key points a page, how many are in the body that was marked by hand, where there is one; a point is
  if its words are, or nearly all of them together with a stretch of forty characters (the copies differ in spaces)
- shown: how many of the snippets that must not be content are in a key point
"""

from __future__ import annotations

from collections.abc import Sequence
from statistics import mean

from training.corpora import Row, parse_corpora, read_rows, squash

from summarise import Options, Summary, summarise

CORPORA = ("web_scrapinghub", "web_newspaper", "web_goose", "web_trafilatura")
# A shorter headline may be a part of the title by chance.
_LEAST_PART = 16
_STRETCH = 40
_STEP = 10


def main() -> None:
    """Print a line a corpus."""
    data, corpora = parse_corpora(__doc__, CORPORA)
    for name in corpora:
        rows = [row for row in read_rows(data, name) if row.get("title") and row.get("title_in_text")]
        print(f"{name:18s} {_measure(rows)}  n {len(rows)}", flush=True)


def _measure(rows: Sequence[Row]) -> str:
    titles: list[bool] = []
    inside: list[bool] = []
    shown: list[bool] = []
    for row in rows:
        summary = summarise(row["text"], Options(length="5"))
        points = [squash(point.text) for point in summary.key_points]
        titles.append(has_title(summary, row["title"]))
        if row.get("clean_text"):
            inside += [is_inside(point, squash(row["clean_text"])) for point in points]
        snippets = filter(None, map(squash, row.get("must_not_be_content") or []))
        shown += [any(snippet in point for point in points) for snippet in snippets]
    figures = [f"title {100 * mean(titles):.1f}%"]
    figures += [f"inside {100 * mean(inside):.1f}% of {len(inside)} points"] if inside else []
    figures += [f"shown {sum(shown)} of {len(shown)} snippets"] if shown else []
    return "  ".join(figures)


def has_title(summary: Summary, title: str) -> bool:
    """Return whether the headline is the title, or one of the two is a part of the other."""
    found, wanted = squash(summary.headline.text if summary.headline else ""), squash(title)
    if not found or found == wanted:
        return bool(found)
    return len(found) >= _LEAST_PART and (found in wanted or wanted in found)


def is_inside(point: str, body: str) -> bool:
    """Return whether a key point is a piece of the body; both are squashed."""
    if point in body:
        return True
    stretches = (point[start : start + _STRETCH] for start in range(0, max(1, len(point) - _STRETCH), _STEP))
    return mean(word in body for word in point.split()) > 0.97 and any(stretch in body for stretch in stretches)


if __name__ == "__main__":
    main()

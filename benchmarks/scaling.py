"""How time and memory grow with the text, and how the rankings compare with sumy's.

    python -m benchmarks.scaling [DATA]

DATA is the folder of corpora that training/DATA.md describes, from which texts of 10 kB to 10 MB are put together.
Every figure comes from a process of its own: for the whole of ``summarise()``, imports included, seconds and the most
memory held; growth is how many times longer than a text a tenth of the size it took, over ten. Seconds are of processor
time, which other programs on the machine don't lengthen.

The step of attribution is timed by itself on texts that look back far or often, where one search more for every word
or quotation would make the time grow faster than the text.

At 100 kB our methods are timed beside sumy's as its documentation sets them up, with stemmer and stop words, in one
warm process: the best of several runs, sumy's has the words of our sentences ready to use and our stems, which remember
what they have seen. Ours split and stem the words on their own.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Callable
from importlib import import_module
from itertools import chain, zip_longest
from pathlib import Path
from typing import Any, cast

from training.corpora import add_data_argument, read_rows

from benchmarks.fresh_processes import run_python

SIZES = (10_000, 100_000, 1_000_000, 10_000_000)
METHODS = ("textrank", "news")
CORPORA = ("polnear-train", "bbc_news_summary", "cnndm_validation", "newsroom60")
# The best of so many: the first few of ours take twice as long as the later ones, in which memory is at hand.
_RUNS, _RUNS_OF_SUMY = 12, 2
PEERS = {
    "textrank": "text_rank.TextRankSummarizer",
    "lexrank": "lex_rank.LexRankSummarizer",
    "lsa": "lsa.LsaSummarizer",
}


HOSTILE_SIZES = (100_000, 1_000_000)
_SAID = '"We shall mend it soon," {} said. '
HOSTILE: dict[str, Callable[[int], str]] = {
    "prose without names": lambda i: (
        "The council said the bridge was shut. Residents were angry, and the council said so. "
    ),
    "prose with names": lambda i: "Ann Lee said the bridge was shut. " + _SAID.format("Bo Ek") + "She was sorry. ",
    "new names": lambda i: f"{_name(i)} {_name(i * 7 + 1)} said no. " + _SAID.format(f"{_name(i + 3)} {_name(i * 5)}"),
    "names with titles": lambda i: f"Ms {_name(i)} said it was over. Mr {_name(i)} said so too. ",
    "owners of owners": lambda i: "the mayor's " if i % 40 else "the mayor's son said so. ",
    "quotations without a cue": lambda i: "“We shall go to the sea.”\n\n",
    "words at a distance": lambda i: "The “so-called rule” is new.\n\n",
    "words set off": lambda i: 'go "far" and then ' if i else "“We want to ",
    "labels": lambda i: f"{_name(i)} {_name(i * 7)}: We shall go to the sea.\n\n",
    "labels of initials": lambda i: (
        "AL: We shall go to the sea.\n\nBE: No, Cy Orr said.\n\n" if i else "Ann Lee met Bo Ek. "
    ),
    "who is younger": lambda i: "The younger Lee said no. " if i else "Ann Lee and Bo Lee came. ",
    "labels inside marks": lambda i: (
        f"“{_name(i).upper()}: We shall go to the sea.”\n\n{_name(i * 3)} {_name(i)} said so. "
    ),
    "who": lambda i: "a man who said ",
    "bodies": lambda i: f"The {_name(i)} Fund is new. The fund said it was. ",
    "firms named again": lambda i: f"Shares of {_name(i)} Rail fell. The airline said it was sad. ",
    "cues in one sentence": lambda i: "Ann Lee said and ",
}


def main() -> None:
    """Print three Markdown tables: growth, that of attribution on hostile texts, and the ratios to sumy."""
    if len(sys.argv) == 4 and sys.argv[1] in ("grow", "compare", "attribute"):
        _run_alone(sys.argv[1], sys.argv[2], Path(sys.argv[3]))
        return
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add_data_argument(parser)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as directory:
        texts = {size: Path(directory, f"{size}.txt") for size in SIZES}
        for size, path in texts.items():
            path.write_text(_put_together(arguments.data, size), encoding="utf-8")
        _print_growth(texts)
        _print_hostile(Path(directory))
        _print_ratios(texts[100_000])


def _put_together(data: Path, size: int) -> str:
    """Return so many characters of articles, one after another, from all corpora in turn."""
    parts: list[str] = []
    length = 0
    corpora = [[row["text"] for row in read_rows(data, corpus)] for corpus in CORPORA]
    for text in filter(None, chain.from_iterable(zip_longest(*corpora))):
        if length >= size:
            break
        parts.append(text)
        length += len(text) + 2
    if length < size:
        sys.exit(f"{data} holds only {length:,} characters in {', '.join(CORPORA)}; {size:,} are needed")
    return "\n\n".join(parts)[:size]


def _print_growth(texts: dict[int, Path]) -> None:
    print("| method | characters | sentences | seconds | growth | MB |")
    print("| --- | --: | --: | --: | --: | --: |")
    for method in METHODS:
        # Compiles its modules.
        _start("grow", method, texts[min(texts)])
        before = 0.0
        for size, path in texts.items():
            found = _start("grow", method, path)
            growth = f"{found['seconds'] / before / 10:.2f}" if before else ""
            before = found["seconds"]
            print(f"| {method} | {size:,} | {found['sentences']:,} | {before:.2f} | {growth} | {found['memory']:.0f} |")


def _print_hostile(directory: Path) -> None:
    print(f"\n| attribution | {' | '.join(f's at {size:,}' for size in HOSTILE_SIZES)} | growth |")
    print("| --- | --: | --: | --: |")
    for name, part in HOSTILE.items():
        taken = []
        for size in HOSTILE_SIZES:
            path = directory / "hostile.txt"
            path.write_text("".join(map(part, range(size // 10)))[:size], encoding="utf-8")
            taken.append(_start("attribute", name, path)["seconds"])
        print(f"| {name} | {' | '.join(f'{seconds:.2f}' for seconds in taken)} | {taken[1] / taken[0] / 10:.2f} |")


def _name(i: int) -> str:
    """Return the ``i``-th of some hundred thousand words that look like names."""
    syllables = ("ba", "de", "fi", "go", "ku", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "wo", "zu", "ka", "le")
    return "".join(syllables[i // 17**k % 17] for k in range(4)).capitalize()


def _print_ratios(path: Path) -> None:
    print("\n| method at 100 kB | ours s | sumy's s | times faster |")
    print("| --- | --: | --: | --: |")
    for method in PEERS:
        found = _start("compare", method, path)
        print(f"| {method} | {found['ours']:.3f} | {found['sumy']:.2f} | {found['sumy'] / found['ours']:.0f} |")


def _start(task: str, method: str, path: Path) -> dict[str, float]:
    done = run_python("-m", "benchmarks.scaling", task, method, str(path))
    return cast("dict[str, float]", json.loads(done))


def _run_alone(task: str, method: str, path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    found = {"grow": _grow, "compare": _compare, "attribute": _attribute}[task](method, text)
    print(json.dumps(found))


def _grow(method: Any, text: str) -> dict[str, float]:
    started = time.process_time()
    from summarise import Options, summarise

    summary = summarise(text, Options(method=method, length="3"))
    return {
        "seconds": time.process_time() - started,
        "memory": _measure_memory(),
        "sentences": summary.sentences,
    }


def _attribute(_name: str, text: str) -> dict[str, float]:
    from summarise.attribution import attribute_statements
    from summarise.cleaning import clean_text
    from summarise.splitting import split_article

    article = clean_text(text, "en")
    sentences = split_article(article)
    return {"seconds": _time(lambda: attribute_statements(article, sentences))}


def _measure_memory() -> float:
    """Return the most memory that this process has held, in MB."""
    # Not ru_maxrss, in which Linux counts what the parent held when it started this process.
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM:")) / 1000


def _compare(method: str, text: str) -> dict[str, float]:
    from summarise.cleaning import clean_text
    from summarise.splitting import split_article

    article = clean_text(text, "en")
    sentences = split_article(article)
    rank = import_module(f"summarise.ranking.{method}").rank
    ours = min(_time(lambda: rank(article, sentences)) for _ in range(_RUNS))
    summarizer, document = _prepare_sumy(PEERS[method], [sentence.text for sentence in sentences])
    return {"ours": ours, "sumy": min(_time(lambda: summarizer(document, 3)) for _ in range(_RUNS_OF_SUMY))}


def _time(work: Callable[[], object]) -> float:
    started = time.process_time()
    work()
    return time.process_time() - started


def _prepare_sumy(name: str, texts: list[str]) -> tuple[Any, Any]:
    from summarise.language.nltk_import import load_apart
    from summarise.language.stems import stemmer, stop_words
    from summarise.words import split_words

    class Tokenizer:
        def to_words(self, text: str) -> tuple[str, ...]:
            return tuple(split_words(text))

    module, _, summarizer_name = name.partition(".")
    dom = load_apart("sumy.models.dom")
    summarizer = getattr(load_apart(f"sumy.summarizers.{module}"), summarizer_name)(stemmer("en"))
    summarizer.stop_words = stop_words("en")
    document = dom.ObjectDocumentModel([dom.Paragraph(dom.Sentence(text, Tokenizer()) for text in texts)])
    # Reading the words here keeps the splitting out of sumy's time.
    return summarizer, document if document.words else None


if __name__ == "__main__":
    main()

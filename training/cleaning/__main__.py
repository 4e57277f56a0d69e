"""Remake what cleaning has learned: ``story_blocks.json`` (which lines are story) and ``own_headline.json``.

    python -m training.cleaning [DATA]

Needs the ``training`` dependency group. DATA is the folder of corpora that training/DATA.md describes.
``--cross`` trains without one group of corpora at a time and prints how well the left-out ones are read.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from training.cleaning.evaluation import cross
from training.cleaning.examples import PAGES, SNIPPETS, STORIES, TITLED, gather
from training.cleaning.fitting import train
from training.corpora import add_data_argument

RESOURCES = Path(__file__).parent.parent.parent / "src/summarise/resources"


def main() -> None:
    """Train and write the resources, or train across corpora and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add_data_argument(parser)
    parser.add_argument("--cross", action="store_true", help="leave corpora out and print how well they are read")
    parser.add_argument("--strength", type=float, default=0.1)
    parser.add_argument("--headline-strength", type=float, default=0.5)
    arguments = parser.parse_args()
    if arguments.cross:
        cross(arguments.data, arguments.strength, arguments.headline_strength)
        return
    found = gather(arguments.data, (*PAGES, *SNIPPETS, *STORIES, *TITLED))
    story, headline = train(
        [e for examples in found.values() for e in examples], arguments.strength, arguments.headline_strength
    )
    for name, model in (("story_blocks.json", story), ("own_headline.json", headline)):
        text = json.dumps(model, indent=0, sort_keys=True, ensure_ascii=False) + "\n"
        (RESOURCES / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()

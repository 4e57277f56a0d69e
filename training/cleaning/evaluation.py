"""How well corpora are read, above all those that the models have not learned from."""

from __future__ import annotations

from pathlib import Path

from summarise.cleaning.headline import find_headline
from summarise.cleaning.story import rate_story
from training.cleaning.examples import PAGES, SNIPPETS, STORIES, TITLED, Example, gather
from training.cleaning.fitting import Weights, train

# What ``--cross`` leaves out at a time.
HELD = (
    ("web_scrapinghub",),
    ("web_newspaper",),
    SNIPPETS,
    ("bbc_news_summary", "giveme5w1h_news"),
    ("inshorts_news_summary", "polnear-train", "gum_sentences"),
)


def cross(data: Path, strength: float, headline_strength: float) -> None:
    """Print how well corpora that were left out of the training are read."""
    everything = gather(data, (*PAGES, *SNIPPETS, *STORIES, *TITLED))
    for held in HELD:
        kept = [example for name, examples in everything.items() if name not in held for example in examples]
        story, headline = train(kept, strength, headline_strength)
        for name in held:
            # The variants of a page stand one after the other: as it is, pasted, packed, and its story alone.
            print(name, evaluate(story, headline, everything[name]), flush=True)
            if name in PAGES:
                first = [e for i, e in enumerate(everything[name]) if i == 0 or everything[name][i - 1].page != e.page]
                print(f"{name}, as it is", evaluate(story, headline, first), flush=True)


def evaluate(story: dict[str, Weights], headline: Weights, examples: list[Example]) -> str:
    """Return precision and recall of the story's words, and how often the headline was found, missed and invented."""
    hit = extra = missed = 0.0
    titled = untitled = found = invented = 0
    for example in examples:
        if example.counts < 1:
            continue
        ratings = rate_story(example.blocks, example.kinds, (story["first_look"], story["second_look"]))
        for i, block in enumerate(example.blocks):
            size = len(block.words) * (example.weights[i] > 0)
            kept = ratings[i] >= 0.5 and example.kinds[i] is None
            hit += size * (example.labels[i] == 1 and kept)
            extra += size * (example.labels[i] == 0 and kept)
            missed += size * (example.labels[i] == 1 and not kept)
        best = find_headline(example.blocks, example.kinds, ratings, headline)
        if example.titles:
            titled += 1
            found += best in example.titles
        else:
            untitled += 1
            invented += best is not None
    score = f"story P {hit / max(1, hit + extra):.4f} R {hit / max(1, hit + missed):.4f}"
    return f"{score}  headline found {found}/{titled}, invented {invented}/{untitled}  n {len(examples)}"

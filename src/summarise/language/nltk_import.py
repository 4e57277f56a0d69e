"""The door to NLTK: its modules, without the 0.2 s that ``import nltk`` takes.

``nltk/__init__.py`` imports the whole toolkit, numpy with it, and scikit-learn and scipy where they are installed: a
second and more for a sentence splitter that needs none of them. So the modules wanted are loaded below empty parent
packages, which are taken away again at once: a later ``import nltk`` anywhere in the process gives the whole toolkit.
If NLTK is there already, it is used as it is.
"""

from __future__ import annotations

import importlib
import importlib.util
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from threading import RLock
from types import ModuleType
from typing import Any

# ``nltk.stem.snowball`` asks ``nltk.corpus`` for its stop words, which it only needs when told to ignore them.
_PARENTS = {"nltk": (), "nltk.tokenize": (), "nltk.stem": (), "nltk.corpus": ("stopwords",)}
_LOCK = RLock()
# What earlier visits loaded, so that the next one does not load it again.
_loaded: dict[str, ModuleType] = {}


@cache
def load_punkt() -> Any:
    """Return the module ``nltk.tokenize.punkt``."""
    with lean_nltk():
        return importlib.import_module("nltk.tokenize.punkt")


@cache
def load_snowball() -> Any:
    """Return the module ``nltk.stem.snowball``."""
    with lean_nltk():
        return importlib.import_module("nltk.stem.snowball")


@contextmanager
def lean_nltk() -> Iterator[None]:
    """Let ``nltk.tokenize``, ``nltk.stem`` and what they need be imported inside without the rest of NLTK."""
    with _LOCK:
        if "nltk" in sys.modules:
            yield
            return
        try:
            if not _loaded:
                _put_parents()
            sys.modules.update(_loaded)
            yield
        finally:
            for name in [name for name in sys.modules if name.split(".")[0] == "nltk"]:
                _loaded[name] = sys.modules.pop(name)


def _put_parents() -> None:
    for name, attributes in _PARENTS.items():
        # Of "nltk" itself, find_spec reads the path without running its __init__; the children are found below it.
        spec = importlib.util.find_spec(name)
        if spec is None:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
        parent = ModuleType(name)
        parent.__path__ = spec.submodule_search_locations  # type: ignore[assignment]
        for attribute in attributes:
            setattr(parent, attribute, None)
        sys.modules[name] = parent

"""The door to NLTK: its modules, without the 0.2 s that ``import nltk`` takes.

``nltk/__init__.py`` imports the whole toolkit, numpy with it, and scikit-learn and scipy where they are installed: a
second and more for a stemmer that needs none of them. So the modules wanted are loaded below empty parent
packages. Python's own table of modules never holds these: another thread that imports NLTK at the same time would be
given the empty package, and keep it. They are kept here instead, and ask here for one another.
"""

from __future__ import annotations

import builtins
import re
import sys
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.machinery import ModuleSpec
from importlib.util import module_from_spec, resolve_name
from threading import RLock
from types import ModuleType
from typing import Any

# sumy asks for NLTK's stemmers wherever it is asked for anything.
_APART = frozenset(("nltk", "sumy"))
# Packages, and what the stemmers ask of them. ``nltk.redos`` is ``re`` made safe for patterns of strangers, by an
# engine that takes 10 ms to import; the stemmers' own patterns are few, and repeat nothing. They only need the stop
# words of ``nltk.corpus`` when told to ignore them.
_EMPTY: Mapping[str, Mapping[str, object]] = {
    "nltk": {"redos": re},
    "nltk.stem": {},
    "nltk.corpus": {"stopwords": None},
}
_LOCK = RLock()
_modules: dict[str, ModuleType] = {}


@cache
def load_snowball() -> Any:
    """Return the module ``nltk.stem.snowball``."""
    return load_apart("nltk.stem.snowball")


def load_apart(name: str) -> Any:
    """Return a module of NLTK's or sumy's of our own, whatever the process has imported of them or is about to.

    Raises:
        ModuleNotFoundError: there is none of this name.
    """
    with _LOCK:
        if name not in _modules:
            _load(name)
        return _modules[name]


def _load(name: str) -> None:
    parent_name, _, own_name = name.rpartition(".")
    parent = load_apart(parent_name) if parent_name else None
    spec = _find(name, parent)
    module = _modules[name] = module_from_spec(spec)
    if parent:
        setattr(parent, own_name, module)
    try:
        if name in _EMPTY:
            vars(module).update(_EMPTY[name])
        elif spec.loader:
            # Where a module has these, its "import" is the function of that name among them.
            vars(module)["__builtins__"] = {**vars(builtins), "__import__": _import}
            spec.loader.exec_module(module)
    except BaseException:
        del _modules[name]
        raise


def _find(name: str, parent: ModuleType | None) -> ModuleSpec:
    path = parent.__path__ if parent else None
    specs = (finder.find_spec(name, path) for finder in sys.meta_path)
    if spec := next(filter(None, specs), None):
        return spec
    raise ModuleNotFoundError(f"No module named {name!r}", name=name)


def _import(
    name: str,
    scope: Mapping[str, Any] | None = None,
    names: Mapping[str, Any] | None = None,
    wanted: Sequence[str] | None = (),
    level: int = 0,
) -> Any:
    """Return what ``import`` is to see in a module loaded apart, in the place of Python's ``__import__``."""
    if level:
        name = resolve_name("." * level + name, (scope or {})["__package__"])
    root = name.partition(".")[0]
    if root not in _APART:
        return builtins.__import__(name, scope, names, wanted or ())
    module = load_apart(name)
    for each in wanted or ():
        if each != "*" and not hasattr(module, each):
            load_apart(f"{name}.{each}")
    return module if wanted else load_apart(root)

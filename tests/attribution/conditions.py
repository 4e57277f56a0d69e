"""Print the operands of "and" and "or" in attribution that decide nothing in any of its tests.

python -m tests.attribution.conditions [PART]

An operand decides where the outcome would be another without it. One that never does wants a case, or is none: it may
be deleted, unless it keeps an index within the text, is a cheap test before a costly one, or gives a default. PART is
a piece of the paths to print, such as ``cues/``. Takes a minute.
"""

import ast
import importlib.util
import sys
from collections.abc import Callable, Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

_SOURCE = Path(__file__).parents[2] / "src"
_TOLD, _PACKAGE = "told_", "summarise.attribution"

_operands: list[str] = []
_idle: set[int] = set()


def _tell(begin: int, joined: bool, *operands: Callable[[], Any]) -> Any:
    """Return what the operands come to, ``joined`` by "and" or not, and strike off the one that decided it."""
    value: Any = None
    for k, operand in enumerate(operands):
        value = operand()
        if bool(value) is not joined:
            if begin + k in _idle and _would_differ(joined, operands[k + 1 :]):
                _idle.remove(begin + k)
            break
    return value


def _would_differ(joined: bool, rest: Sequence[Callable[[], Any]]) -> bool:
    try:
        return all(bool(operand()) is joined for operand in rest)
    except (AttributeError, IndexError, KeyError, TypeError, ValueError):
        # The operand keeps the others from being asked.
        return True


class _Watched(ast.NodeTransformer):
    """Puts ``_tell`` in the place of every "and" and "or" of a module."""

    def __init__(self, path: Path, source: str) -> None:
        self._place, self._source = path.relative_to(_SOURCE), source

    def visit_BoolOp(self, node: ast.BoolOp) -> ast.AST:
        """Return the call that asks the operands one by one."""
        if any(isinstance(inner, ast.NamedExpr) for inner in ast.walk(node)):
            # What is named there is meant for the function around.
            return node
        begin = len(_operands)
        for operand in node.values:
            text = ast.get_source_segment(self._source, operand) or ""
            _operands.append(f"{self._place}:{operand.lineno}: {' '.join(text.split())}")
        _idle.update(range(begin, len(_operands)))
        self.generic_visit(node)
        nothing = ast.arguments(posonlyargs=[], args=[], kwonlyargs=[], kw_defaults=[], defaults=[])
        asked: list[ast.expr] = [ast.Lambda(nothing, operand) for operand in node.values]
        told = [ast.Constant(begin), ast.Constant(isinstance(node.op, ast.And)), *asked]
        return ast.copy_location(ast.Call(ast.Name(_TOLD, ast.Load()), told, []), node)


class _Watching(MetaPathFinder, Loader):
    """Loads the modules of attribution with their operands watched."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return how a module of attribution is loaded; the others are left to the usual finders."""
        if not fullname.startswith(_PACKAGE):
            return None
        place = _SOURCE.joinpath(*fullname.split("."))
        inner = [str(place)] if place.is_dir() else None
        file = place / "__init__.py" if inner else place.with_suffix(".py")
        return importlib.util.spec_from_file_location(fullname, file, loader=self, submodule_search_locations=inner)

    def exec_module(self, module: ModuleType) -> None:
        """Run the watched module."""
        path = Path(str(module.__file__))
        source = path.read_text(encoding="utf-8")
        tree = ast.fix_missing_locations(_Watched(path, source).visit(ast.parse(source)))
        module.__dict__[_TOLD] = _tell
        exec(compile(tree, path, "exec"), module.__dict__)


def main() -> None:
    """Run the tests of attribution and print what decided nothing in them."""
    sys.meta_path.insert(0, _Watching())
    code = pytest.main(["-q", "-p", "no:cacheprovider", str(Path(__file__).parent)])
    if code:
        sys.exit(code)
    part = sys.argv[1] if len(sys.argv) > 1 else ""
    idle = sorted(operand for n, operand in enumerate(_operands) if n in _idle)
    sys.stdout.writelines(f"{operand}\n" for operand in idle if part in operand.partition(":")[0])
    sys.stdout.write(f"{len(idle)} of {len(_operands)} operands decide nothing in the tests\n")


if __name__ == "__main__":
    main()

import subprocess
import sys

CHECK = """
import sys
from summarise.language.nltk_import import load_punkt, load_snowball
load_punkt(), load_snowball()
{then}
"""


def run(then: str) -> str:
    done = subprocess.run([sys.executable, "-c", CHECK.format(then=then)], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_nothing_but_what_is_needed_is_loaded():
    assert run("print([name for name in ('numpy', 'sklearn', 'scipy', 'nltk.corpus') if name in sys.modules])") == "[]"


def test_the_whole_toolkit_can_still_be_imported_afterwards():
    assert run("import nltk; print(nltk.word_tokenize.__name__, 'nltk.corpus' in sys.modules)") == "word_tokenize True"


def test_a_toolkit_that_is_there_is_used():
    then = "import importlib, nltk.tokenize.punkt as p; load_punkt.cache_clear(); print(load_punkt() is p)"
    assert run(then) == "True"

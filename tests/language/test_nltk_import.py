import subprocess
import sys

import pytest

from summarise.language.nltk_import import load_apart

CHECK = """
import sys
from summarise.language.nltk_import import load_snowball
load_snowball()
{then}
"""


def run(then: str) -> str:
    done = subprocess.run([sys.executable, "-c", CHECK.format(then=then)], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_nothing_but_what_is_needed_is_loaded():
    unneeded = ("numpy", "sklearn", "scipy", "nltk.corpus", "regex")
    assert run(f"print([name for name in {unneeded} if name in sys.modules])") == "[]"


def test_the_whole_toolkit_can_still_be_imported_afterwards():
    assert run("import nltk; print(nltk.word_tokenize.__name__, 'nltk.corpus' in sys.modules)") == "word_tokenize True"


def test_nothing_of_it_is_in_the_way_of_the_process():
    then = "from summarise.ranking.sumy_door import rate_by_sumy; rate_by_sumy('luhn', [['ferry']], 'en')\n"
    then += "print([name for name in sys.modules if name.split('.')[0] in ('nltk', 'sumy')])"
    assert run(then) == "[]"


WHILE_LOADING = """
import threading
from types import SimpleNamespace
def import_it(name, path=None, target=None):
    if name == "nltk.stem.snowball":
        sys.meta_path.remove(finder)
        thread = threading.Thread(target=lambda: exec("import nltk; print(nltk.word_tokenize.__name__)"))
        thread.start(), thread.join()
finder = SimpleNamespace(find_spec=import_it)
sys.meta_path.insert(0, finder)
from summarise.language import nltk_import
nltk_import._modules.clear(), load_snowball.cache_clear(), load_snowball()
"""


def test_the_whole_toolkit_can_be_imported_while_a_piece_of_it_is_loaded():
    assert run(WHILE_LOADING) == "word_tokenize"


def test_a_toolkit_that_is_there_is_left_alone():
    then = "import nltk, nltk.stem.snowball as s; load_snowball.cache_clear(); print(load_snowball() is s, s is nltk.stem.snowball)"
    assert run(then) == "False True"


@pytest.mark.parametrize("name", ["nltk.none", "sumy.none", "nltk.stem.none"])
def test_a_module_that_is_not_there_is_named(name):
    with pytest.raises(ModuleNotFoundError, match=name):
        load_apart(name)

# Two commands: `make demo` runs the main job on a sample, `make test` runs everything that checks the project.
PYTHON ?= $(shell python3.11 -c 'print("python3.11")' 2>/dev/null || echo python3)
VENV ?= .venv
BIN := $(VENV)/bin

# Where the corpora are that `make resources` learns from; they are not part of this repository (training/DATA.md).
DATA ?= $(or $(SUMMARISE_DATA),../shared/data)

.PHONY: demo test lowest wheel every format resources clean

demo: $(VENV)/.demo
	$(BIN)/summarise samples/agency-report.txt

test: $(VENV)/.dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest

# Runs the tests of what leans on other libraries with the oldest of each that pyproject.toml allows.
lowest: $(VENV)-lowest/.made
	$(VENV)-lowest/bin/python .ci/minimums.py > $(VENV)-lowest/minimums.txt
	$(VENV)-lowest/bin/python -m pip install --quiet --editable . -r $(VENV)-lowest/minimums.txt pytest hypothesis jsonschema
	$(VENV)-lowest/bin/pytest tests/ranking tests/language tests/reading tests/test_cli.py tests/test_process.py

# Builds the wheel, and lets what it installs by itself do the main job.
wheel:
	rm -rf $(VENV)-wheel && $(MAKE) $(VENV)-wheel/.made
	$(VENV)-wheel/bin/python -m pip wheel --quiet --no-deps --wheel-dir $(VENV)-wheel .
	$(VENV)-wheel/bin/python -m pip install --quiet $(VENV)-wheel/*.whl
	cd $(VENV)-wheel && bin/summarise --format json < $(CURDIR)/samples/agency-report.txt | grep -q '"generator": "summarise '

# Everything that may differ elsewhere: each Python that is claimed and there, the oldest libraries, the wheel by itself.
# Some machines have a name for a Python that they have not.
every:
	for version in 3.11 3.12 3.13; do \
		python$$version -c "" 2>/dev/null || { echo "python$$version is not here: not tested" >&2; continue; }; \
		$(MAKE) test PYTHON=python$$version VENV=.venv-$$version || exit 1; \
	done
	$(MAKE) lowest
	$(MAKE) wheel

format: $(VENV)/.dev
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

# Remakes every file learned from the corpora and fails where one is different from the one that is kept. The list of
# given names comes from packages instead: python -m training.given_names.
resources: $(VENV)/.dev
	$(BIN)/python -m pip install --quiet --group training
	for part in punkt cleaning news attribution headline; do $(BIN)/python -m training.$$part $(DATA) || exit 1; done
	git diff --stat --exit-code -- src/summarise/resources

# A mark made last, so that an environment whose making was cut short is made again.
%/.made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "summarise needs Python 3.11 or later; name one, as in: make $(MAKECMDGOALS) PYTHON=python3.12" >&2; exit 1; }
	$(PYTHON) -m venv $* || { rm -rf $*; exit 1; }
	touch $@

$(VENV)/.demo: $(VENV)/.made pyproject.toml
	$(BIN)/python -m pip install --quiet --editable ".[html]"
	touch $@

$(VENV)/.dev: $(VENV)/.made pyproject.toml .ci/constraints.txt
	$(BIN)/python -m pip install --quiet --upgrade "pip>=25.1"
	$(BIN)/python -m pip install --quiet --editable ".[html]" --group dev --constraint .ci/constraints.txt
	touch $@ $(VENV)/.demo

clean:
	rm -rf $(VENV) $(VENV)-* .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache

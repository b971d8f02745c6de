# Two commands on a fresh machine: `make demo` runs the program, `make test` its tests.
# Needed: Python 3.10 or newer with venv, git, make, and a package index within reach.

PYTHON ?= python3
VENV ?= .venv
# A file of versions that pip must keep to; `build/oldest.txt` is made when it is named.
CONSTRAINTS ?=
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
INSTALL := $(PIP) install $(addprefix --constraint ,$(CONSTRAINTS)) --editable

.PHONY: demo test oldest explore readme reference docs check lint types architecture wheel bench clean

demo: $(VENV)/run.stamp  ## Run the main job on the reports in seeds/
	$(BIN)/claimcheck check --fail-on never seeds/

test: $(VENV)/test.stamp  ## Run the tests
	$(BIN)/python -m pytest -n auto -m "not wheel"

oldest:  ## Run the tests with the oldest dependencies, in an environment beside the first
	@$(MAKE) --no-print-directory test VENV=.venv-oldest CONSTRAINTS=build/oldest.txt

explore: $(VENV)/test.stamp  ## Run the property tests on examples that they have not met
	$(BIN)/python -m pytest -n auto -m "not wheel" --hypothesis-profile explore $(addprefix -k ,$(ONLY))

readme: $(VENV)/test.stamp  ## Put today's report and figures into the README
	$(BIN)/python tests/test_readme.py --write

reference: $(VENV)/test.stamp  ## Make the reference of the docs, and put into the docs what their commands print
	$(BIN)/python tools/reference.py
	$(BIN)/python tools/console.py

docs: $(VENV)/docs.stamp  ## Build the site of the docs in build/site
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict --quiet --config-file docs/mkdocs.yml

check: test lint types architecture wheel docs  ## All that CI runs, in one environment

lint: $(VENV)/lint.stamp
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/lint.stamp
	$(BIN)/mypy

architecture: $(VENV)/lint.stamp
	$(BIN)/lint-imports --no-cache

wheel: $(VENV)/test.stamp  ## Test the built wheel in an environment of its own
	$(BIN)/python -m pytest -m wheel tests/test_wheel.py

bench: $(VENV)/bench.stamp  ## Measure start-up, growth, throughput, scale, and numbers and dates beside peers
	$(BIN)/python benchmarks/startup.py
	$(BIN)/python benchmarks/growth.py
	$(BIN)/python benchmarks/throughput.py
	$(BIN)/python benchmarks/scale.py
	$(BIN)/python benchmarks/extraction.py

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 10) and "claimcheck needs Python 3.10 or newer; name one: make PYTHON=python3.12 ...")'
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); exit 1; }  # half an environment would not be mended

$(VENV)/run.stamp: $(VENV)/bin/python setup.cfg pyproject.toml $(CONSTRAINTS)
	$(INSTALL) .
	@touch $@

$(VENV)/test.stamp: $(VENV)/run.stamp
	$(INSTALL) '.[test]'
	@touch $@

$(VENV)/lint.stamp: $(VENV)/test.stamp
	$(INSTALL) '.[test,lint]'
	@touch $@

$(VENV)/docs.stamp: $(VENV)/test.stamp
	$(INSTALL) '.[test,docs]'
	@touch $@

$(VENV)/bench.stamp: $(VENV)/run.stamp
	$(INSTALL) '.[bench]'
	@touch $@

build/oldest.txt: setup.cfg tools/oldest.py
	@mkdir -p build
	@$(PYTHON) tools/oldest.py > $@ || { rm -f $@; exit 1; }

clean:
	rm -rf .venv .venv-oldest .venv-newest build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis

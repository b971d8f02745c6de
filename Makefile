# Two commands on a fresh machine: `make demo` runs the program, `make test` its tests.
# Needed: Python 3.10 or newer with venv, git, make, and a package index within reach.

PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.PHONY: demo test readme check lint types architecture wheel bench clean

demo: .venv/run.stamp  ## Run the main job on the reports in seeds/
	$(BIN)/claimcheck check --fail-on never seeds/

test: .venv/test.stamp  ## Run the tests
	$(BIN)/python -m pytest -n auto -m "not wheel"

readme: .venv/test.stamp  ## Put today's report and figures into the README
	$(BIN)/python tests/test_readme.py --write

check: test lint types architecture wheel  ## All that CI runs

lint: .venv/lint.stamp
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: .venv/lint.stamp
	$(BIN)/mypy

architecture: .venv/lint.stamp
	$(BIN)/lint-imports --no-cache

wheel: .venv/test.stamp  ## Test the built wheel in an environment of its own
	$(BIN)/python -m pytest -m wheel tests/test_wheel.py

bench: .venv/bench.stamp  ## Measure start-up, growth, throughput, and numbers and dates beside peers
	$(BIN)/python benchmarks/startup.py
	$(BIN)/python benchmarks/growth.py
	$(BIN)/python benchmarks/throughput.py
	$(BIN)/python benchmarks/extraction.py

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 10) and "claimcheck needs Python 3.10 or newer; name one: make PYTHON=python3.12 ...")'
	@$(PYTHON) -m venv .venv || { rm -rf .venv; exit 1; }  # half an environment would not be mended

.venv/run.stamp: .venv/bin/python setup.cfg pyproject.toml
	$(PIP) install --editable .
	@touch $@

.venv/test.stamp: .venv/run.stamp
	$(PIP) install --editable '.[test]'
	@touch $@

.venv/lint.stamp: .venv/test.stamp
	$(PIP) install --editable '.[test,lint]'
	@touch $@

.venv/bench.stamp: .venv/run.stamp
	$(PIP) install --editable '.[bench]'
	@touch $@

clean:
	rm -rf .venv build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis

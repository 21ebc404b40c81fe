# The commands of the house. Each sets up what it needs; `make help` lists them.
PYTHON ?= python3
BIN := .venv/bin
# How much of each long proof runs: 1 is the full proof, 0.1 a tenth.
SCALE ?= 1

.PHONY: help env demo test prove lint
help:
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /	/'

env: .venv/.ready  ## the environment in .venv, with the command .venv/bin/checkin

.venv/.ready: pyproject.toml constraints.txt
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	@# As pip does for every other package: a web worker that compiles takes a megabyte more.
	$(BIN)/python -m compileall -q bot flows scheduler
	@touch $@

demo: env  ## a small programme to play with, no account needed
	$(BIN)/checkin demo

lint: env
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

test: lint  ## lint, types, floors and every test but the long proofs
	$(BIN)/pytest -m "not prove"

prove: env  ## the long proofs: faults, load, simulated time
	CHECKIN_PROOF_SCALE=$(SCALE) $(BIN)/pytest -m prove -s

# Two commands for a newcomer: `make demo` and `make test`. Each makes .venv if it is missing.

PYTHON ?= python3
BIN    := .venv/bin
ARGS   ?=

.PHONY: demo test install lint bench storm lock clean

demo: .venv/.installed
	$(BIN)/assistant demo $(ARGS)

test: .venv/.installed
	$(BIN)/python -m pytest -n auto --dist loadgroup -m "not storm" $(ARGS)

install: .venv/.installed

lint: .venv/.installed
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m tests.locales.compare

bench: .venv/.installed
	$(BIN)/python -m tests.bench $(ARGS)

storm: .venv/.installed
	$(BIN)/python -m pytest -m storm --timeout=3600 $(ARGS)

.venv/.installed: requirements.lock pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $@

# Needs uv (pip install uv). Writes hashes for every platform and no address of an index.
lock:
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
	  --extra demo --extra dev --output-file requirements.lock pyproject.toml

clean:
	rm -rf .venv build dist

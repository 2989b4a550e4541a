# make serve      install everything into .venv and serve on 127.0.0.1:8000
# make test       install everything and run all checks and tests
# make help       every target

PYTHON ?=
VENV   := .venv
BIN    := $(VENV)/bin
STAMP  := $(VENV)/.installed
HOST   ?= 127.0.0.1
PORT   ?= 8000

.PHONY: help install test check format serve bench soak interviews client fuzz deletions mutation safety-case book lock clean
.DEFAULT_GOAL := help

help: ## show this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 14

install: $(STAMP) ## install everything, as locked, into .venv

$(STAMP): pyproject.toml $(wildcard requirements/*)
	sh requirements/install.sh $(VENV) $(PYTHON)
	@touch $@

check: install ## format, lint, types, walls, and the rule book itself
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/signpost check --cache .signpost-cache

format: install ## put the code into its usual shape
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

test: check ## everything that CI runs
	$(BIN)/signpost test
	$(BIN)/pytest -n 2

serve: install ## serve the embedded rule book on HOST:PORT
	$(BIN)/signpost serve --host $(HOST) --port $(PORT)

bench: install ## measure speed, all in one run, and print a table
	$(BIN)/python -m benchmarks.bench

soak: install ## 300,000 random contacts: no crash, no mismatch, flat memory
	$(BIN)/python -m benchmarks.soak

interviews: install ## hold 1,000 whole interviews over HTTP
	$(BIN)/python -m benchmarks.interviews

client: install .venv-client/.installed ## make a client from the OpenAPI page and see that it understands every answer
	PATH="$(CURDIR)/.venv-client/bin:$$PATH" .venv-client/bin/python -m tests.api.generated_client

fuzz: install .venv-fuzz/.installed ## send over 5,000 requests made from the OpenAPI page, right and wrong ones
	.venv-fuzz/bin/python -m tests.api.fuzz

.venv-%/.installed: requirements/%.lock
	$(BIN)/python -m venv $(@D)
	$(@D)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $<
	@touch $@

deletions: install ## delete each rule in turn and see which worked case notices
	$(BIN)/pytest tests/test_deletions.py

mutation: install ## change each rule in small ways and see what notices; fails below 90 %
	$(BIN)/signpost mutate --least 90

safety-case: install ## try every control of the hazards, and write build/hazard-log.md
	$(BIN)/python -m safety --cache .signpost-cache --output build/hazard-log.md

book: install ## write docs/rule-book.md anew: the rule book in numbers
	$(BIN)/signpost book > docs/rule-book.md

LOCK := uv pip compile --universal --python-version 3.11 --generate-hashes \
        --no-emit-index-url --no-header --no-annotate --quiet --upgrade

lock: ## write the lock files anew from pyproject.toml (needs uv)
	$(LOCK) pyproject.toml --group dev --output-file requirements/dev.lock
	$(LOCK) --group pyproject.toml:build --output-file requirements/build.lock
	$(LOCK) --group pyproject.toml:compiler --output-file requirements/compiler.lock
	$(LOCK) --group pyproject.toml:client --output-file requirements/client.lock
	$(LOCK) --group pyproject.toml:fuzz --output-file requirements/fuzz.lock

clean: ## remove what was installed
	rm -rf $(VENV)

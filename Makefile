# Everything this project does, each target with all it needs. What is installed once is not installed again.
#
#   make serve    build the site and show it at http://127.0.0.1:8000
#   make test     everything that must hold (make test ARGS="tests/huis -k locks")
#   make check    read the data and report every finding (make check ARGS=--streng)
#   make build    check, and write the site to build/site
#   make bench    measure time, memory and weight
#   make proof    make test, and the proofs that take longer
#   make lint     only the style and the types of the code
#   make schemas  renew the JSON Schemas and examples for editors
#   make grenzen  fetch the shapes of the gemeenten (make grenzen ARGS="--jaar 2026")
#   make locks    bring requirements/*.txt and package-lock.json in line with pyproject.toml and package.json
#                 (make locks ARGS=--upgrade looks for newer versions within what those allow)
#
# ARGS go to the command behind the target. GNU make 3.81 (macOS) is enough.

SHELL := /bin/sh
MAKEFLAGS += --no-print-directory
.NOTPARALLEL:
.DELETE_ON_ERROR:
.PHONY: serve build check test proof bench lint schemas grenzen locks

VENV := .venv
PYTHON := $(VENV)/bin/python
PIP_INSTALL := $(PYTHON) -m pip install --quiet --disable-pip-version-check --require-hashes
# The venv's programs first: it has a Node where the machine has none, or too old a one.
WITH_VENV := PATH="$(CURDIR)/$(VENV)/bin:$$PATH"
NPM := $(WITH_VENV) npm
NODE := $(WITH_VENV) node
NODE_SUFFICES := const [major, minor] = process.versions.node.split(".").map(Number); \
	process.exit(major > 22 || (major === 22 && minor >= 19) ? 0 : 1)

# mkdocs-material prints a banner about MkDocs 2 above every build; pyproject.toml keeps us below 2.
export NO_MKDOCS_2_WARNING := 1
# Compiled modules are kept even where the machine says not to: compiling them anew costs more than a check does.
unexport PYTHONDONTWRITEBYTECODE

SITE := $(VENV)/.stempel-site node_modules/.stempel-site
DEV := $(VENV)/.stempel-dev node_modules/.stempel-alles
# Two workers suit the two cores of a small CI machine; a file's tests stay together, and so share what they build.
WORKERS ?= 2
PYTEST := $(PYTHON) -m pytest -n $(WORKERS) --dist loadscope

serve: $(SITE)
	@$(PYTHON) -m site_gen serve $(ARGS)

build: $(SITE)
	@$(PYTHON) -m site_gen build $(ARGS)

check: $(VENV)/.stempel-site
	@$(PYTHON) -m site_gen check $(ARGS)

test: $(DEV)
	@$(PYTEST) -m "not proef" $(ARGS)

proof: $(DEV)
	@$(PYTEST) $(ARGS)

bench: $(DEV)
	@$(PYTHON) -m bench $(ARGS)

lint: $(VENV)/.stempel-dev
	@$(PYTHON) -m ruff check .
	@$(PYTHON) -m ruff format --check .
	@$(PYTHON) -m mypy

schemas: $(VENV)/.stempel-site
	@$(PYTHON) -m site_gen.editors $(ARGS)

grenzen: $(VENV)/.stempel-grenzen
	@$(PYTHON) -m site_gen grenzen ophalen $(ARGS)

# Set-up: a stamp for each thing installed, renewed when what it was made from changes.

$(VENV)/bin/pip:
	@for python in python3.13 python3.12 python3.11 python3; do \
	  if "$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
	    echo "Making $(VENV) with $$python"; exec "$$python" -m venv --clear $(VENV); \
	  fi; \
	done; \
	echo "This project needs Python 3.11 or newer (python3.11 to python3.13, or python3)." >&2; exit 1

$(VENV)/.stempel-%: requirements/%.txt | $(VENV)/bin/pip
	@echo "Installing the packages of $<"
	@$(PIP_INSTALL) -r $<
	@touch $@

# Node 22.19 or newer of the machine's own will do; else the one from the Python registry, in the venv.
$(VENV)/.stempel-node: requirements/node.txt | $(VENV)/bin/pip
	@if ! { $(NODE) -e '$(NODE_SUFFICES)' && $(NPM) --version; } >/dev/null 2>&1; then \
	  echo "Installing Node, from $<"; $(PIP_INSTALL) -r $<; \
	fi
	@touch $@

node_modules/.stempel-site: package.json package-lock.json .npmrc | $(VENV)/.stempel-node
	@echo "Installing the packages of package-lock.json that the site is made with"
	@$(NPM) ci --omit=dev --loglevel=error
	@touch $@

node_modules/.stempel-alles: package.json package-lock.json .npmrc | $(VENV)/.stempel-node
	@echo "Installing all packages of package-lock.json"
	@$(NPM) ci --loglevel=error
	@touch node_modules/.stempel-site $@

# Locks hold versions and hashes, and name no host: where packages come from is for the machine to say.

UV_COMPILE := $(VENV)/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate \
	--custom-compile-command "make locks" $(ARGS)
# npm writes the authors' sponsor pages into the lock; they lock nothing.
WITHOUT_FUNDING := const fs = require("fs"), lock = JSON.parse(fs.readFileSync("package-lock.json")); \
	for (const entry of Object.values(lock.packages)) delete entry.funding; \
	fs.writeFileSync("package-lock.json", JSON.stringify(lock, null, 2) + "\n")

locks: $(VENV)/.stempel-locks $(VENV)/.stempel-node
	@$(UV_COMPILE) pyproject.toml --output-file requirements/site.txt
	@$(UV_COMPILE) pyproject.toml --group dev --constraints requirements/site.txt --output-file requirements/dev.txt
	@for group in grenzen locks node; do \
	  $(UV_COMPILE) --group $$group --constraints requirements/dev.txt --output-file requirements/$$group.txt || exit 1; \
	done
	@$(NPM) install --package-lock-only --loglevel=error
	@$(NODE) -e '$(WITHOUT_FUNDING)'

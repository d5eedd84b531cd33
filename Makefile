# `make` alone lists the targets.
.DEFAULT_GOAL := help
.PHONY: help demo demo-reset test faults lint docs bench lighthouse guide-pictures validate messages migrations-check matrix build-check lock clean demo-env test-env

export PORT ?= 8000
export PYTHON
ARGS ?=
TEST := .venv/test/bin

help: ## List the targets
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile | expand -t 18

demo: demo-env ## Serve the demo portals on 127.0.0.1 (make demo PORT=8001)
	@exec .venv/demo/bin/python scripts/run_demo.py

demo-reset: ## Throw the demo's database and media away and start anew
	rm -rf example_project/var
	@exec $(MAKE) --no-print-directory demo

test: test-env ## Lint, docs, tests on SQLite, tests on PostgreSQL and Redis (make test ARGS="-k search")
	@exec $(TEST)/python scripts/run_tests.py $(ARGS)

faults: test-env ## Kill everything that counts visits, many times, and compare the books (minutes)
	@exec $(TEST)/python scripts/run_faults.py $(ARGS)

lint: test-env ## Style, types, imports between rooms, templates, spelling, migrations
	@exec $(TEST)/python scripts/lint.py

docs: test-env ## Build the documentation into docs/_build/html
	@exec $(TEST)/python scripts/build_docs.py

bench: test-env ## Repeatable measurements (make bench ARGS=...)
	@exec $(TEST)/python -m benchmarks $(ARGS)

lighthouse: test-env ## Measure the demo's pages as a phone on a slow line sees them (needs Node.js and Chromium)
	@exec $(TEST)/python scripts/lighthouse.py

guide-pictures: test-env ## Draw the pictures of the editors' guide anew, from the demo (needs Chromium)
	@exec $(TEST)/python scripts/guide_pictures.py

validate: test-env ## Check the demo's HTML and CSS with the W3C's validator (needs Node.js and Java)
	@exec $(TEST)/python scripts/validate.py

messages: test-env ## Collect the texts to translate into wagtail_partyportal/locale
	cd wagtail_partyportal && ../$(TEST)/django-admin makemessages --locale vi --add-location file
	$(TEST)/python scripts/compile_messages.py

migrations-check: test-env ## Fail when a model changed without a migration
	@$(TEST)/django-admin makemigrations --check --dry-run partyportal testapp --settings=tests.settings --pythonpath=.

matrix: ## The tests on every supported Python and Django that this machine has
	@scripts/python scripts/bootstrap.py matrix
	.venv/matrix/bin/nox $(ARGS)

build-check: test-env ## Build the wheel, install it in a clean environment, start a project with it, serve a page
	@exec $(TEST)/python scripts/check_wheel.py

lock: test-env ## Pin the dependencies anew in requirements/ (make lock ARGS=--upgrade)
	$(TEST)/python scripts/lock.py $(ARGS)

clean: ## Remove environments, caches and what was built (the demo's data stay)
	rm -rf .venv .nox scripts/node/node_modules .coverage htmlcov dist docs/_build test-results
	rm -rf .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

demo-env:
	@scripts/python scripts/bootstrap.py demo

test-env:
	@scripts/python scripts/system_packages.py
	@scripts/python scripts/bootstrap.py test

# Part of Sammanhang. Copyright the Sammanhang developers.
# SPDX-License-Identifier: EUPL-1.2

PORT ?= 8080
PEOPLE ?= 3000
DEFINITIONS ?= ../shared/data/fhir-r4/definitions
VENV := .venv/bin

.PHONY: menu demo test test-all soak check format bench definitions assets
.DEFAULT_GOAL := menu

menu: ## This menu
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

demo: ## A whole node with invented people: set-up, build, serve (PORT=8080 PEOPLE=3000)
	@scripts/setup
	swift build -c release --product sammanhang
	.build/release/sammanhang demo --port $(PORT) --people $(PEOPLE)

test: ## Every fast test: set-up, build, run
	@scripts/setup
	swift test --parallel

test-all: ## Also crashes, pages in a browser and official suites, in small sizes
	@scripts/setup --pages
	scripts/test-all

soak: ## The same at full size: 200 kills, all pages in all themes
	@scripts/setup --pages
	SAMMANHANG_KILLS=200 SAMMANHANG_SOAK=1 scripts/test-all

check: ## Form, the style guide, warnings: what CI runs
	@scripts/setup
	swift format lint --strict --recursive --parallel Sources Tests Tools Benchmarks
	swift build --build-tests
	swift test --skip-build --filter TidyTests

format: ## Puts all Swift in form
	swift format --in-place --recursive --parallel Sources Tests Tools Benchmarks

bench: ## Speeds beside their ceilings, measured in one run
	@scripts/setup --bench
	scripts/bench

definitions: ## Makes the R4 tables again from HL7's definitions (DEFINITIONS=folder)
	swift run -c release --package-path Tools/DefinitionsCompiler DefinitionsCompiler \
		$(DEFINITIONS) Sources/Engine/CFHIRDefinitions/r4

assets: ## Lists the files of Sources/Web/CWebAssets anew
	Sources/Web/CWebAssets/embed-assets

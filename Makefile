# CareClear. `make` lists the targets. `make run` needs Go and git; Node is needed to test, lint and generate.

SHELL := /bin/bash
.DEFAULT_GOAL := help
BIN := bin/careclear
VERSION := $(shell git describe --tags --always --dirty 2>/dev/null || echo unknown)
GOBUILD := go build -buildvcs=false

# Everything that the end-to-end test writes goes here, and conformance reads it.
E2E_OUT ?= $(CURDIR)/.cache/e2e

# Packages whose tests are about things that happen at once run under the race detector, if there is a C compiler. Adjudication is
# a pure function.
MODULE := github.com/careclear/careclear
RACE_ROOMS := bindings|fraud|indexer|settlement|rpc|devnet/redis|internal/(chain|intake|store|vault)
HAVE_CC = command -v "$$(go env CC | cut -d' ' -f1)" >/dev/null 2>&1
GOTEST := go test -timeout 25m

.PHONY: run
run: build ## Start everything on this machine, settle the demo claims, serve until Ctrl-C. ARGS="--signers 1" are passed on
	@$(BIN) dev $(ARGS)

.PHONY: build
build: ## Build bin/careclear
	@mkdir -p bin
	@tools/progress "building careclear (three minutes the first time)" $(GOBUILD) -v -ldflags "-X main.version=$(VERSION)" -o $(BIN) ./cmd/careclear

.PHONY: geth
geth: build ## Build the geth of the private network; once, one to two minutes
	@$(BIN) geth

.PHONY: doctor
doctor: build ## Check what would keep this from running here, and say the cure
	@$(BIN) doctor

.PHONY: test
test: test-contracts vet test-go ## Run all tests: contracts, Go with real Postgres, Redis and geth, and end to end

.PHONY: test-contracts
test-contracts: contracts/node_modules/.package-lock.json ## Run the tests of the contracts (forge)
	@cd contracts && node forge.mjs test
	@cd contracts && npm run --silent test:exit-code
	@cd contracts && npm run --silent test:matrix
	@cd contracts && npm run --silent test:threats

.PHONY: vet
vet:
	@go vet ./...

.PHONY: test-go
test-go: geth ## Run the Go tests and the end-to-end test; starts Postgres and Redis for them
	@$(BIN) testenv -- $(MAKE) --no-print-directory go-tests

# Wants a test environment: use test-go. Everything runs, also after a failure. The end-to-end tests wait more than they work, so
# they run beside the packages that need no race detector.
.PHONY: go-tests
go-tests: e2e-out
	@race=-race; $(HAVE_CC) || { race=; echo "SKIP the race detector: no C compiler"; }; \
	all=$$(go list ./...) || exit 1; \
	concurrent=$$(grep -E "^$(MODULE)/($(RACE_ROOMS))(/|$$)" <<<"$$all" | grep -v "/adjudication$$"); \
	others=$$(grep -vxF "$$concurrent" <<<"$$all"); \
	rc=0; \
	$(GOTEST) $$race $$concurrent || rc=1; \
	$(E2E) $(GOTEST) -count=1 $$others || rc=1; \
	exit $$rc

E2E = CARECLEAR_E2E=1 CARECLEAR_E2E_OUT="$(E2E_OUT)"
.PHONY: e2e-out
e2e-out:
	@rm -rf "$(E2E_OUT)" && mkdir -p "$(E2E_OUT)"

.PHONY: go-e2e
go-e2e: e2e-out
	@$(E2E) $(GOTEST) -count=1 ./devnet

.PHONY: e2e
e2e: geth ## Run the end-to-end test alone
	@$(BIN) testenv -- $(MAKE) --no-print-directory go-e2e

.PHONY: conformance
conformance: build ## Show everything the end-to-end test wrote to the outside X12 and FHIR validators (Python; JDK, Maven)
	@[ -n "$$(find "$(E2E_OUT)" -type f 2>/dev/null | head -1)" ] || $(MAKE) --no-print-directory e2e
	@check=; conformance/x12-check --prepare && check="$(CURDIR)/conformance/x12-check"; \
	CARECLEAR_CONFORMANCE=$${CARECLEAR_CONFORMANCE:-1} CARECLEAR_X12_CHECK=$$check \
		go test -count=1 -run '^(TestConformance.*|TestGuideValidator)$$' ./internal/fhir ./internal/x12/... ./settlement ./settlement/offline
	@CARECLEAR_CONFORMANCE=$${CARECLEAR_CONFORMANCE:-1} $(BIN) testenv -- go test -count=1 -run '^TestConformance$$' ./rpc
	@conformance/run "$(E2E_OUT)"

.PHONY: generate
generate: contracts/node_modules/.package-lock.json rpc/node_modules/.package-lock.json ## Make the generated code again: bindings, protos, queries
	@tools/progress "bindings" bindings/generate.sh
	@cd rpc && ../tools/progress "protos" node_modules/.bin/buf generate
	@cd internal/store && ../../tools/progress "queries (two minutes the first time, to build sqlc)" go tool -modfile=../../tools/sqlc/go.mod sqlc generate

GENERATED := bindings rpc/gen internal/store/db
.PHONY: drift
drift: generate ## Fail if the generated code is not what is committed
	@changed=$$(git status --porcelain -- $(GENERATED)); \
	[ -z "$$changed" ] || { echo "generated code differs from its sources; run make generate and commit:"; echo "$$changed"; git --no-pager diff --stat -- $(GENERATED); exit 1; }

.PHONY: lint
lint: contracts/node_modules/.package-lock.json rpc/node_modules/.package-lock.json ## Run gofmt, vet, staticcheck, buf, solhint, forge fmt, shellcheck
	@tools/lint/run

.PHONY: bench
bench: bench-gas build ## Print gas per claim and the rates of parsers, adjudication, vault and the full stack
	@go test -run '^$$' -bench . ./internal/x12 ./internal/fhir ./internal/vault ./internal/tables ./settlement/adjudication
	@$(BIN) testenv -- go test -run '^$$' -bench . -benchtime 1x -timeout 30m ./devnet

.PHONY: bench-gas
bench-gas: ## Print gas by operation and batch size next to the committed baseline; UPDATE=1 writes the baseline
	@CARECLEAR_GAS_UPDATE=$(UPDATE) go test -count=1 -run '^TestGas' -bench '^BenchmarkGas$$' -benchtime 1x ./bindings

# How these work and how to read them: contracts/tools/README.md.
NPM := contracts/node_modules/.package-lock.json

.PHONY: slither
slither: $(NPM) ## Look for known mistakes in the contracts; a finding of medium or higher needs a reason in slither.accepted.json
	@cd contracts && tools/venv python tools/slither.py

.PHONY: halmos
halmos: $(NPM) ## Prove the arithmetic of the contracts for all values (contracts/test/halmos). ARGS="--contract TreasuryProofs"
	@cd contracts && tools/venv python tools/halmos.py $(ARGS)

.PHONY: layout
layout: $(NPM) ## Compare the storage of contracts behind proxies with contracts/layout; UPDATE=1 commits what may be added
	@tools/progress "the checker of layouts" node --test contracts/tools/layout.test.mjs
	@cd contracts && node tools/layout.mjs $(if $(UPDATE),--update)

.PHONY: invariants
invariants: $(NPM) ## Run the invariants of the contracts with a million calls, the same each time. SEED=, CALLS=
	@cd contracts && node tools/invariants.mjs $(or $(CALLS),1000000) $(SEED)

.PHONY: soak
soak: $(NPM) ## Run the invariants with ten million calls in ten rounds, others each time (an hour of two cores; goes on where it stopped). CALLS=
	@cd contracts && node tools/invariants.mjs $(or $(CALLS),10000000) --soak ../.cache/soak/rounds.jsonl

.PHONY: mutate
mutate: $(NPM) ## Change the contracts in every small way and see that a test notices (an hour; goes on where it stopped). ONLY="Claims", SAMPLE=, FRESH=1, REPORT=1, JOBS=
	@cd contracts && tools/venv python tools/mutate/run.py $(ONLY) $(if $(JOBS),--jobs $(JOBS)) $(if $(SAMPLE),--sample $(SAMPLE)) $(if $(FRESH),--fresh) $(if $(REPORT),--report)

.PHONY: clean
clean: ## Remove what was built; data of `make run` stays (bin/careclear dev reset forgets it)
	@rm -rf bin .cache contracts/node_modules contracts/out contracts/cache rpc/node_modules

.PHONY: help
help: ## List the targets
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / {printf "  %-16s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

# npm's own record of what is installed: older than the lock file means install again.
%/node_modules/.package-lock.json: %/package-lock.json
	@tools/progress "npm packages of $*" npm --prefix $* ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

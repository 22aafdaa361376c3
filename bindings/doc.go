// Package bindings is the Go side of the contracts: calldata to pack, results and events to unpack, and the
// bytecode to deploy.
//
// Every contract has a type of its own ([Claims], [Consents], [Eligibility], [Participants], [Treasury],
// [SettlementToken], [AuditAnchor], [AccessManager]), generated from the Solidity sources by generate.sh with
// abigen --v2; make generate gives the same bytes again. The types hold no connection and no state: Pack… makes
// calldata, Unpack…Event reads a log, and [github.com/ethereum/go-ethereum/accounts/abi/bind/v2] deploys, calls and
// sends. The example deploys everything and pays one claim.
//
// Written by hand are the words the contracts keep in masks and numbers (constants.go), the digests a patient or a
// payer signs (typeddata.go), and [ErrorName] (errors.go). Use ErrorName, not the generated UnpackError: that one
// panics on revert data shorter than four bytes.
//
// Amounts are cents, days are UTC days since 1970-01-01, organisation 0 and the zero id are never valid.
package bindings

//go:generate ./generate.sh

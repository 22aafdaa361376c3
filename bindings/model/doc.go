// Package model says what the contracts do with claims and money, once more and plainly: maps and structs, one payment
// at a time, nothing packed and nothing saved. It is written from the contracts' interfaces and decisions (docs/adr 0010 to
// 0012) to be read next to them, and is the other half of a test: the same random operations run on the contracts in
// an EVM and on a [Model] must give the same outcomes, events and state.
//
// Every operation takes a [Call], who calls when, and returns one [Refusal] for each item, or one in all where the contracts
// revert. A refusal is the name of the contracts' error. Where several are true, the order of the checks here is the order of
// the contracts'. What took effect is written to [Model.Log], an event a line, as the contracts' events read.
//
// Left out: signatures (the caller says who signed), custody of consents, the guardians' voices (a pause is made
// by governance), owners' succession, and the bounds of fields no random amount comes near.
package model

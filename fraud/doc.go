// Package fraud finds fraud, waste and error in the indexed history of claims and raises alerts.
//
// A [Rule] is data: an entry of rules/rules.yaml (id, version, citation, minimum volume, levels) and a query of the
// same name, rules/<id>.sql. The query is set based and yields facts; CEL expressions of the entry turn facts into a
// class, a score and a sentence. A further rule is one more entry and one more query.
//
// What it guarantees:
//   - Only claims seen on chain count. Each is examined once, in the block it is first seen in, against what was on
//     chain up to that block: how many blocks a run takes, restarts and crashes change nothing. The same history
//     gives the same alerts, ids included.
//   - No rule reads a clock: days come from services, times from blocks.
//   - A reorganisation undoes what its blocks raised, and only that, before anything else is examined.
//   - An alert stands for one thing (a claim, a provider's day) under one rule version. Seen again with other facts it
//     gains a [Sighting], never a second row.
//   - Alerts hold numbers, codes, organisation numbers, NPIs and our own claim ids. No patient data.
//
// What it does not: it stops no payment; class hard says that a rule is fit to, suspicion never is. It judges
// originals (frequency 1) only. It cannot compare claims of unknown members. A claim that the chain refused is not
// history. Reference tables (the exclusion list, minutes per code) apply as they stand when a block is examined; call
// [Engine.Rewind] to examine again after they changed. A disposition goes with its alert if a reorganisation takes
// the alert away.
package fraud

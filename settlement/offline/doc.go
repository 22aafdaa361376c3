// Package offline adjudicates files of claims without a chain, a server or a database: plan, tables and claims in,
// decisions out. It is what `careclear adjudicate` runs, and the engine is the one that the service runs.
//
//	claims (837, FHIR) ─┐                      ┌─► decisions.ndjson   one object a claim, one entry a line
//	plan, tables        ├─► [Run]: one claim ──┼─► 835.edi            what the provider gets
//	members, history   ─┘   after another      ├─► eob.ndjson         what the patient gets
//	                                           └─► history.ndjson     what the next run takes as its history
//
// # What it takes for granted
//
// Without members everybody is a member, covered on every day; with members nobody else is. Every provider is known and
// active, unless the tables list its NPI as excluded. Consent is taken as given: nothing leaves the machine. Claims are
// decided in the order of the files and of the claims in them; each sees what those before it left: history,
// accumulators, units of authorisations. A claim of frequency 7 or 8 corrects a claim of this run or of the history, by
// the number that this package gave it.
//
// # Guarantees
//
// The same input gives the same bytes: there is no clock, and nothing is random. Every claim of the input has one object
// in decisions.ndjson, also one that was refused; a bad claim hurts no other. The files of a run appear together at
// its end or not at all. What is written balances to the cent (claims.md §5.1).
//
// The files hold patient data, as the input does: they are made readable for their owner only.
//
// Memory grows with the number of claims: about four kilobytes each, the 835 and the history being made at the end.
package offline

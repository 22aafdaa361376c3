// Package adjudication applies a payer's rules to one claim: [Adjudicate] is a pure function of the claim and a
// [Snapshot] of what the payer knew on the day, so a decision can be replayed to the cent by anyone who is given
// both. No clock, no I/O, no database, no global state; it is safe for concurrent use.
//
// The steps, in the order of claims.md §4; the first that denies a line ends that line with one adjustment of its
// whole charge, the first that pends ends the claim:
//
//	claim ─► 2 duplicate          OA-18    line by line against earlier claims
//	      ─► 3 member, coverage   PR-31, PR-26, PR-27
//	      ─► 4 provider           CO-B7
//	      ─► 5 consent            pend, no code
//	      ─► 6 timely filing      CO-29
//	      ─► 10 coverage          CO-96 + remark, or pend
//	      ─► 13 price             CO-45    charge - allowed
//	      ─► 14 cost share        PR-1 deductible, PR-2 coinsurance, PR-3 copay, capped by the out-of-pocket maximum
//	      ─► decision             paid = allowed - deductible - coinsurance - copay
//
// A frequency 7 or 8 pends as "correction" before step 2. Steps that are not here yet (other payer first, prior
// authorisation, coding edits, benefit maximum) slot into the list in steps.go by their number.
//
// # Guarantees
//
// Every line of a paid or denied decision balances: charge = paid + adjustments, 0 <= paid <= allowed <= charge;
// totals are the sums of the lines; this is checked again before [Adjudicate] returns. CARC 45 never takes the
// whole charge (R4.3): an allowed amount of zero is a denial 96. Cost share never exceeds what is left to the
// out-of-pocket maximum. A pended decision decides nothing: it has no lines, zero totals and consumes nothing.
// No explanation, rule id or error carries patient data.
//
// # Not guaranteed
//
// The package neither reads nor writes accumulators: the caller reads them, decides and writes
// [claim.Decision.Consumed] in one atomic step (R4.6). It trusts the snapshot: that History holds only earlier
// claims of the same patient and payer, and that Member and Provider are as of the right day. The plan's annual
// maximum and review gate are carried for the contract and for settlement; no rule here reads them.
package adjudication

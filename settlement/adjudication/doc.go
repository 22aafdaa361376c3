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
//	      ─► 10 diagnoses         CO-16 + M76: not billable on the day; exclude each other (Excludes1)
//	      ─► 11 pairs             CO-236: NCCI PTP, within the claim and against what was paid before
//	      ─► 11 units             CO-151 + N362: over the MUE, by its MAI
//	      ─► 11 add-ons           CO-234 + N122: without a payable primary
//	      ─► 13 price             CO-45    charge - allowed; CO-59 multiple procedures
//	      ─► 14 cost share        PR-1 deductible, PR-2 coinsurance, PR-3 copay, capped by the out-of-pocket maximum
//	      ─► decision             paid = allowed - deductible - coinsurance - copay
//
// A frequency 7 or 8 pends as "correction" before step 2. Steps that are not here yet (other payer first, prior
// authorisation, benefit maximum) slot into the list in steps.go by their number.
//
// # Coding edits
//
// Diagnoses, pairs, units and add-ons are decided when the snapshot has [Tables], by the editions in force on the day of
// service; without tables nothing of them happens and nothing of them enters the digest. A plan switches rules off by
// their id (codingEdits.off: icd10cm-billable, icd10cm-excludes1, ncci-ptp, ncci-mue, ncci-aoc) and names primaries of
// its own for add-ons of type 2 and 3 (codingEdits.addOnPrimaries). The NCCI tables are those of practitioners and
// suppliers: pairs, units and add-ons are about professional claims.
//
// A step compares the lines that were open when it began, with lines of earlier claims of the same provider and day that
// were not denied. Earlier lines stay as they are: a column 1 that comes after its column 2 was paid leaves a
// [claim.Task] to take that payment back.
//
// # Fees
//
// A service is priced by the plan's own fee schedule, else, on professional claims of a plan with medicareFees, by the
// Medicare physician fee schedule of the day of service, else as the plan says of unlisted services; that is also what
// becomes of a service that Medicare's schedule does not pay (status other than A) or does not know: CO-96 by default. A
// modifier 26, TC or 53 has a row of its own or is CO-4. Reductions multiply, and the product is rounded once: both sides,
// multiple procedures (100, 50, 50, 50, 50 %, more pend; two of a family of 3 to 7 pend), assistants, co-surgeons; what
// the indicators do not pay is CO-54, or CO-252 if it wants documents. All rates are settings of the plan ([Medicare]).
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

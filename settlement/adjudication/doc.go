// Package adjudication applies a payer's rules to one claim: [Adjudicate] is a pure function of the claim and a
// [Snapshot] of what the payer knew on the day, so a decision can be replayed to the cent by anyone who is given
// both. No clock, no I/O, no database, no global state; it is safe for concurrent use.
//
// The steps, in the order of claims.md §4; the first that denies a line ends that line with one adjustment of its
// whole charge, the first that pends ends the claim. Rules marked * are the plan's and off by default; [Rules] lists
// all of them with their sources:
//
//	claim ─►  1 complete        CO-16    M51 no service; N290 who rendered it is not identified; M76 no diagnosis *
//	      ─►  2 duplicate       OA-18    line by line against earlier claims; OA-B13 * if it was paid
//	      ─►  3 member          PR-31, PR-26, PR-27
//	      ─►  4 provider        CO-B7    unknown, inactive, excluded; CO-185 rendering; CO-170 * type of provider
//	      ─►  5 consent         pend
//	      ─►  6 timely filing   CO-29
//	      ─►  7 other payers    OA-22    one comes first and has not decided; effect OA-23 and OA-94 with step 14
//	      ─►  8 authorisation * CO-197   none, or denied; CO-198 exceeded; or pend
//	      ─►  9 documents *     CO-252   wanted; or pend, then CO-226 not supplied in time
//	      ─► 10 coverage        CO-96    excluded *, not covered; CO-97 * bundled; CO-4; CO-16 + M77; or pend
//	            diagnoses       CO-16    M76 not billable on the day, or exclude each other (Excludes1)
//	            necessity *     CO-50    CO-272 guideline not met
//	      ─► 11 coding edits    CO-236   NCCI PTP; CO-231 * exclusive; CO-151 + N362 MUE; CO-234 + N122 add-ons; CO-97 * global
//	      ─► 12 maximum *       PR-119   PR-273 too often
//	      ─► 13 price           CO-45    charge - allowed; CO-59 multiple procedures; CO-54, CO-252 surgeons; or pend
//	      ─► 14 cost share      PR-1 deductible, PR-2 coinsurance, PR-3 copay, capped by the out-of-pocket maximum;
//	            coordination    OA-23, OA-94, and what is left to the patient; PR-119 * above the maximum
//	         16 per line *      CO-253   sequestration; CO-144 incentive
//	      ─► 15 fraud hold      pend
//	      ─► decision           17, later: [Reverse], [Interest]
//
// A frequency 7 is decided as if the version it replaces had never been, when the snapshot says which one that is
// ([Snapshot].Corrects); otherwise it pends as "correction" before step 1, as a frequency 8 always does.
//
// # Coordination of benefits
//
// The decisions of other payers that a claim carries are read by line; what one decided of the claim as a whole is spread
// over the lines in proportion to what their own adjustments left, to the cent. What was paid before is the sum over all
// payers before; what the patient still owed is what the last of them says. With own = what the plan would pay alone:
//
//	standard          paid = min(own, owed before)
//	nonDuplication    paid = max(0, own - paid before)
//	patient           PR   = max(0, owed before - paid), under the reasons of the last payer before
//	above the charge  OA94 = min(0, charge - own allowed)
//	the rest          OA23 = charge - paid - PR - OA94
//
// The plan's own price cut is not said again (claims.md R4.3). Over all payers paid + PR + CO = charge (R4.9). A line that
// this plan denies ends with one adjustment of its whole charge, whatever others paid. Deductible and out-of-pocket
// maximum take the plan's own cost share as far as the patient still owes it.
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
// # Maxima
//
// annualMaximum and maximums (a name, services, and cents or units a year) hold for the member alone. A benefit year is
// the coverage in which the service lies, if that lasts at most 366 days, as the contract counts annualMaximum; else the
// calendar year of the service. A line that finds nothing left is denied; one that finds too little is paid what is left,
// and the patient owes the rest. A maximum counts what is paid in the end; one in units counts the units of lines that
// are not denied.
//
// # Plan files
//
// [ParsePlan] reads a plan. Where payers differ and sources dispute, a setting decides; left out, it is what claims.md
// §4.0 reads:
//
//	required: [diagnosis, rendering]        what a claim must have besides its form (none)
//	alreadyPaid: true                       the duplicate of a paid line is B13 (18)
//	replacementFilingDays: 730              filing limit of a frequency 7, 0 for none (as timelyFilingDays)
//	providerTypes: [{services, kind, places, taxonomies}]
//	coordinationOfBenefits: {mode, withinPatientShare, aboveCharge}   (standard, false, false)
//	priorAuthorization: [{services, kind, places}]
//	documents: [{services, kind, places, type, missing: deny|pend, remark}]   (deny, N706); documentDays: 45
//	exclusions: [{services, kind, places, group, remark}]   (CO, N130)
//	necessity: [{services, kind, places, diagnoses}]        beginnings of ICD-10-CM codes
//	guidelines: [{services, kind, places, modifiers}]
//	exclusive: [[services]]                 of each set one service per provider and day
//	frequencies: [{services, kind, places, units, days}]
//	maximums: [{name, services, kind, places, amount | units}]
//	bundledStatus: true                     status B of Medicare's schedule is 97 (96)
//	costShare: {copayFirst, copayPer: line|visit, notOutOfPocket: [deductible, coinsurance, copay]}   (false, line, [])
//	codes: {RULE: {group, carc, remark}}    what the denial of a rule says instead ([Rules])
//	sequestrationBps, incentiveBps          of what is paid; incentiveBps below zero takes off (0)
//
// A service is a code ("G0101", "rev:0450") or a range of codes of one length ("G0101..G0124").
//
// # Guarantees
//
// Every line of a paid or denied decision balances: charge = paid + adjustments, 0 <= paid <= allowed <= charge;
// totals are the sums of the lines; this is checked again before [Adjudicate] returns. CARC 45 never takes the
// whole charge (R4.3): an allowed amount of zero is a denial 96. Cost share never exceeds what is left to the
// out-of-pocket maximum, payments never what is left of a maximum. A pended decision decides nothing: it has no lines,
// zero totals and consumes nothing. Every line is explained in plain words, to the provider (Explanation) and to the
// patient (PatientNote). No explanation, rule id or error carries patient data.
//
// # Not guaranteed
//
// The package neither reads nor writes accumulators and authorisations: the caller reads them, decides and writes
// [claim.Decision.Consumed] and Authorizations in one atomic step (R4.6). It trusts the snapshot: that History holds only
// earlier claims of the same patient and payer, back as far as [Plan.LooksBack] says, and that Member and Provider are as
// of the right day. A copay per visit looks at the lines of one claim. The plan's review gate is carried for settlement;
// no rule here reads it.
package adjudication

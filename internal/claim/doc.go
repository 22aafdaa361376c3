// Package claim holds the words every room of CareClear shares: a claim, its lines, the parties, the
// decision taken on it, and the cents and days they are counted in. It imports nothing of ours and does no I/O.
//
// Money is [Cents], an int64; a float near money is a defect. Dates are [Day], whole UTC days, because that is
// the finest time a claim or a contract needs. A [Claim] is what a provider sent, after intake read it from X12,
// FHIR or the typed API; a [Decision] is what the payer's rules made of it. Both balance by construction and
// are checked again ([Claim.Check], [Decision.Check]) wherever they change hands.
package claim

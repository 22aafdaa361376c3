// Package x12 reads health care claims (837P, 837I) from X12 interchanges and writes remittances (835) and claims.
//
// What it guarantees:
//   - Reading streams: memory is bounded by [Limits], whatever the size of the file. The reader never panics.
//   - A claim is taken whole or refused whole with one [claim.Refusal] that names the segment, the element, the
//     rule and the cure; its neighbours are not touched. A transaction set whose trailer is missing or wrong is
//     refused whole ([Limits.Hold] says up to which size); its neighbours are not touched.
//   - Every claim that is handed out passes [claim.Claim.Check]. No amount is guessed or rounded.
//   - Refusals and findings quote nothing of a claim but sums (no CLM01, names, member ids, codes): they may be
//     logged and answered as they are.
//   - What is written has right counts and control numbers, and never changes data to fit the delimiters: the
//     delimiters are chosen among those that the data does not use. [Write835] writes nothing unless the three
//     balances of an 835 hold; [Check835] asserts them again on what was written.
//   - Decoding what [Write837P] and [Write837I] wrote gives the same claims, if they were in the reader's normal
//     form (see [Write837P]).
//
// What it does not: it keeps no segment that it does not understand; other payers' amounts (loops 2320, 2330,
// 2430) are skipped; it knows no code lists (adjudication does); it never acknowledges (999, 277CA).
//
// The reader is two layers: [Reader] cuts segments and knows only delimiters; a walker follows interchanges,
// groups and transaction sets, checks counts and control numbers, and hands each set to a setReader. A further
// transaction (835, 999, 270 …) is one more setReader.
package x12

// Package x12 reads, checks and writes X12 interchanges: claims (837P, 837I, 837D) and remittances (835) here, the other
// transaction sets in packages below.
//
//	x12           claims read and written, remittances written and checked; check, outline and loops of any set
//	x12/ack       TA1, 999, 277CA
//	x12/enroll    834
//	x12/inquiry   270, 271; 276, 277; 278
//
// What it guarantees:
//   - Reading streams: memory is bounded by [Limits], whatever the size of the file. No reader ever panics.
//   - A claim is taken whole or refused whole with one [claim.Refusal] that names the segment, the element, the
//     rule and the cure; its neighbours are not touched. A transaction set whose trailer is missing or wrong is
//     refused whole ([Limits.Hold] says up to which size); its neighbours are not touched.
//   - Every claim that is handed out passes [claim.Claim.Check]. No amount is guessed or rounded.
//   - Refusals and findings quote nothing of a claim but sums (no CLM01, names, member ids, codes): they may be
//     logged and answered as they are.
//   - [Check] tells everything that is wrong with a file of any kind, what costs a set or a claim as [Error], what one
//     can live with as [Warning].
//   - [ReadLoops] keeps every segment, understood or not, in the loops of its guide; [WriteInterchange] gives the same
//     segments back.
//   - What is written has right counts and control numbers, and never changes data to fit the delimiters: the
//     delimiters are chosen among those that the data does not use. [Write835] writes nothing unless the three
//     balances of an 835 hold; [Check835] asserts them again on what was written.
//   - Decoding what [Write837P], [Write837I] and [Write837D] wrote gives the same claims, if they were in the reader's
//     normal form (see [Write837P]).
//
// What it does not: it has no code lists under licence (adjudication knows codes); the guides in guides.go are
// loops and what a set cannot do without, not the whole of the implementation guides, which the outside validator of
// `make conformance` knows.
//
// The layers: [Reader] cuts segments and knows only delimiters; a walker follows interchanges, groups and transaction
// sets, checks counts and control numbers, and hands each set to a setReader; a cursor says which loop of the guide a
// segment belongs to. Claims, remittances, [Check] and [ReadLoops] are setReaders; every further transaction set is
// loops ([ReadLoops]) read with [Fields].
package x12

// Package ack answers X12 files: TA1 (the interchange was read), 999 (the syntax of its sets is right) and 277CA
// (each claim was taken or refused), claims.md §3, and reads such answers.
//
// [Of] checks a file of any kind and gives what [Write] needs to answer it. A 999 speaks of syntax only: a claim whose
// total is not the sum of its lines is refused by the 277CA ([Write277CA]), its set is accepted. As our intake takes
// the good claims of a set with bad ones, an 837 with wrong elements is "accepted, errors noted" (E); it is rejected
// (R) only for its envelope. An 835 that does not balance, or any other set with errors, is rejected.
//
// Nothing of a claim stands in TA1 and 999 but positions; a 277CA names patient and claim, as it must.
package ack

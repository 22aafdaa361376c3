// Package intake takes claims and members in: it reads a file in whatever format it came, finds the payer, the
// provider and the member of every claim, seals what is patient data, and stores claim, coded lines, idempotency key
// and the wake-up of settlement in one transaction.
//
// It guarantees, per claim and not per file: a claim is stored whole or refused with its place, rule and cure; the
// same claim sent again is answered as the first time and makes nothing new; nothing that names a person is stored in
// clear. A crash in the middle of a file loses no stored claim: sending the file again goes on where it stopped.
//
// It does not adjudicate and does not touch the chain.
package intake

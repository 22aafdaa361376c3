// Package answer answers what X12 asks: eligibility and benefits (270 with 271), the state of claims (276 with 277), prior
// authorisations (278 with 278), from what the system knows.
//
// It guarantees: a provider is told of its own claims only, a payer of its own members and claims only, and another's
// answers as one that does not exist does. A person is told of only if number, name and birth date, as far as they were
// sent, are those that are enrolled. Every question of a file gets its answer, in order, by its trace; a set that cannot be
// read is rejected with a 999 and costs its neighbours nothing. Asking the same twice changes nothing.
//
// It does not decide: a request for an authorisation is kept for the payer, who answers it with a 278 of his own.
package answer

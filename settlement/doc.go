// Package settlement takes a claim from received to remitted. Postgres holds where every claim stands, the chain
// decides what was paid, and River jobs move claims from one state to the next:
//
//	received ──submit──► (chain: Submitted) submitted ──adjudicate──► adjudicated ──settle──► (chain: Settled | Denied)
//	    │                                        │                        ▲                          │
//	    └► pended: consent                       └► pended: review ───────┘ approve / deny      k blocks: final
//	                                                                                                 │
//	                                                                            ledger ──► remittance, 835, EOB
//
// A job is a wake-up, not a work order: it carries no claim and no patient data, it sweeps the claims that are
// ready, locked and in the order they were received, and packs up to [Config].BatchSize of them into one
// transaction. So a job run twice, late or after a crash does no harm, and a lost one is made good by the periodic
// sweep. The claim is the unit of success: one that the contract refuses leaves its batch with a reason.
//
// A pended claim always has an owner: the event, job or review queue that lets it go on is named beside each reason in
// refusal.go, and a refusal nobody foresaw goes to the payer's examiners, who can at least deny it. One claim that
// cannot be read, decided or packed stops no other. slot_id on a row means that a transaction without outcome carries
// it; after a reorg that is so again, whatever state the claim is in, until the transaction has its new outcome.
//
// A claim is corrected by acts. A frequency 7 is a claim of its own that the contract settles against the version it replaces:
// that one is reversed in the same transaction, and what it had consumed is given back before the 7 is decided. Everything else
// is a row of claim_act, asked for by a party or by the rules (a frequency 8, the reversal of what it voids, interest, a
// recovery, a hold, an appeal and its answer), which the correct job packs like claims and the chain's event ends. Where a claim
// stands moves only with that event, whoever caused it: a hold (held, until it is released or its last day has passed), an appeal
// (appealed, disputed, upheld, overturned), a reversal (reversed: replaced, voided or recovered). An act that is not possible
// where the claim stands is refused with [ErrState] and what to do instead; one that the contract refuses for now is tried
// again, later and later. A void that somebody asked for on chain without us, and a coverage that turns out to have ended before
// the service, open a review; no money moves by themselves. Every movement in the Treasury is booked by the two accounts it is between.
//
// What providers are told comes from final events, each told once (remittance_item, docs/adr/0013): decisions, their reversals
// before what stands in their place, interest, and what becomes of debts. An 835 pays what the Treasury credited by these events.
//
// What a decision takes of deductibles, maxima and prior authorisations is one row a delta; a correction or reversal gives back
// exactly these, a reorg of the reversal takes them again. A family's use is the sum over its members. What a decision leaves
// to do on an earlier claim is a review of that claim; denying the review of a settled claim asks for its reversal. A claim that
// the rules pended is decided again, as a new version, when what it waited for has changed; [Service.Replay] makes any version
// again from what is sealed beside it.
//
// Guarantees: a claim is decided once per version, with its accumulators, in one database transaction; the bytes of
// a chain transaction are stored in the transaction that marks its claims, before they are sent; what a claim's
// state says about the chain is written by the indexer's transaction ([Service] is its hook) and undone by a reorg;
// postings, remittances and documents come only from final blocks. Not guaranteed: that a job runs once.
package settlement

package settlement

import (
	"github.com/jackc/pgx/v5"
)

// Reasons why a claim is pended, beside those of the rules. Each has an owner, who lets the claim go on.
const (
	reasonConsent    = "consent"             // a consent: ConsentGranted, or the resume job when one's window opens
	reasonEscrow     = "escrow"              // the payer: Funded
	reasonDelegation = "delegation"          // payer or provider: Delegated, OwnerChanged
	reasonInactive   = "party-inactive"      // governance: OrganisationReinstated, OrganisationRegistered
	reasonDayCap     = "cap-per-day"         // time: the resume job on the chain's next day; or Delegated
	reasonPaused     = "paused"              // the guardians: Lifted, or the resume job when the pause has run out
	reasonOriginal   = "original"            // what a frequency 7 replaces is not decided: when it is
	reasonTwin       = "twin"                // another claim for the same services: when that one is decided
	reasonHold       = "hold"                // state held. Payer or analyst: Released, or the resume job after the last day
	reasonPolicy     = "above-policy"        // the review queue: it pays more than the payer lets the service settle by itself
	reasonDuplicate  = "duplicate"           // the review queue: another claim for the same services is paid or under appeal
	reasonMaximum    = "maximum"             // the review queue: the coverage's benefit maximum is used up
	reasonVoid       = "void-requested"      // the review queue: the provider takes it back; the payer denies or reverses it
	reasonUnreadable = "unreadable"          // the review queue: erased, or not what its commitment says
	reasonUndecided  = "undecidable"         // the review queue: the rules failed on it; a defect of ours
	reasonTakeBack   = "reversal-asked"      // the review queue, of a settled claim: a later one leaves the task to take it back
	reasonUncovered  = "coverage-terminated" // the review queue, of a settled claim: its coverage ended before the service
)

// afterRefusal says by the name of the contract's custom error what becomes of a refused claim. What is not named
// here is a defect of ours, and pends as "chain:" and the name in the review queue, where it can be denied.
var afterRefusal = map[string]next{
	"ConsentRefused":        {"pended", reasonConsent},
	"EscrowShort":           {"pended", reasonEscrow},
	"CapPerClaimExceeded":   {"pended", reasonPolicy},
	"BadApproval":           {"pended", reasonPolicy},
	"ApprovalExpired":       {"pended", reasonPolicy},
	"CapPerDayExceeded":     {"pended", reasonDayCap},
	"Duplicate":             {"pended", reasonDuplicate}, // or reasonTwin, or free by now: see refuse
	"MaximumReached":        {"pended", reasonMaximum},
	"OnHold":                {"held", reasonHold},
	"Paused":                {"pended", reasonPaused},
	"NotDelegated":          {"pended", reasonDelegation},
	"NotSettler":            {"pended", reasonDelegation},
	"NotSubmitter":          {"pended", reasonDelegation},
	"PayerInactive":         {"pended", reasonInactive},
	"ProviderInactive":      {"pended", reasonInactive},
	"OrganisationNotActive": {"pended", reasonInactive},
	// Nothing to wait for: the Submitted event says when it may be packed again (or that it need not be).
	"NotSubmitted": {},
	"ClaimExists":  {},
	// The version it was to replace has moved on, for good: it is sent again as what it then is.
	"Superseded":      {"refused", "chain:Superseded"},
	"NotDecided":      {"refused", "chain:NotDecided"},
	"TooManyVersions": {"refused", "chain:TooManyVersions"},
	// Never recorded, so there is nothing to deny: intake lets none through.
	"InvalidClaim":      {"refused", "chain:InvalidClaim"},
	"AmountTooLarge":    {"refused", "chain:AmountTooLarge"},
	"InvalidServiceDay": {"refused", "chain:InvalidServiceDay"},
}

// following is afterRefusal with its default, and whether a person of the payer has to look.
func following(reason string) (n next, review bool) {
	n, ok := afterRefusal[reason]
	if !ok {
		return next{"pended", "chain:" + reason}, true
	}
	return n, reviewed[n.reason]
}

// reviewed are the reasons that a person of the payer has to look at.
var reviewed = map[string]bool{reasonPolicy: true, reasonDuplicate: true, reasonMaximum: true}

// refuse says what becomes of a claim the contract refused to us; what it refused to others says nothing of the claim. A claim
// whose submission is refused after a reorg may have been decided before: it waits like any other, and goes on with its
// decision once it is on chain.
func (f *follower) refuse(stmts *pgx.Batch, r refusal) {
	stmts.Queue(`update claim c set slot_id = `+openSlot+` where chain_id = $1`, r.subject)
	n, review := following(r.reason)
	if n.state == "" || r.reason == "Duplicate" {
		f.wake["submit"], f.wake["settle"] = submitArgs{}, settleArgs{}
	}
	if n.state == "" {
		return
	}
	if review || n.state == "refused" {
		f.s.Log.Warn("the contract refused a claim", "claim", hexID(r.subject), "reason", r.reason, "block", f.block)
	}
	why := `select $3::text as reason`
	if r.reason == "Duplicate" {
		why = whyDuplicate
	}
	stmts.Queue(`with n as (`+why+`), c as (update claim set state = $2, reason = n.reason, updated_at = $4 from n
		where chain_id = $1 and n.reason is not null
		  and (state in ('received', 'adjudicated') or (state = 'pended' and submitted_block is null and claim.reason <> n.reason))
		  and exists (select from chain_item i join chain_tx t on t.slot_id = i.slot_id
			where t.hash = $7 and i.subject = $1 and i.kind in (`+claimKinds+`))
		returning id, payer, provider, claim.reason), e as (
		insert into claim_event (claim_id, payer, provider, state, reason, block, at) select id, payer, provider, $2, reason, $5::bigint, $4 from c)
		insert into review (claim_id, payer, reason, opened_at) select id, payer, reason, $4 from c where $6 and reason <> '`+reasonTwin+`'
		`+reopen, r.subject, n.state, n.reason, f.s.Now(), f.block, review, r.tx)
}

// whyDuplicate asks what stands in the way of the claim $1 by now, by its service key: a claim that is paid or under appeal
// ($3), one that waits for its decision, or nothing any more (null: it is packed again).
const whyDuplicate = `select case when bool_or(state not in ('submitted', 'held', 'reversed') and not (state in ('denied', 'upheld') and flags & 144 <> 0)) then $3
		when bool_or(state in ('submitted', 'held')) then '` + reasonTwin + `' end as reason
	from (select distinct on (claim) state, flags from chain_claim
		where substring(claim from 1 for 28) = substring($1::bytea from 1 for 28) and claim <> $1 and state <> 'refused'
		order by claim, block_number desc, log_index desc) twin`

// reopen ends an insert into review: a claim that waited in the queue before waits again.
const reopen = `on conflict (claim_id) do update set reason = excluded.reason, resolution = null, resolved_by = null, resolved_at = null,
	note_code = null, signature = null, deadline = null, opened_at = excluded.opened_at`

package settlement

import (
	"github.com/jackc/pgx/v5"
)

// Reasons why a claim is pended, beside those of the rules. Each has an owner, who lets the claim go on.
const (
	reasonConsent    = "consent"        // a consent: ConsentGranted, or the resume job when one's window opens
	reasonEscrow     = "escrow"         // the payer: Funded
	reasonDelegation = "delegation"     // payer or provider: Delegated, OwnerChanged
	reasonInactive   = "party-inactive" // governance: OrganisationReinstated, OrganisationRegistered
	reasonDayCap     = "cap-per-day"    // time: the resume job on the chain's next day; or Delegated
	reasonPolicy     = "above-policy"   // the review queue: it pays more than the payer lets the service settle by itself
	reasonDuplicate  = "duplicate"      // the review queue: the contract has paid the same bill before
	reasonUnreadable = "unreadable"     // the review queue: erased, or not what its commitment says
	reasonUndecided  = "undecidable"    // the review queue: the rules failed on it; a defect of ours
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
	"Duplicate":             {"pended", reasonDuplicate},
	"NotDelegated":          {"pended", reasonDelegation},
	"NotSettler":            {"pended", reasonDelegation},
	"NotSubmitter":          {"pended", reasonDelegation},
	"PayerInactive":         {"pended", reasonInactive},
	"ProviderInactive":      {"pended", reasonInactive},
	"OrganisationNotActive": {"pended", reasonInactive},
	// Nothing to wait for: the Submitted event says when it may be packed again (or that it need not be).
	"NotSubmitted": {},
	"ClaimExists":  {},
	// Never recorded, so there is nothing to deny: intake lets none through.
	"InvalidClaim":   {"refused", "chain:InvalidClaim"},
	"AmountTooLarge": {"refused", "chain:AmountTooLarge"},
}

// following is afterRefusal with its default, and whether a person of the payer has to look.
func following(reason string) (n next, review bool) {
	n, ok := afterRefusal[reason]
	if !ok {
		return next{"pended", "chain:" + reason}, true
	}
	return n, n.reason == reasonPolicy || n.reason == reasonDuplicate
}

// refuse says what becomes of a claim the contract refused. A claim whose submission is refused after a reorg may
// have been decided before: it waits like any other, and goes on with its decision once it is on chain.
func (f *follower) refuse(stmts *pgx.Batch, r refusal) {
	stmts.Queue(`update claim c set slot_id = `+openSlot+` where chain_id = $1`, r.subject)
	n, review := following(r.reason)
	if n.state == "" {
		f.wake["submit"], f.wake["settle"] = submitArgs{}, settleArgs{}
		return
	}
	if review || n.state == "refused" {
		f.s.Log.Warn("the contract refused a claim", "claim", hexID(r.subject), "reason", r.reason, "block", f.block)
	}
	stmts.Queue(`with c as (update claim set state = $2, reason = $3, updated_at = $4
		where chain_id = $1 and (state in ('received', 'adjudicated') or (state = 'pended' and submitted_block is null and reason <> $3))
		returning id, payer, provider), e as (
		insert into claim_event (claim_id, payer, provider, state, reason, block, at) select id, payer, provider, $2, $3, $5::bigint, $4 from c)
		insert into review (claim_id, payer, reason, opened_at) select id, payer, $3, $4 from c where $6
		on conflict (claim_id) do update set reason = excluded.reason, resolution = null, resolved_by = null, resolved_at = null, note_code = null,
			signature = null, deadline = null, opened_at = excluded.opened_at`,
		r.subject, n.state, n.reason, f.s.Now(), f.block, review)
}

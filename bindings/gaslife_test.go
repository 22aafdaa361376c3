package bindings_test

import (
	"crypto/ecdsa"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/careclear/careclear/bindings"
)

// lifecycleOperations are the rows of the gas table about what happens to a claim beside being submitted and settled, and about
// money beside claims.
func lifecycleOperations() []gasOperation {
	one, few := []int{1}, []int{1, 10, 200}
	rows := []gasOperation{
		{"a claim's whole life, with a maximum", few, (*network).lifeUnderMaximum},
		{"a consent granted and checked", few, (*network).consentChecked},
		{"tickets.postRoot", one, func(n *network, _ int) uint64 { post, _ := n.ticket(); return post }},
		{"tickets.spend, of a million", one, func(n *network, _ int) uint64 { _, spend := n.ticket(); return spend }},
		{"claims.replace", few, func(n *network, size int) uint64 { replace, _ := n.replaced(size, 9_600); return replace }},
		{"claims.settle, replacing, paying more", few, func(n *network, size int) uint64 { _, settle := n.replaced(size, 10_000); return settle }},
		{"claims.settle, replacing, paying less", few, func(n *network, size int) uint64 { _, settle := n.replaced(size, 5_000); return settle }},
		{"claims.requestVoid", few, func(n *network, size int) uint64 { void, _ := n.voided(size); return void }},
		{"claims.reverse, at the provider's request", few, func(n *network, size int) uint64 { _, reverse := n.voided(size); return reverse }},
		{"claims.reverse, recovering", few, (*network).recovered},
		{"claims.hold", few, func(n *network, size int) uint64 { hold, _ := n.held(size); return hold }},
		{"claims.release", few, func(n *network, size int) uint64 { _, release := n.held(size); return release }},
		{"claims.payInterest", few, (*network).interest},
		{"appeals.appeal", one, func(n *network, _ int) uint64 { appeal, _ := n.appealed(); return appeal }},
		{"appeals.overturn", one, func(n *network, _ int) uint64 { _, overturn := n.appealed(); return overturn }},
		{"treasury.payIncentives", few, (*network).incentives},
	}
	for _, order := range []string{"sorted", "in turn"} {
		rows = append(rows, gasOperation{"claims.settle, 20 providers " + order, []int{20, 200}, func(n *network, size int) uint64 {
			return manyProviders(n, size, order == "sorted")
		}})
	}
	return rows
}

// run sends a batch and fails unless this event comes so often.
func (n *network) run(by *ecdsa.PrivateKey, to common.Address, count int, event common.Hash, data []byte) uint64 {
	n.Helper()
	gas, logs, _ := n.must(by, to, data)
	if got := countEvents(logs, event); got != count {
		n.Fatalf("%d events of %d", got, count)
	}
	return gas
}

func event(name string) common.Hash { return bindings.NewClaims().GetABI().Events[name].ID }

// again is another attempt for the same services as claim i.
func again(i int) [32]byte {
	claim := claimOf(provider, i)
	copy(claim[28:], []byte{1, 2, 3, 4})
	return claim
}

func (n *network) lifeUnderMaximum(size int) uint64 {
	n.enroll(0, size, 500_000)
	submissions, settlements := batch(0, size)
	submit := n.expect(size, "Submitted", bindings.NewClaims().PackSubmit(submissions))
	return submit + n.run(n.settler, n.Claims, size, event("Settled"), bindings.NewClaims().PackSettle(settlements))
}

// consentChecked is what a consent costs on chain: its grant, and what submitting a claim with it costs more than
// without.
func (n *network) consentChecked(size int) uint64 {
	grant, _ := n.enroll(0, size, 0)
	submissions, _ := batch(0, size)
	with := n.expect(size, "Submitted", bindings.NewClaims().PackSubmit(submissions))
	bare := newNetwork(n.TB)
	bare.enroll(0, size, 0)
	for i := range submissions {
		submissions[i].Consent = [32]byte{}
	}
	return grant + with - bare.expect(size, "Submitted", bindings.NewClaims().PackSubmit(submissions))
}

// ticket posts a tree of a million tickets and spends one.
func (n *network) ticket() (post, spend uint64) {
	n.Helper()
	// A network of its own that somebody administers: no network deploys tickets.
	manager := n.deploy(n.admin, "AccessManager", append(common.FromHex(bindings.AccessManagerMetaData.Bin),
		bindings.NewAccessManager().PackConstructor(crypto.PubkeyToAddress(n.admin.PublicKey))...))
	const days = 1
	tickets := bindings.NewTickets()
	at := n.deploy(n.admin, "Tickets", append(common.FromHex(bindings.TicketsMetaData.Bin), tickets.PackConstructor(manager, n.Participants, days)...))
	n.must(n.admin, at, tickets.PackSetRegistrar(service))

	t := bindings.Ticket{
		Secret: id("secret", 0), GranteeOrg: payer, Purposes: bindings.PurposePayment, Scopes: bindings.ScopesClaim,
		NotBeforeDay: today, NotAfterDay: today + 30,
	}
	tag := crypto.Keccak256([]byte("tag"), t.Secret[:])
	word := func(v uint64) []byte { return common.BigToHash(new(big.Int).SetUint64(v)).Bytes() }
	root := crypto.Keccak256(crypto.Keccak256(tag, word(payer), word(uint64(t.Purposes)), word(t.Scopes), word(today), word(today+30), word(0)))
	var proof [][32]byte
	for i := range 20 {
		sibling := id("sibling", i)
		proof = append(proof, sibling)
		if string(root) < string(sibling[:]) {
			root = crypto.Keccak256(root, sibling[:])
		} else {
			root = crypto.Keccak256(sibling[:], root)
		}
	}
	post, _, _ = n.must(n.admin, at, tickets.PackPostRoot([32]byte(root)))
	spend, _, _ = n.must(n.settler, at, tickets.PackSpend(today/days, t, proof, id("claim", 0), t.Purposes, t.Scopes, nil))
	return post, spend
}

// replaced replaces settled claims by others for the same services, which pay another amount.
func (n *network) replaced(size int, paid uint64) (replace, settle uint64) {
	n.life(size, false)
	submissions, settlements := batch(0, size)
	items := make([]bindings.Replacement, size)
	for i, s := range submissions {
		s.Claim = again(i)
		items[i] = bindings.Replacement{Item: s, Replaces: claimOf(provider, i)}
		settlements[i].Claim, settlements[i].Paid, settlements[i].Patient = s.Claim, paid, 12_000-paid
	}
	replace = n.run(n.settler, n.Claims, size, event("Replaces"), bindings.NewClaims().PackReplace(items))
	return replace, n.run(n.settler, n.Claims, size, event("Settled"), bindings.NewClaims().PackSettle(settlements))
}

func claimIDs(size int) (ids [][32]byte, reversals []bindings.Reversal) {
	for i := range size {
		ids = append(ids, claimOf(provider, i))
		reversals = append(reversals, bindings.Reversal{Claim: claimOf(provider, i), Decision: id("decision", i), Coverage: id("coverage", i)})
	}
	return ids, reversals
}

func (n *network) voided(size int) (void, reverse uint64) {
	n.life(size, false)
	ids, reversals := claimIDs(size)
	void = n.run(n.settler, n.Claims, size, event("VoidRequested"), bindings.NewClaims().PackRequestVoid(ids))
	return void, n.run(n.settler, n.Claims, size, event("Reversed"), bindings.NewClaims().PackReverse(reversals))
}

func (n *network) recovered(size int) uint64 {
	n.life(size, false)
	_, reversals := claimIDs(size)
	return n.run(n.settler, n.Claims, size, event("Reversed"), bindings.NewClaims().PackReverse(reversals))
}

func (n *network) held(size int) (hold, release uint64) {
	n.enroll(0, size, 0)
	submissions, _ := batch(0, size)
	n.expect(size, "Submitted", bindings.NewClaims().PackSubmit(submissions))
	ids, _ := claimIDs(size)
	var holds []bindings.Hold
	for i, claim := range ids {
		holds = append(holds, bindings.Hold{Claim: claim, LastDay: today + 30, Reason: id("case", i)})
	}
	hold = n.run(n.payerKey, n.Claims, size, event("HeldUntil"), bindings.NewClaims().PackHold(holds))
	return hold, n.run(n.payerKey, n.Claims, size, event("Released"), bindings.NewClaims().PackRelease(ids))
}

func (n *network) interest(size int) uint64 {
	n.life(size, false)
	var items []bindings.Interest
	for i := range size {
		items = append(items, bindings.Interest{Claim: claimOf(provider, i), Amount: 7, Commitment: id("rate", i)})
	}
	return n.run(n.settler, n.Claims, size, event("InterestPaid"), bindings.NewClaims().PackPayInterest(items))
}

func (n *network) appealed() (appeal, overturn uint64) {
	n.life(1, false)
	_, settlements := batch(0, 1)
	s := settlements[0]
	s.Paid, s.Patient = s.Allowed, 0
	events := bindings.NewAppeals().GetABI().Events
	appeal = n.run(n.settler, n.Appeals, 1, events["Appealed"].ID, bindings.NewAppeals().PackAppeal(s.Claim, id("evidence", 0)))
	return appeal, n.run(n.settler, n.Appeals, 1, events["Overturned"].ID, bindings.NewAppeals().PackOverturn(s))
}

func (n *network) incentives(size int) uint64 {
	treasury := bindings.NewTreasury()
	n.must(n.payerKey, n.Treasury, treasury.PackFundIncentives(payer, big.NewInt(1_000_000)))
	var items []bindings.Incentive
	for i := range size {
		items = append(items, bindings.Incentive{Payer: payer, Provider: provider, Amount: 500, Commitment: id("measure", i)})
	}
	return n.run(n.settler, n.Treasury, size, treasury.GetABI().Events["IncentivePaid"].ID, treasury.PackPayIncentives(items))
}

// manyProviders settles claims of 20 providers, which is as many payments, or one for each claim.
func manyProviders(n *network, size int, sorted bool) uint64 {
	const providers = 20
	var more []bindings.Organisation
	for i := range uint32(providers) {
		more = append(more, bindings.Organisation{Org: 200 + i, Kind: bindings.KindProvider, Owner: crypto.PubkeyToAddress(n.providerKey.PublicKey)})
	}
	n = newNetwork(n.TB, more...)
	n.enroll(0, size, 0)
	submissions, settlements := batch(0, size)
	for i := range submissions {
		turn := i % providers
		if sorted {
			turn = i * providers / size
		}
		submissions[i].Provider = 200 + uint32(turn)
		submissions[i].Claim = claimOf(submissions[i].Provider, i)
		settlements[i].Claim = submissions[i].Claim
	}
	n.run(n.providerKey, n.Claims, size, event("Submitted"), bindings.NewClaims().PackSubmit(submissions))
	return n.run(n.settler, n.Claims, size, event("Settled"), bindings.NewClaims().PackSettle(settlements))
}

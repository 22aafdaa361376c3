package settlement

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/internal/chain"
	"github.com/careclear/careclear/internal/chain/chaintest"
)

// TestGas runs the dearest batches the service can pack and holds the limits against what they use: every claim has
// its own provider, consent and coverage, up to ten payers take turns, and nothing was touched in the transaction before.
// A limit must be enough, or the whole batch is undone; and not generous, because a block takes a transaction only if
// all of its limit still fits.
func TestGas(t *testing.T) {
	for _, n := range []int{1, 10, 200} {
		t.Run(fmt.Sprint(n), func(t *testing.T) { gasOf(t, n) })
	}
}

func gasOf(t *testing.T, n int) {
	w := chaintest.New(t, 1)
	keys, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	owner, ct := chain.NewKeySigner(keys), w.Contracts
	participants := bindings.NewParticipants()
	endow(t, w, owner.Address())
	payers := min(n, 10)
	var orgs []bindings.Organisation
	for i := range payers {
		orgs = append(orgs, bindings.Organisation{Org: 1000 + uint32(i), Kind: bindings.KindPayer, Owner: owner.Address(), DidHash: chaintest.Random()})
	}
	for i := range 2 * n {
		orgs = append(orgs, bindings.Organisation{Org: 2000 + uint32(i), Kind: bindings.KindProvider, Owner: w.Doctor.Address(), DidHash: chaintest.Random()})
	}
	for i := 0; i < len(orgs); i += 40 {
		w.Do(w.Admin, &ct.Participants, participants.PackRegisterMany(orgs[i:min(i+40, len(orgs))]))
	}
	lane := w.Lanes[0]
	for _, o := range orgs {
		if o.Kind == bindings.KindPayer {
			w.Do(owner, &ct.Participants, participants.PackDelegate(o.Org, lane.Address(), bindings.PowerSettle|bindings.PowerAttest, 50_000, 100_000_000, w.Today+90))
		} else {
			w.Do(w.Doctor, &ct.Participants, participants.PackDelegate(o.Org, lane.Address(), bindings.PowerSubmit, 0, 0, w.Today+90))
		}
	}
	for i := range payers {
		w.Fund(w.Owner, 1000+uint32(i), 9_000_000)
	}

	dear := 0
	used := func(kind string, g gas, event common.Hash, to common.Address, data []byte) {
		t.Helper()
		if len(data) > chain.MaxTxBytes-512 {
			t.Errorf("%s: %d bytes do not fit into a transaction", kind, len(data))
		}
		limit := g.of(n, payers, dear)
		nonce, err := w.Backend.Client().PendingNonceAt(t.Context(), lane.Address())
		if err != nil {
			t.Fatal(err)
		}
		tx, err := lane.SignTx(types.NewTx(&types.LegacyTx{Nonce: nonce, GasPrice: big.NewInt(chaintest.GasPrice), Gas: limit, To: &to, Data: data}),
			big.NewInt(chaintest.ChainID))
		if err != nil {
			t.Fatal(err)
		}
		if err := w.Backend.Client().SendTransaction(t.Context(), tx); err != nil {
			t.Fatalf("%s: %v", kind, err)
		}
		w.Commit()
		r := w.Receipt(tx.Hash())
		t.Logf("%-8s %3d items: limit %9d, used %9d (%d an item), %.0f%%", kind, n, limit, r.GasUsed, r.GasUsed/uint64(n), 100*float64(r.GasUsed)/float64(limit))
		done := 0
		for _, l := range r.Logs {
			if l.Topics[0] == event {
				done++
			}
		}
		if r.Status != types.ReceiptStatusSuccessful || done != n {
			t.Fatalf("%s: status %d, %d events of %d", kind, r.Status, done, n)
		}
		if r.GasUsed*100 > limit*97 {
			t.Errorf("%s: %d of %d gas: less than 3%% are left", kind, r.GasUsed, limit)
		}
		if n >= 200 && dear == 0 && r.GasUsed*100 < limit*85 {
			t.Errorf("%s: %d of %d gas: the limit is generous", kind, r.GasUsed, limit)
		}
		if limit > 30_000_000 {
			t.Errorf("%s: the limit %d is more than the sender takes", kind, limit)
		}
	}
	claims, consents := bindings.NewClaims(), bindings.NewConsents()
	submitted, settled := claims.GetABI().Events["Submitted"].ID, claims.GetABI().Events["Settled"].ID
	var grants []bindings.Grant
	var sigs [][]byte
	var coverages []bindings.Coverage
	var submissions, again []bindings.Submission
	var settlements []bindings.Settlement
	var approved []bindings.ApprovedSettlement
	for i := range n {
		g, _ := w.Consent()
		key, err := crypto.GenerateKey() // every patient has a controller of his own
		if err != nil {
			t.Fatal(err)
		}
		g.Controller, g.GranteeOrg = crypto.PubkeyToAddress(key.PublicKey), 1000+uint32(i%payers)
		sig, err := bindings.SignTypedData(key, bindings.GrantTypedData(big.NewInt(chaintest.ChainID), ct.Consents, g))
		if err != nil {
			t.Fatal(err)
		}
		grants, sigs = append(grants, g), append(sigs, sig)
		cover := w.Coverage()
		cover.Payer, cover.AnnualMaximum = 1000+uint32(i%payers), 1_000_000_000
		coverages = append(coverages, cover)
		for k, list := range []*[]bindings.Submission{&submissions, &again} {
			s := w.Submission(g.Ref, cover.Ref)
			s.Payer, s.Provider, s.Charged = 1000+uint32(i%payers), 2000+uint32(2*i+k), 1<<39
			s.Claim = chaintest.ClaimID(s.Provider)
			*list = append(*list, s)
		}
		s := chaintest.Settlement(submissions[i].Claim)
		s.Coverage = submissions[i].Coverage
		s.Adjusted = 1<<39 - s.Paid - s.Patient
		settlements = append(settlements, s)
	}
	used("grant", gasGrant, consents.GetABI().Events["ConsentGranted"].ID, ct.Consents, consents.PackGrantMany(grants, sigs))
	used("attest", gasAttest, bindings.NewEligibility().GetABI().Events["CoverageAttested"].ID, ct.Eligibility, bindings.NewEligibility().PackAttestMany(coverages))
	used("submit", gasSubmit, submitted, ct.Claims, claims.PackSubmit(submissions))
	used("settle", gasSettle, settled, ct.Claims, claims.PackSettle(settlements))
	used("submit", gasSubmit, submitted, ct.Claims, claims.PackSubmit(again))
	for i := range again {
		s := chaintest.Settlement(again[i].Claim)
		s.Coverage = again[i].Coverage
		s.Adjusted = 1<<39 - s.Paid - s.Patient
		deadline := uint64(1) << 39
		sig, err := bindings.SignTypedData(keys, bindings.ApprovalTypedData(big.NewInt(chaintest.ChainID), ct.Claims, s, deadline))
		if err != nil {
			t.Fatal(err)
		}
		approved = append(approved, bindings.ApprovedSettlement{Item: s, Deadline: deadline, Signature: sig})
	}
	used("approve", gasApprove, settled, ct.Claims, claims.PackSettleApproved(approved))
	// The dear ones: every provider has a debt to its payer and nothing else, and every claim meets another for the same services.
	var ids [][32]byte
	var reversals []bindings.Reversal
	for _, s := range submissions {
		w.Do(w.Doctor, &ct.Treasury, bindings.NewTreasury().PackWithdraw(s.Provider, w.Doctor.Address(), big.NewInt(9_600)))
		ids, reversals = append(ids, s.Claim), append(reversals, bindings.Reversal{Claim: s.Claim, Decision: chaintest.Random(), Coverage: s.Coverage})
	}
	for i := range payers { // half of a payment is recouped, half goes to an empty account
		w.Do(owner, &ct.Treasury, bindings.NewTreasury().PackSetTerms(1000+uint32(i), 0, 5_000))
	}
	w.Do(w.Doctor, &ct.Claims, claims.PackRequestVoid(ids))
	w.Do(owner, &ct.Claims, claims.PackReverse(reversals))
	var next, twins []bindings.Submission
	var denials, twice []bindings.Settlement
	for _, s := range submissions {
		s.Claim = chaintest.ClaimID(s.Provider)
		next = append(next, s)
		denials = append(denials, bindings.Settlement{Claim: s.Claim, Adjusted: s.Charged, Decision: chaintest.Random(), Denied: true})
		s.Claim = chaintest.Again(s.Claim)
		twins = append(twins, s)
		t := chaintest.Settlement(s.Claim)
		t.Coverage, t.Adjusted = s.Coverage, 1<<39-t.Paid-t.Patient
		twice = append(twice, t)
	}
	used("submit", gasSubmit, submitted, ct.Claims, claims.PackSubmit(next))
	dear = n
	used("submit", gasSubmit, submitted, ct.Claims, claims.PackSubmit(twins)) // aside
	w.Do(owner, &ct.Claims, claims.PackSettle(denials))
	used("settle", gasSettle, settled, ct.Claims, claims.PackSettle(twice)) // into the place of the denied ones
	for i := range next {
		next[i].Claim = chaintest.ClaimID(next[i].Provider)
		denials[i].Claim, twins[i].Claim = next[i].Claim, chaintest.Again(next[i].Claim)
	}
	w.Do(w.Doctor, &ct.Claims, claims.PackSubmit(next))
	w.Do(owner, &ct.Claims, claims.PackSettle(denials))
	used("submit", gasSubmit, submitted, ct.Claims, claims.PackSubmit(twins)) // the denied ones make room
	dear = 0
	if n == 1 {
		key, err := crypto.GenerateKey()
		if err != nil {
			t.Fatal(err)
		}
		g, _ := w.Consent()
		g.Controller = crypto.PubkeyToAddress(key.PublicKey)
		sig, err := bindings.SignTypedData(key, bindings.GrantTypedData(big.NewInt(chaintest.ChainID), ct.Consents, g))
		if err != nil {
			t.Fatal(err)
		}
		w.Do(w.Admin, &ct.Consents, bindings.NewConsents().PackGrant(g, sig))
		nonce := chaintest.Random()
		sig, err = bindings.SignTypedData(key, bindings.RevokeTypedData(big.NewInt(chaintest.ChainID), ct.Consents, g.Ref, nonce, g.Deadline))
		if err != nil {
			t.Fatal(err)
		}
		used("revoke", gasRevoke, consents.GetABI().Events["ConsentRevoked"].ID, ct.Consents, consents.PackRevoke(g.Ref, nonce, g.Deadline, sig))
	}
}

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

	used := func(kind string, g gas, events int, to common.Address, data []byte) {
		t.Helper()
		if len(data) > chain.MaxTxBytes-512 {
			t.Errorf("%s: %d bytes do not fit into a transaction", kind, len(data))
		}
		limit := g.of(n, payers)
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
		if r.Status != types.ReceiptStatusSuccessful || len(r.Logs) != events {
			t.Fatalf("%s: status %d, %d events of %d", kind, r.Status, len(r.Logs), events)
		}
		if r.GasUsed*100 > limit*97 {
			t.Errorf("%s: %d of %d gas: less than 3%% are left", kind, r.GasUsed, limit)
		}
		if n >= 200 && r.GasUsed*100 < limit*85 {
			t.Errorf("%s: %d of %d gas: the limit is generous", kind, r.GasUsed, limit)
		}
		if limit > 30_000_000 {
			t.Errorf("%s: the limit %d is more than the sender takes", kind, limit)
		}
	}
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
			*list = append(*list, s)
		}
		s := chaintest.Settlement(submissions[i].Claim)
		s.Adjusted = 1<<39 - s.Paid - s.Patient
		settlements = append(settlements, s)
	}
	used("grant", gasGrant, n, ct.Consents, bindings.NewConsents().PackGrantMany(grants, sigs))
	used("attest", gasAttest, n, ct.Eligibility, bindings.NewEligibility().PackAttestMany(coverages))
	used("submit", gasSubmit, n, ct.Claims, bindings.NewClaims().PackSubmit(submissions))
	used("settle", gasSettle, 1*n, ct.Claims, bindings.NewClaims().PackSettle(settlements))
	used("submit", gasSubmit, n, ct.Claims, bindings.NewClaims().PackSubmit(again))
	for i := range again {
		s := chaintest.Settlement(again[i].Claim)
		s.Adjusted = 1<<39 - s.Paid - s.Patient
		deadline := uint64(1) << 39
		sig, err := bindings.SignTypedData(keys, bindings.ApprovalTypedData(big.NewInt(chaintest.ChainID), ct.Claims, s, deadline))
		if err != nil {
			t.Fatal(err)
		}
		approved = append(approved, bindings.ApprovedSettlement{Item: s, Deadline: deadline, Signature: sig})
	}
	used("approve", gasApprove, n, ct.Claims, bindings.NewClaims().PackSettleApproved(approved))
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
		used("revoke", gasRevoke, 1, ct.Consents, bindings.NewConsents().PackRevoke(g.Ref, nonce, g.Deadline, sig))
	}
}

package settlement

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/internal/chain"
	"github.com/careclear/careclear/internal/chain/chaintest"
)

// TestGasOfActs holds the limits of replacements and acts against what the dearest use: every claim with its own provider,
// consent and coverage with a maximum, nothing touched before.
func TestGasOfActs(t *testing.T) {
	const n = 30
	w := chaintest.New(t, 1)
	keys, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	owner, ct, lane := chain.NewKeySigner(keys), w.Contracts, w.Lanes[0]
	endow(t, w, owner.Address())
	participants, claims, appeals, treasury := bindings.NewParticipants(), bindings.NewClaims(), bindings.NewAppeals(), bindings.NewTreasury()
	w.Do(w.Admin, &ct.Participants, participants.PackRegister(1000, bindings.KindPayer, owner.Address(), chaintest.Random()))
	w.Do(owner, &ct.Participants, participants.PackDelegate(1000, lane.Address(), bindings.PowerSettle|bindings.PowerAttest|bindings.PowerHold, 50_000, 100_000_000, w.Today+90))
	w.Fund(w.Owner, 1000, 9_000_000)
	var orgs []bindings.Organisation
	for i := range n {
		orgs = append(orgs, bindings.Organisation{Org: 2000 + uint32(i), Kind: bindings.KindProvider, Owner: w.Doctor.Address(), DidHash: chaintest.Random()})
	}
	judges := []uint32{31, 32, 33}
	for _, j := range judges {
		orgs = append(orgs, bindings.Organisation{Org: j, Kind: bindings.KindAuditor, Owner: w.Admin.Address(), DidHash: chaintest.Random()})
	}
	w.Do(w.Admin, &ct.Participants, participants.PackRegisterMany(orgs))
	w.Do(w.Admin, &ct.Appeals, appeals.PackSetPanel(judges))
	for _, o := range orgs[:n] {
		w.Do(w.Doctor, &ct.Participants, participants.PackDelegate(o.Org, lane.Address(), bindings.PowerSubmit, 0, 0, w.Today+90))
	}
	used := func(kind string, items int, g gas, to common.Address, data []byte) {
		t.Helper()
		limit := g.of(items, 1, 0)
		if kind == "settle" {
			limit = g.of(items, 1, 2*items) // of replacements
		}
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
		t.Logf("%-8s %3d items: limit %9d, used %9d (%d an item), %.0f%%", kind, items, limit, r.GasUsed, r.GasUsed/uint64(items), 100*float64(r.GasUsed)/float64(limit))
		refused := 0
		for _, l := range r.Logs {
			if l.Topics[0] == claims.GetABI().Events["Refused"].ID {
				refused++
			}
		}
		if r.Status != types.ReceiptStatusSuccessful || refused > 0 {
			t.Fatalf("%s: status %d, %d refused", kind, r.Status, refused)
		}
		if r.GasUsed*100 > limit*97 {
			t.Errorf("%s: %d of %d gas: less than 3%% are left", kind, r.GasUsed, limit)
		}
	}
	var first, next []bindings.Submission
	var settled, less []bindings.Settlement
	var replacements []bindings.Replacement
	for i := range n {
		for _, list := range []*[]bindings.Submission{&first, &next} {
			g, sig := w.Consent()
			_ = sig
			key, err := crypto.GenerateKey()
			if err != nil {
				t.Fatal(err)
			}
			g.Controller, g.GranteeOrg = crypto.PubkeyToAddress(key.PublicKey), 1000
			signed, err := bindings.SignTypedData(key, bindings.GrantTypedData(big.NewInt(chaintest.ChainID), ct.Consents, g))
			if err != nil {
				t.Fatal(err)
			}
			w.Do(w.Admin, &ct.Consents, bindings.NewConsents().PackGrant(g, signed))
			cover := w.Coverage()
			cover.Payer, cover.AnnualMaximum = 1000, 1_000_000_000
			w.Do(owner, &ct.Eligibility, bindings.NewEligibility().PackAttest(cover))
			s := w.Submission(g.Ref, cover.Ref)
			s.Payer, s.Provider, s.Charged = 1000, 2000+uint32(i), 1<<39
			s.Claim = chaintest.ClaimID(s.Provider)
			*list = append(*list, s)
		}
		pay := func(s bindings.Submission, paid uint64) bindings.Settlement {
			out := chaintest.Settlement(s.Claim)
			out.Coverage, out.Paid, out.Allowed = s.Coverage, paid, paid+out.Patient
			out.Adjusted = s.Charged - out.Paid - out.Patient
			return out
		}
		settled, less = append(settled, pay(first[i], 9_600)), append(less, pay(next[i], 5_000))
		replacements = append(replacements, bindings.Replacement{Item: next[i], Replaces: first[i].Claim, ReplacedCoverage: first[i].Coverage})
	}
	ids := func(of []bindings.Submission) [][32]byte {
		return each(of, func(s bindings.Submission) [32]byte { return s.Claim })
	}
	used("submit", n, gasSubmit, ct.Claims, claims.PackSubmit(first))
	used("hold", n, gasHold, ct.Claims, claims.PackHold(each(first, func(s bindings.Submission) bindings.Hold {
		return bindings.Hold{Claim: s.Claim, LastDay: w.Today + 3, Reason: chaintest.Random()}
	})))
	used("release", n, gasRelease, ct.Claims, claims.PackRelease(ids(first)))
	used("settle", n, gasSettle, ct.Claims, claims.PackSettle(settled))
	for i := range n {
		w.Do(w.Doctor, &ct.Treasury, treasury.PackWithdraw(2000+uint32(i), w.Doctor.Address(), big.NewInt(9_600)))
	}
	used("interest", n, gasInterest, ct.Claims, claims.PackPayInterest(each(first, func(s bindings.Submission) bindings.Interest {
		return bindings.Interest{Claim: s.Claim, Amount: 100, Commitment: chaintest.Random()}
	})))
	used("replace", n, gasReplace, ct.Claims, claims.PackReplace(replacements))
	used("settle", n, gasSettle, ct.Claims, claims.PackSettle(less))
	used("void", n, gasVoid, ct.Claims, claims.PackRequestVoid(ids(next[:n-4])))
	used("reverse", n-4, gasReverse, ct.Claims, claims.PackReverse(each(next[:n-4], func(s bindings.Submission) bindings.Reversal {
		return bindings.Reversal{Claim: s.Claim, Decision: chaintest.Random(), Coverage: s.Coverage}
	})))
	one, other := next[n-1], next[n-2]
	used("appeal", 1, gasAppeal, ct.Appeals, appeals.PackAppeal(one.Claim, chaintest.Random()))
	used("uphold", 1, gasAppeal, ct.Appeals, appeals.PackUphold(one.Claim, chaintest.Random()))
	used("dispute", 1, gasAppeal, ct.Appeals, appeals.PackDispute(one.Claim, chaintest.Random()))
	used("appeal", 1, gasAppeal, ct.Appeals, appeals.PackAppeal(other.Claim, chaintest.Random()))
	more := chaintest.Settlement(other.Claim)
	more.Coverage, more.Paid, more.Allowed = other.Coverage, 20_000, 20_000+more.Patient
	more.Adjusted = other.Charged - more.Paid - more.Patient
	deadline := uint64(1) << 39
	sig, err := bindings.SignTypedData(keys, bindings.OverturnApprovalTypedData(big.NewInt(chaintest.ChainID), ct.Claims, more, deadline))
	if err != nil {
		t.Fatal(err)
	}
	used("overturn", 1, gasAnswer, ct.Appeals, appeals.PackOverturnApproved(more, deadline, sig))
}

package settlement

import (
	"context"
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/internal/chain"
	"github.com/careclear/careclear/internal/chain/chaintest"
	"github.com/careclear/careclear/internal/vault"
)

// TestEveryRefusalHasAnOwner holds the mapping against every custom error that Claims can give as a reason, of its own or of
// Participants: named with what becomes of the claim, or impossible for a reason.
func TestEveryRefusalHasAnOwner(t *testing.T) {
	never := map[string]string{
		"Unbalanced": "decisions are checked before they are packed", "DenialPays": "a denial pays nothing, by the rules and the check of balance",
		"ConsentMissing": "without consent the rules deny", "CoverageMissing": "without coverage the rules deny",
		"WrongCoverage": "the coverage of the submission is sent",
		"NotHolder":     "of holds", "InvalidHold": "of holds",
		"InvalidInterest": "of interest", "NotMore": "of appeals",
		"InvalidShortString": "of OpenZeppelin, at deployment", "NotInitializing": "of OpenZeppelin, at deployment",
		"InvalidInitialization": "of OpenZeppelin, at deployment", "FailedCall": "of OpenZeppelin, of upgrades",
		"UUPSUnauthorizedCallContext": "of OpenZeppelin, of upgrades", "ERC1967NonPayable": "of OpenZeppelin, of upgrades",
	}
	reasons := map[string]bool{}
	for _, meta := range []*bind.MetaData{&bindings.ClaimsMetaData, &bindings.ParticipantsMetaData} {
		parsed, err := meta.ParseABI()
		if err != nil {
			t.Fatal(err)
		}
		for name, e := range parsed.Errors {
			if len(e.Inputs) == 0 { // a reason has no arguments
				reasons[name] = true
			}
		}
	}
	owned := map[string]bool{reasonConsent: true, reasonEscrow: true, reasonDelegation: true, reasonInactive: true, reasonDayCap: true,
		reasonPaused: true, reasonTwin: true}
	for name := range reasons {
		n, review := following(name)
		_, mapped := afterRefusal[name]
		if mapped == (never[name] != "") {
			t.Errorf("%s: has to be either named or said to be impossible", name)
		}
		if n.state == "pended" && !owned[n.reason] && !review {
			t.Errorf("%s: pended as %q, and nobody resumes it", name, n.reason)
		}
	}
	for name := range afterRefusal {
		if !reasons[name] {
			t.Errorf("%s is no reason of the contracts", name)
		}
	}
	for name := range never {
		if !reasons[name] {
			t.Errorf("%s, said to be impossible, is no reason of the contracts", name)
		}
	}
}

func TestConsentGrantedLater(t *testing.T) {
	c := newTown(t)
	c.enroll(false, "M1")
	id := c.send(c.bill("M1", "A1", "G0101", 12000, 3))[0]
	c.settle()
	c.expect(id, "pended consent")
	if n := c.count("chain_event where name = 'Submitted'"); n > 0 {
		t.Error("a claim without consent was disclosed")
	}
	c.settle()
	c.expect(id, "pended consent")
	c.grant("M1")
	c.settle()
	c.expect(id, "settled")
	c.finish()
	c.reconciled()
}

// grant signs and relays a consent of a member.
func (c *town) grant(member string) bindings.Grant {
	c.Helper()
	id, _, err := c.intake.Find(c.Context(), payer, member)
	c.check(err)
	key, err := vault.PatientKey(make([]byte, 32), chaintest.ChainID, payer, 0)
	c.check(err)
	g, _, err := c.svc.PrepareGrant(c.Context(), id, bindings.Grant{Controller: addressOf(key), GranteeOrg: payer})
	c.check(err)
	sig, err := bindings.SignTypedData(key, bindings.GrantTypedData(big.NewInt(chaintest.ChainID), c.world.Contracts.Consents, g))
	c.check(err)
	c.check(c.svc.Grant(c.Context(), id, g, sig))
	if err := c.svc.Grant(c.Context(), id, g, sig); !errors.Is(err, ErrConsentUsed) {
		c.Errorf("the same grant again: %v", err)
	}
	return g
}

// TestConsentMissedWhilePending: the grant is indexed while the claim is being stored, so that no event wakes it.
func TestConsentMissedWhilePending(t *testing.T) {
	c := newTown(t)
	c.enroll(true, "M1")
	c.settle()
	ids := c.send(c.bill("M1", "A1", "G0101", 12000, 3), c.bill("M1", "A2", "G0101", 12000, 4))
	c.exec(`update claim set consent_ref = null where id = $1`, ids[0])
	c.exec(`update claim set consent_ref = null, state = 'pended', reason = 'consent' where id = $1`, ids[1])
	c.settle()
	c.expect(ids[0], "settled")
	c.expect(ids[1], "settled")
}

func TestRevokedConsentStopsNewClaimsOnly(t *testing.T) {
	c := newTown(t)
	c.enroll(false, "M1")
	key, err := vault.PatientKey(make([]byte, 32), chaintest.ChainID, payer, 0)
	c.check(err)
	g := c.grant("M1")
	nonce := chaintest.Random()
	sig, err := bindings.SignTypedData(key, bindings.RevokeTypedData(big.NewInt(chaintest.ChainID), c.world.Contracts.Consents, g.Ref, nonce, g.Deadline))
	c.check(err)
	if err := c.svc.Revoke(t.Context(), g.Ref, nonce, int64(g.Deadline), sig); !errors.Is(err, ErrNoConsent) {
		t.Errorf("a revocation may overtake its grant: %v", err)
	}
	before := c.send(c.bill("M1", "A1", "G0101", 12000, 3))[0]
	c.work() // grants and attests
	c.check(c.svc.submit(t.Context()))
	c.block()
	c.check(c.svc.Revoke(t.Context(), g.Ref, nonce, int64(g.Deadline), sig))
	c.block()
	after := c.send(c.bill("M1", "A2", "G0101", 12000, 4))[0]
	c.settle()
	c.expect(before, "settled")
	c.expect(after, "pended consent")
	if err := c.svc.Revoke(t.Context(), g.Ref, nonce, int64(g.Deadline), sig); err != nil {
		t.Errorf("revoked already: %v", err)
	}
}

// TestReview: a claim above the plan's limit waits; one is approved with the payer's key, one denied.
func TestReview(t *testing.T) {
	c := newTown(t)
	c.enroll(true, "M1", "M2")
	ids := c.send(c.bill("M1", "A1", "G0102", 50000, 3), c.bill("M2", "A2", "G0102", 50000, 3))
	c.settle()
	for _, id := range ids {
		c.expect(id, "pended above-policy")
	}
	if used := c.used("M2", "deductible"); used != 6000 {
		t.Fatalf("a pended decision holds %d of the deductible", used)
	}
	c.check(c.svc.Approve(t.Context(), ids[0], "examiner", nil, 0))
	c.check(c.svc.Deny(t.Context(), ids[1], "examiner", "50"))
	if err := c.svc.Deny(t.Context(), ids[1], "examiner", "50"); !errors.Is(err, ErrNoReview) {
		t.Errorf("denied twice: %v", err)
	}
	c.settle()
	c.expect(ids[0], "settled")
	c.expect(ids[1], "denied")
	if got := c.codes(ids[1]); got != "CO-50" {
		t.Error(got)
	}
	for _, name := range []string{"deductible", "oop"} {
		if used := c.used("M2", name); used != 0 {
			t.Errorf("the denied claim still holds %d of %s", used, name)
		}
	}
	// The next claim of the member pays the deductible the denied one gave back.
	next := c.send(c.bill("M2", "A3", "G0101", 12000, 3))[0]
	c.settle()
	c.expect(next, "settled")
	if got := c.codes(next); got != "CO-45 PR-1" {
		t.Error(got)
	}
	c.finish()
	c.reconciled()
}

// TestDefectsAndDuplicatesReachAPerson: what no event can resume is in the review queue and can be denied.
func TestDefectsAndDuplicatesReachAPerson(t *testing.T) {
	c := newTown(t)
	c.enroll(true, "M1", "M2")
	ids := c.send(c.bill("M1", "A1", "G0101", 12000, 3), c.bill("M2", "A2", "G0101", 12000, 3), c.bill("NOBODY", "A3", "G0101", 12000, 3))
	// The service key of the first is given to the second; the third pays although nobody consented; the contract must refuse both.
	c.exec(`update claim set chain_id = (select substring(chain_id from 1 for 28) from claim where id = $1) || '\x00000001' where id = $2`, ids[0], ids[1])
	c.work()
	c.check(c.svc.submit(t.Context()))
	c.block()
	c.check(c.svc.adjudicate(t.Context(), payer))
	c.exec(`update claim set state = 'adjudicated', reason = '' where id = $1`, ids[2])
	c.exec(`update decision set outcome = 'paid', paid = 1, allowed = 1, patient = 0, adjusted = charge - 1 where claim_id = $1`, ids[2])
	c.settle()
	c.expect(ids[0], "settled")
	c.expect(ids[1], "pended duplicate")
	if n := c.count("claim where id = $1 and state = 'pended' and reason = 'chain:ConsentMissing'", ids[2]); n != 1 && c.count("claim where id = $1 and state = 'denied'", ids[2]) != 1 {
		c.expect(ids[2], "pended chain:ConsentMissing")
	}
	c.check(c.svc.Deny(t.Context(), ids[1], "examiner", "18"))
	c.settle()
	c.expect(ids[1], "denied")
	if used := c.used("M2", "deductible"); used != 0 {
		t.Errorf("the duplicate still holds %d", used)
	}
}

// TestErasedClaimIsDeniable: a claim that does not open stops no other, and an examiner can end it.
func TestErasedClaimIsDeniable(t *testing.T) {
	c := newTown(t)
	c.enroll(true, "M1", "M2")
	ids := c.send(c.bill("M1", "A1", "G0101", 12000, 3), c.bill("M2", "A2", "G0101", 12000, 3))
	var subject [16]byte
	c.scan(&subject, `select subject from claim where id = $1`, ids[0])
	_, err := c.vault.Erase(t.Context(), subject)
	c.check(err)
	c.settle()
	c.expect(ids[0], "pended unreadable")
	c.expect(ids[1], "settled")
	if err := c.svc.Approve(t.Context(), ids[0], "examiner", nil, 0); !errors.Is(err, ErrNotPriced) {
		t.Errorf("approved: %v", err)
	}
	c.check(c.svc.Deny(t.Context(), ids[0], "examiner", "16"))
	c.settle()
	c.expect(ids[0], "denied")
}

func TestEscrowShortThenFunded(t *testing.T) {
	c := newTown(t)
	c.exec(`update plan set source = replace(source, 'reviewAbove: "300.00"', '')`)
	c.restart()
	c.delegate(bindings.PowerSettle|bindings.PowerAttest, 20_000_000, 100_000_000)
	c.enroll(true, "M1")
	ids := c.send(c.bill("M1", "A1", "G0103", 3_000_000, 3), c.bill("M1", "A2", "G0101", 12000, 4))
	c.settle()
	c.expect(ids[0], "pended escrow")
	c.expect(ids[1], "settled")
	c.fund(3_000_000)
	c.indexAll()
	c.settle()
	c.expect(ids[0], "settled")
	c.finish()
	c.reconciled()
}

func TestDayCapThenNextDay(t *testing.T) {
	c := newTown(t)
	c.delegate(bindings.PowerSettle|bindings.PowerAttest, 10_000, 10_000)
	c.enroll(true, "M1")
	first := c.send(c.bill("M1", "A1", "G0101", 12000, 3), c.bill("M1", "A2", "G0101", 12000, 4), c.bill("M1", "A3", "G0101", 12000, 5), c.bill("M1", "A4", "G0101", 12000, 6))
	c.settle()
	var capped, settled int
	for _, id := range first {
		settled += c.count("claim where id = $1 and state = 'settled'", id)
		capped += c.count("claim where id = $1 and state = 'pended' and reason = 'cap-per-day'", id)
	}
	if capped == 0 || settled == 0 || capped+settled != len(first) {
		t.Fatalf("%d settled, %d over the cap of the day", settled, capped)
	}
	c.settle()
	if n := c.count("claim where reason = 'cap-per-day'"); n != capped {
		t.Errorf("%d are resumed on the same day", capped-n)
	}
	for range capped {
		c.skew += 24 * time.Hour
		c.check(c.world.Backend.AdjustTime(24 * time.Hour))
		c.indexAll()
		c.settle()
	}
	if n := c.count("claim where state <> 'settled'"); n > 0 {
		t.Errorf("%d claims are still over the cap", n)
	}
	c.finish()
	c.reconciled()
}

func TestPartiesComeBack(t *testing.T) {
	c := newTown(t)
	w, participants := c.world, bindings.NewParticipants()
	c.enroll(true, "M1")
	c.settle()
	w.Do(w.Admin, &w.Contracts.Participants, participants.PackSuspend(provider))
	id := c.send(c.bill("M1", "A1", "G0101", 12000, 3))[0]
	c.settle()
	c.expect(id, "pended party-inactive")
	w.Do(w.Admin, &w.Contracts.Participants, participants.PackReinstate(provider))
	for _, lane := range w.Lanes {
		w.Do(w.Doctor, &w.Contracts.Participants, participants.PackRevokeDelegation(provider, lane.Address()))
	}
	c.indexAll()
	c.settle()
	c.expect(id, "pended delegation")
	for _, lane := range w.Lanes {
		w.Do(w.Doctor, &w.Contracts.Participants, participants.PackDelegate(provider, lane.Address(), bindings.PowerSubmit, 0, 0, w.Today+90))
		w.Do(c.owner, &w.Contracts.Participants, participants.PackDelegate(payer, lane.Address(), bindings.PowerAttest, 50_000, 10_000_000, w.Today+90))
	}
	c.indexAll()
	c.settle()
	c.expect(id, "pended delegation") // now the payer's
	c.delegate(bindings.PowerSettle|bindings.PowerAttest, 50_000, 10_000_000)
	c.indexAll()
	c.settle()
	c.expect(id, "settled")
}

// TestAttestationWaitsForThePayer: a coverage refused for want of a delegation denies nobody.
func TestAttestationWaitsForThePayer(t *testing.T) {
	c := newTown(t)
	c.delegate(bindings.PowerSettle, 50_000, 10_000_000)
	c.enroll(true, "M1")
	early := c.send(c.bill("M1", "A1", "G0101", 12000, 3))[0]
	c.settle()
	late := c.send(c.bill("M1", "A2", "G0101", 12000, 4))[0]
	c.settle()
	c.expect(early, "received")
	c.expect(late, "received")
	c.delegate(bindings.PowerSettle|bindings.PowerAttest, 50_000, 10_000_000)
	c.indexAll()
	c.settle()
	c.expect(early, "settled")
	c.expect(late, "settled")
}

// mute is a sender that crashes between storing and sending.
type mute struct{ *chain.Sender }

func (mute) Broadcast(context.Context) error { return errors.New("killed") }

func TestCrashBetweenPackAndBroadcast(t *testing.T) {
	c := newTown(t)
	c.enroll(true, "M1")
	id := c.send(c.bill("M1", "A1", "G0101", 12000, 3))[0]
	svc, err := New(c.config(mute{c.sender}))
	c.check(err)
	for _, step := range []func(context.Context) error{svc.relay, svc.submit} {
		c.check(step(t.Context()))
	}
	c.world.Commit()
	c.indexAll()
	if n := c.count("chain_event where subject in (select ref from consent)"); n != 0 {
		t.Fatal("something was sent")
	}
	c.restart()
	c.settle()
	c.expect(id, "settled")
	if n := c.count("chain_item where kind = 'grant'"); n != 1 {
		t.Errorf("the consent was packed %d times", n)
	}
	c.finish()
	c.reconciled()
}

// TestPackRefusesNothingSilently: a batch too large for a transaction is halved, a row under way is adopted.
func TestSweepHeals(t *testing.T) {
	c := newTown(t)
	c.enroll(true, "M1")
	c.settle()
	id := c.send(c.bill("M1", "A1", "G0101", 12000, 3))[0]
	c.check(c.svc.submit(t.Context()))
	c.exec(`update claim set slot_id = null where id = $1`, id) // cannot happen
	c.check(c.svc.submit(t.Context()))
	c.settle()
	c.expect(id, "settled")
	if n := c.count("chain_item where kind = 'submit'"); n != 1 {
		t.Errorf("packed %d times", n)
	}
	var sizes []int
	err := c.svc.sweep(t.Context(), 1, 8, func(_ context.Context, _ pgx.Tx, most int) (int, error) {
		sizes = append(sizes, most)
		if most > 2 {
			return 0, chain.ErrTooLarge
		}
		return 0, nil
	})
	if err != nil || len(sizes) != 3 {
		t.Errorf("%v %v", sizes, err)
	}
}

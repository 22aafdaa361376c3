package settlement

import (
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/internal/chain"
	"github.com/careclear/careclear/internal/chain/chaintest"
	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/store"
)

// TestStorm: while the service works, its parties hold, void, reverse, appeal and pay at random. In the end every claim stands
// here as on chain, every cent is booked, and what a reorg would take back goes back to where it stood.
func TestStorm(t *testing.T) {
	for seed := range uint64(2) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) { storm(newTown(t), rand.New(rand.NewPCG(seed, 3))) })
	}
}

func storm(c *town, r *rand.Rand) {
	w, claims, appeals, treasury := c.world, bindings.NewClaims(), bindings.NewAppeals(), bindings.NewTreasury()
	c.enroll(true, "M1", "M2", "M3")
	c.settle()
	sent := 0
	bill := func() {
		sent++
		c.send(c.bill([]string{"M1", "M2", "M3"}[r.IntN(3)], fmt.Sprint("A", sent), []string{"G0101", "G0102", "G0104"}[r.IntN(3)], 12000+claim.Cents(r.IntN(5)), claim.Day(1+r.IntN(60))))
	}
	for range 6 {
		bill()
	}
	c.settle()
	one := func(states ...string) (s bindings.Submission, ok bool) {
		var ids [][]byte
		c.scan(&ids, `select coalesce(array_agg(chain_id order by number), '{}') from claim where state = any($1) and submitted_block is not null`, states)
		if len(ids) == 0 {
			return s, false
		}
		s.Claim = ref(ids[r.IntN(len(ids))])
		var coverage []byte
		c.scan(&coverage, `select coalesce(coverage_ref, '') from claim where chain_id = $1`, s.Claim[:])
		s.Coverage = ref(coverage)
		return s, true
	}
	act := func(from chain.Signer, contract string, states []string, pack func(s bindings.Submission) []byte) {
		if s, ok := one(states...); ok {
			w.Send(from, w.Contracts.Named()[contract], pack(s))
		}
	}
	any := chaintest.Random
	acts := []func(){
		bill, bill,
		func() { c.check(c.svc.submit(c.Context())) },
		func() {
			act(c.owner, "Claims", []string{"submitted", "adjudicated"}, func(s bindings.Submission) []byte {
				return claims.PackHold([]bindings.Hold{{Claim: s.Claim, LastDay: w.Today + 20, Reason: any()}})
			})
		},
		func() {
			act(c.owner, "Claims", []string{"held"}, func(s bindings.Submission) []byte { return claims.PackRelease([][32]byte{s.Claim}) })
		},
		func() {
			act(w.Doctor, "Claims", []string{"submitted", "settled", "pended"}, func(s bindings.Submission) []byte { return claims.PackRequestVoid([][32]byte{s.Claim}) })
		},
		func() {
			act(c.owner, "Claims", []string{"settled", "upheld", "pended"}, func(s bindings.Submission) []byte {
				return claims.PackReverse([]bindings.Reversal{{Claim: s.Claim, Decision: any(), Coverage: s.Coverage}})
			})
		},
		func() {
			act(w.Doctor, "Appeals", []string{"settled", "denied", "reversed"}, func(s bindings.Submission) []byte { return appeals.PackAppeal(s.Claim, any()) })
		},
		func() {
			act(c.owner, "Appeals", []string{"appealed"}, func(s bindings.Submission) []byte { return appeals.PackUphold(s.Claim, any()) })
		},
		func() {
			act(c.owner, "Appeals", []string{"appealed"}, func(s bindings.Submission) []byte {
				on := c.onClaims(s.Claim)
				return appeals.PackOverturn(bindings.Settlement{Claim: s.Claim, Allowed: on.Charged, Paid: on.Charged, Decision: any(), Coverage: s.Coverage})
			})
		},
		func() {
			act(c.owner, "Claims", []string{"settled", "overturned"}, func(s bindings.Submission) []byte {
				return claims.PackPayInterest([]bindings.Interest{{Claim: s.Claim, Amount: 1 + r.Uint64N(99), Commitment: any()}})
			})
		},
		func() {
			w.Send(c.owner, &w.Contracts.Treasury, treasury.PackFundIncentives(payer, big.NewInt(1+r.Int64N(500))))
		},
		func() {
			w.Send(c.owner, &w.Contracts.Treasury, treasury.PackPayIncentives([]bindings.Incentive{{Payer: payer, Provider: provider, Amount: 1 + r.Uint64N(300), Commitment: any()}}))
		},
		func() {
			w.Send(c.owner, &w.Contracts.Treasury, treasury.PackAnnounceRelease(payer, big.NewInt(1+r.Int64N(500))))
		},
		func() {
			w.Send(w.Doctor, &w.Contracts.Treasury, treasury.PackWithdraw(provider, w.Doctor.Address(), big.NewInt(1+r.Int64N(2_000))))
		},
	}
	acts = append(acts, acts[7], acts[8]) // appeals are short of occasions
	stood := map[uint64]map[string]string{}
	for i := range 72 {
		acts[r.IntN(len(acts))]()
		if r.IntN(3) == 0 {
			c.work()
		} else {
			c.block()
		}
		at, _ := w.Head()
		stood[at] = c.standings(c.pool)
		if i%6 == 5 {
			c.wouldUndo(at, stood)
		}
	}
	c.days(21)
	c.settle()
	c.balanced()
	var states string
	c.scan(&states, `select string_agg(distinct state, ' ') from claim_event`)
	for _, state := range []string{"held", "appealed", "upheld", "overturned", "reversed"} {
		if !strings.Contains(states, state) {
			c.Errorf("the storm never saw a claim %s", state)
		}
	}
}

// wouldUndo looks where claims would stand if a reorg took the newest blocks back: where they stood, once they are decided.
func (c *town) wouldUndo(at uint64, stood map[uint64]map[string]string) {
	c.Helper()
	undone := errors.New("only to look")
	for back := uint64(1); back < depth; back++ {
		before, known := stood[at-back]
		if !known {
			c.Fatalf("nobody looked at block %d", at-back)
		}
		err := store.InTx(c.Context(), c.pool, func(tx pgx.Tx) error {
			c.check(c.svc.Undo(c.Context(), tx, at-back+1))
			now := c.standings(tx)
			for id, want := range before {
				if undecided := slices.Contains([]string{"received", "submitted", "adjudicated", "pended", "held"}, strings.Fields(want)[0]); !undecided && now[id] != want {
					c.Errorf("%d blocks undone, claim %s is %q and was %q", back, id, now[id], want)
				}
			}
			return undone
		})
		if !errors.Is(err, undone) {
			c.Fatal(err)
		}
	}
}

// standings of all claims: state and reason.
func (c *town) standings(on querier) map[string]string {
	c.Helper()
	rows, err := on.Query(c.Context(), `select number, trim(state || ' ' || reason) from claim`)
	c.check(err)
	out := map[string]string{}
	var number, standing string
	_, err = pgx.ForEachRow(rows, []any{&number, &standing}, func() error { out[number] = standing; return nil })
	c.check(err)
	return out
}

// onClaims asks the contract for a claim.
func (c *town) onClaims(id [32]byte) bindings.ClaimRecord {
	c.Helper()
	b := bindings.NewClaims()
	record, err := bind.Call(b.Instance(c.world.Backend.Client(), c.world.Contracts.Claims), &bind.CallOpts{Context: c.Context()}, b.PackClaim(id), b.UnpackClaim)
	c.check(err)
	return record
}

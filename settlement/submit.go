package settlement

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/internal/chain"
	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/intake"
	"github.com/careclear/careclear/internal/store"
)

// Gas limits of batches: what the dearest batch uses (every item its own provider, consent and coverage, all storage
// cold; TestGas measures it) and about a twentieth more. Too little undoes the whole batch, and too much keeps it out
// of blocks: a block takes a transaction only if all of its limit still fits. A consent controlled by a contract
// wallet may use 200,000 more to check its signature, which the margin of a large batch bears for a few of them.
var (
	gasSubmit  = gas{base: 55_000, item: 61_000, payer: 6_000, dear: 10_000}
	gasReplace = gas{base: 55_000, item: 142_000, payer: 6_000, dear: 10_000}
	gasSettle  = gas{base: 55_000, item: 76_500, payer: 16_000, dear: 34_000}
	gasApprove = gas{base: 55_000, item: 78_500, payer: 13_000, dear: 34_000}
	gasAttest  = gas{base: 40_000, item: 38_000, payer: 6_000}
	gasGrant   = gas{base: 40_000, item: 120_500}
	gasRevoke  = gas{base: 40_000, item: 35_000}
)

// gas is what a transaction, an item and a payer (or other grantor of powers) in it cost at most; dear comes on top for a
// claim that meets another one for the same services, which makes room for it, or is paid to a provider with debts, and
// once more for one that is settled in the place of an older version.
type gas struct{ base, item, payer, dear uint64 }

func (g gas) of(items, payers, dear int) uint64 {
	return g.base + g.item*uint64(items) + g.payer*uint64(payers) + g.dear*uint64(dear)
}

// meetsTwin says that claim c has the service key of another.
const meetsTwin = `exists (select from claim o where substring(o.chain_id from 1 for 28) = substring(c.chain_id from 1 for 28) and o.id <> c.id)`

// sweep packs batches until nothing is left or every lane is busy, then broadcasts. pack returns how many items it
// packed, at most max; it runs in a transaction of its own, alone among sweeps with the same lock.
func (s *Service) sweep(ctx context.Context, lock int64, most int, pack func(ctx context.Context, tx pgx.Tx, most int) (int, error)) error {
	adopted := false
	for {
		n := 0
		err := store.InTx(ctx, s.Pool, func(tx pgx.Tx) (err error) {
			if _, err := tx.Exec(ctx, `select pg_advisory_xact_lock($1)`, lock); err != nil {
				return fmt.Errorf("wait for the other sweep: %w", err)
			}
			n, err = pack(ctx, tx, most)
			return err
		})
		switch {
		case errors.Is(err, chain.ErrNoLane):
			return nil // the next block frees a lane and the resume job comes back
		case errors.Is(err, chain.ErrTooLarge) && most > 1:
			most /= 2
			continue
		case errors.Is(err, chain.ErrItemOpen) && !adopted:
			adopted = true
			if err := s.adopt(ctx); err != nil {
				return err
			}
			continue
		}
		if err != nil {
			return err
		}
		if n > 0 {
			if err := s.Sender.Broadcast(ctx); err != nil {
				s.Log.Warn("broadcast; it is repeated until mined", "error", err)
			}
		}
		if n < most {
			return nil
		}
		if hurry(ctx) {
			return errUnfinished
		}
	}
}

// adopt notes on rows the slots that carry them. It heals what cannot happen: a row that looks free and is under way.
func (s *Service) adopt(ctx context.Context) error {
	stmts := &pgx.Batch{}
	queueAdoption(stmts)
	if err := s.Pool.SendBatch(ctx, stmts).Close(); err != nil {
		return fmt.Errorf("note what is under way: %w", err)
	}
	return nil
}

// submit hands received claims to the contract, which checks consent and freezes it. Claims of a provider that is
// admitted but not yet on chain, or whose patient's coverage or consent is on its way there, wait. A claim of a member whose
// consent is missing or revoked is pended instead: nothing of it is disclosed.
func (s *Service) submit(ctx context.Context) error {
	if err := s.pendUnconsented(ctx); err != nil {
		return err
	}
	if err := s.sweep(ctx, store.LockSubmit, s.BatchSize, s.packSubmissions); err != nil {
		return err
	}
	return s.sweep(ctx, store.LockSubmit, s.BatchSize, s.packReplacements)
}

func (s *Service) packSubmissions(ctx context.Context, tx pgx.Tx, most int) (int, error) {
	rows, err := tx.Query(ctx, `select chain_id, commitment, payer, provider, consent_ref, coverage_ref, charge, service_from, dear from (
			select c.*, (`+meetsTwin+`)::int as dear from claim c
			left join consent k on k.ref = c.consent_ref
			left join coverage v on v.ref = c.coverage_ref
			where c.state = 'received' and c.slot_id is null and c.submitted_block is null and c.replaces is null
			  and (c.member_id is null or (k.granted_block is not null and k.revoked_block is null))
			  and exists (select from chain_organisation o where o.number = c.provider)
			  and (c.coverage_ref is null or v.attested_block is not null or v.refused not in ('', `+intake.MayAttestLater+`))
			order by c.received_at, c.submission_id, c.position limit $1 for update of c) oldest
			order by payer, provider, received_at, submission_id, position`, most)
	if err != nil {
		return 0, fmt.Errorf("read received claims: %w", err)
	}
	var items []bindings.Submission
	var b batch
	var chainID, commitment, consentRef, coverageRef []byte
	var it bindings.Submission
	var charge int64
	var from time.Time
	var dear int
	if _, err := pgx.ForEachRow(rows, []any{&chainID, &commitment, &it.Payer, &it.Provider, &consentRef, &coverageRef, &charge, &from, &dear}, func() error {
		it.Claim, it.Commitment, it.Consent, it.Coverage = [32]byte(chainID), [32]byte(commitment), ref(consentRef), ref(coverageRef)
		it.Charged, it.ServiceDay = uint64(charge), int32(claim.DayOf(from))
		items = append(items, it)
		b.add("submit", it.Claim, it.Payer)
		b.dear += dear
		return nil
	}); err != nil {
		return 0, fmt.Errorf("read received claims: %w", err)
	}
	if len(items) == 0 {
		return 0, nil
	}
	data, err := s.claims.TryPackSubmit(items)
	if err != nil {
		return 0, fmt.Errorf("encode a submission: %w", err)
	}
	return s.send(ctx, tx, b, "submit", s.Contracts.Claims, data, gasSubmit, "claim.chain_id")
}

// pendUnconsented pends received claims of members without a usable or coming consent (claims.md §4 step 5). Before,
// it looks for a better one than the claim came with: another may have been granted since.
func (s *Service) pendUnconsented(ctx context.Context) error {
	return store.InTx(ctx, s.Pool, func(tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, `select pg_advisory_xact_lock($1)`, store.LockSubmit); err != nil {
			return fmt.Errorf("wait for the other sweep: %w", err)
		}
		stmts := &pgx.Batch{}
		stmts.Queue(`update claim c set consent_ref = b.ref
			from (select w.id, (select k.ref from consent k where k.member_id = w.member_id and k.grantee = w.payer
					and k.revoked_block is null and k.refused = '' order by (k.granted_block is null), k.created_at desc limit 1) as ref
				from claim w where w.state = 'received' and w.frequency <> '8' and w.slot_id is null and w.member_id is not null and not ` + usable("w") + `) b
			where c.id = b.id and b.ref is not null`)
		stmts.Queue(`with p as (
			update claim c set state = 'pended', reason = 'consent', updated_at = $1
			where c.state = 'received' and c.frequency <> '8' and c.slot_id is null and c.member_id is not null and c.submitted_block is null and not `+usable("c")+`
			returning c.id, c.payer, c.provider)
			insert into claim_event (claim_id, payer, provider, state, reason, at)
			select id, payer, provider, 'pended', 'consent', $1 from p`, s.Now())
		if err := tx.SendBatch(ctx, stmts).Close(); err != nil {
			return fmt.Errorf("pend claims without consent: %w", err)
		}
		return nil
	})
}

// usable is a condition: the claim's consent is granted or on its way.
func usable(claim string) string {
	return `exists (select from consent k where k.ref = ` + claim + `.consent_ref and k.revoked_block is null and k.refused = '')`
}

// relay puts new coverages, ends of coverages and patients' signed consents on chain.
func (s *Service) relay(ctx context.Context) error {
	if err := s.sweep(ctx, store.LockRelay, s.BatchSize, s.packCoverages); err != nil {
		return err
	}
	if err := s.sweep(ctx, store.LockRelay, 1, s.packTermination); err != nil {
		return err
	}
	return s.sweep(ctx, store.LockRelay, min(s.BatchSize, grantBatch), s.packGrants)
}

// grantBatch is the most consents of one transaction: with its signature a grant is ten times the bytes and three
// times the gas of a claim, and a transaction holds 128 KiB.
const grantBatch = 100

func (s *Service) packCoverages(ctx context.Context, tx pgx.Tx, most int) (int, error) {
	rows, err := tx.Query(ctx, `select ref, payer, plan_number, start_day, coalesce(attested_end, end_day), annual_maximum, commitment from coverage
		where attested_block is null and slot_id is null and refused = '' order by created_at, ref limit $1 for update`, most)
	if err != nil {
		return 0, fmt.Errorf("read new coverages: %w", err)
	}
	var items []bindings.Coverage
	var b batch
	var c bindings.Coverage
	var r, commitment []byte
	var plan int
	var annual int64
	var start, end time.Time
	if _, err := pgx.ForEachRow(rows, []any{&r, &c.Payer, &plan, &start, &end, &annual, &commitment}, func() error {
		c.Ref, c.Plan, c.AnnualMaximum, c.Commitment = [32]byte(r), uint16(plan), uint64(annual), [32]byte(commitment)
		c.StartDay, c.EndDay = int32(claim.DayOf(start)), int32(claim.DayOf(end))
		items = append(items, c)
		b.add("attest", c.Ref, c.Payer)
		return nil
	}); err != nil {
		return 0, fmt.Errorf("read new coverages: %w", err)
	}
	if len(items) == 0 {
		return 0, nil
	}
	data, err := s.eligibility.TryPackAttestMany(items)
	if err != nil {
		return 0, fmt.Errorf("encode attestations: %w", err)
	}
	return s.send(ctx, tx, b, "attest", s.Contracts.Eligibility, data, gasAttest, "coverage.ref")
}

func (s *Service) packGrants(ctx context.Context, tx pgx.Tx, most int) (int, error) {
	rows, err := tx.Query(ctx, `select grant_json, signature from consent
		where granted_block is null and slot_id is null and refused = '' and signature is not null
		order by created_at, ref limit $1 for update`, most)
	if err != nil {
		return 0, fmt.Errorf("read new consents: %w", err)
	}
	var items []bindings.Grant
	var sigs [][]byte
	var b batch
	var grant, sig []byte
	if _, err := pgx.ForEachRow(rows, []any{&grant, &sig}, func() error {
		var g bindings.Grant
		if err := json.Unmarshal(grant, &g); err != nil {
			return fmt.Errorf("decode a grant: %w", err)
		}
		items = append(items, g)
		sigs = append(sigs, append([]byte(nil), sig...))
		b.add("grant", g.Ref, g.GranteeOrg)
		return nil
	}); err != nil {
		return 0, fmt.Errorf("read new consents: %w", err)
	}
	if len(items) == 0 {
		return 0, nil
	}
	data, err := s.consents.TryPackGrantMany(items, sigs)
	if err != nil {
		return 0, fmt.Errorf("encode grants: %w", err)
	}
	return s.send(ctx, tx, b, "grant", s.Contracts.Consents, data, gasGrant, "consent.ref")
}

// batch collects what a chain transaction carries.
type batch struct {
	items    []chain.Item
	subjects [][]byte
	payers   map[uint32]bool
	dear     int
}

func (b *batch) add(kind string, subject [32]byte, payer uint32) {
	if b.payers == nil {
		b.payers = map[uint32]bool{}
	}
	b.payers[payer] = true
	b.items = append(b.items, chain.Item{Kind: kind, Subject: subject})
	b.subjects = append(b.subjects, subject[:])
}

// send packs the batch and notes its slot on the rows it carries, so that no other sweep packs them. column is
// one of our own constants: "claim.chain_id", "coverage.ref", "consent.ref".
func (s *Service) send(ctx context.Context, tx pgx.Tx, b batch, kind string, to common.Address, data []byte, g gas, column string) (int, error) {
	slot, err := s.Sender.Pack(ctx, tx, chain.Batch{Kind: kind, To: to, Data: data, Gas: g.of(len(b.items), len(b.payers), b.dear), Items: b.items})
	if err != nil {
		return 0, err
	}
	table, key, _ := strings.Cut(column, ".")
	if _, err := tx.Exec(ctx, fmt.Sprintf(`update %s set slot_id = $1 where %s = any($2)`, table, key), int64(slot), b.subjects); err != nil {
		return 0, fmt.Errorf("mark what the batch carries: %w", err)
	}
	return len(b.items), nil
}

func ref(b []byte) (r [32]byte) {
	copy(r[:], b)
	return r
}

package settlement

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/store"
	"github.com/careclear/careclear/internal/tables"
	"github.com/careclear/careclear/settlement/adjudication"
)

// world is everything a chunk's snapshots are cut from.
type world struct {
	today      claim.Day
	plans      map[string]*adjudication.Plan // by id
	fallback   *adjudication.Plan
	cap        claim.Cents
	tables     *tables.Set // nil: none
	coverage   map[uuid.UUID][]adjudication.Period
	other      map[uuid.UUID][]adjudication.OtherCoverage
	provider   map[uint32]providerOf
	rendering  map[string]adjudication.ProviderStatus // by claim.Claim.ProviderKey
	history    map[uuid.UUID][]priorLine
	used       usage
	authorized map[uuid.UUID][]adjudication.Authorization
	about      map[uuid.UUID]circumstances // by claim
}

// loadWorld reads with a few set-based queries what the chunk's decisions depend on.
func (s *Service) loadWorld(ctx context.Context, tx pgx.Tx, payer uint32, chunk []work) (*world, error) {
	w := &world{
		today: claim.DayOf(s.Now()),
		plans: map[string]*adjudication.Plan{}, coverage: map[uuid.UUID][]adjudication.Period{}, other: map[uuid.UUID][]adjudication.OtherCoverage{},
		provider: map[uint32]providerOf{}, rendering: map[string]adjudication.ProviderStatus{}, history: map[uuid.UUID][]priorLine{},
		authorized: map[uuid.UUID][]adjudication.Authorization{}, about: map[uuid.UUID]circumstances{},
	}
	var claims, members []uuid.UUID
	for _, c := range chunk {
		claims = append(claims, c.id)
		if c.member != nil {
			members = append(members, *c.member)
		}
	}
	for _, load := range []func() error{
		func() error { return s.loadTables(w) },
		func() error { return s.loadPlans(ctx, tx, payer, w) },
		func() error { return w.loadCap(ctx, tx, payer) },
		func() error { return w.loadCoverage(ctx, tx, payer, members) },
		func() error { return w.loadOtherCoverage(ctx, tx, members) },
		func() error { return w.loadProviders(ctx, tx) },
		func() error { return w.loadRendering(ctx, tx, chunk) },
		func() error { return w.loadHistory(ctx, tx, chunk) },
		func() error { return w.loadAccumulators(ctx, tx, members) },
		func() error { return w.loadAuthorizations(ctx, tx, payer, members) },
		func() error { return w.loadCircumstances(ctx, tx, claims) },
	} {
		if err := load(); err != nil {
			return nil, err
		}
	}
	return w, nil
}

// snapshot is what a claim is decided by, but for its random salt.
func (w *world) snapshot(c work, plan *adjudication.Plan) adjudication.Snapshot {
	about := w.about[c.id]
	snap := adjudication.Snapshot{
		ReceivedOn: claim.DayOf(c.filed), DecidedOn: w.today, Plan: plan, Provider: w.providerOn(c.provider, c.claim.From), Rendering: w.renderers(c.claim),
		Documents: about.documents, DocumentsAskedOn: about.askedOn, FraudHold: about.held,
		// Consent was evaluated by the contract at submission and is not asked again (docs/adr).
		ConsentActive: true,
	}
	if w.tables != nil { // a nil *Set in the interface would not be nil
		snap.Tables, snap.Editions = w.tables, w.tables.Digest()
	}
	if len(c.corrects) > 0 { // what it consumed is given back by now
		snap.Corrects = c.corrects[0]
	}
	if c.member != nil {
		snap.Member = adjudication.MemberStatus{Known: true, Coverage: w.coverage[*c.member], OtherCoverage: w.other[*c.member]}
		snap.History = w.before(c, plan)
		snap.Accumulators = w.used.before(*c.member)
		snap.Authorizations = w.authorizations(c)
	}
	return snap
}

// after lets later claims of the chunk see this one.
func (w *world) after(c work, d claim.Decision) error {
	if c.member == nil {
		return nil
	}
	for _, p := range adjudication.PriorLines(c.number, c.claim, &d) {
		w.history[*c.member] = append(w.history[*c.member], priorLine{p, c.id})
	}
	use(w.authorized[*c.member], d.Authorizations...)
	return w.used.add(*c.member, d.Consumed...)
}

// loadTables takes the tables that are current now: all of a chunk is decided by the same ones. A newer import that cannot be
// opened stops nobody, but somebody should hear of it.
func (s *Service) loadTables(w *world) error {
	set, err := s.Tables.Current()
	if set == nil || err == nil {
		w.tables = set
		return err
	}
	s.Log.Error("newer tables cannot be opened; claims are decided by those of before", "error", err)
	w.tables = set
	return nil
}

// loadCap reads how much the payer lets our lanes pay for one claim: the smallest cap, for any lane may send it.
// Without a delegation that is nothing: every payment then waits for the payer.
func (w *world) loadCap(ctx context.Context, tx pgx.Tx, payer uint32) error {
	var most *int64
	err := tx.QueryRow(ctx, `select min(least(cap_per_claim, cap_per_day)) from (
		select distinct on (d.key) d.cap_per_claim, d.cap_per_day from chain_delegation d join signer_lane l on l.address = d.key
		where d.number = $1 order by d.key, d.block_number desc, d.log_index desc) now`, payer).Scan(&most)
	if err != nil {
		return fmt.Errorf("read the payer's delegation: %w", err)
	}
	if most != nil {
		w.cap = claim.Cents(*most)
	}
	return nil
}

// loadCoverage reads what is attested, up to the end that stands on chain: the payer may have shortened it.
func (w *world) loadCoverage(ctx context.Context, tx pgx.Tx, payer uint32, members []uuid.UUID) error {
	rows, err := tx.Query(ctx, `select c.member_id, c.start_day, least(c.end_day, k.end_day) from coverage c
		left join lateral (select end_day from chain_coverage where ref = c.ref order by block_number desc, log_index desc limit 1) k on true
		where c.member_id = any($1) and c.payer = $2 and c.attested_block is not null order by c.start_day`, members, payer)
	if err != nil {
		return fmt.Errorf("read coverages: %w", err)
	}
	var id uuid.UUID
	var start, end time.Time
	_, err = pgx.ForEachRow(rows, []any{&id, &start, &end}, func() error {
		if !end.Before(start) { // one that ended before it began covers no day
			w.coverage[id] = append(w.coverage[id], adjudication.Period{From: claim.DayOf(start), To: claim.DayOf(end)})
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("read coverages: %w", err)
	}
	return nil
}

// providerOf is the registry's view of a provider.
type providerOf struct {
	adjudication.ProviderStatus
	npi string
}

// providerOn is a provider's status on a day of service: the published list of exclusions counts as ours does.
func (w *world) providerOn(number uint32, day claim.Day) adjudication.ProviderStatus {
	p := w.provider[number]
	if w.tables != nil && w.tables.Excluded(p.npi, day) {
		p.Excluded = true
	}
	return p.ProviderStatus
}

// loadProviders reads the registry. Suppliers of equipment have unit limits of their own: 332B is durable medical equipment,
// 335E prosthetics and orthotics.
func (w *world) loadProviders(ctx context.Context, tx pgx.Tx) error {
	rows, err := tx.Query(ctx, `select o.number, o.excluded or exists (select from excluded_provider e where e.npi = o.npi),
			coalesce(o.details ->> 'taxonomy', ''), coalesce(o.npi, ''), coalesce((select c.active from chain_organisation c where c.number = o.number order by block_number desc, log_index desc limit 1), false)
		from organisation o where o.kind = 'provider'`)
	if err != nil {
		return fmt.Errorf("read providers: %w", err)
	}
	var number uint32
	var p providerOf
	_, err = pgx.ForEachRow(rows, []any{&number, &p.Excluded, &p.Taxonomy, &p.npi, &p.Active}, func() error {
		p.Known = true
		p.Supplier = strings.HasPrefix(p.Taxonomy, "332B") || strings.HasPrefix(p.Taxonomy, "335E")
		w.provider[number] = p
		return nil
	})
	if err != nil {
		return fmt.Errorf("read providers: %w", err)
	}
	return nil
}

// errNoPlan stops a payer's claims until [Service.LoadPlan] wakes them.
var errNoPlan = errors.New("the payer has no plan")

// planCache keeps parsed plans by id and version: a plan version never changes.
type planCache struct {
	mu     sync.Mutex
	parsed map[string]*adjudication.Plan
}

// loadPlans reads the newest version of each of the payer's plans.
func (s *Service) loadPlans(ctx context.Context, tx pgx.Tx, payer uint32, w *world) error {
	rows, err := tx.Query(ctx, `select distinct on (id) id, version, source from plan where payer = $1 order by id, version desc`, payer)
	if err != nil {
		return fmt.Errorf("read plans: %w", err)
	}
	var id, source string
	var version int
	_, err = pgx.ForEachRow(rows, []any{&id, &version, &source}, func() error {
		plan, err := s.plans.parse(fmt.Sprintf("%s@%d", id, version), source)
		if err != nil {
			return err
		}
		w.plans[id] = plan
		if w.fallback == nil {
			w.fallback = plan
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("read plans: %w", err)
	}
	if w.fallback == nil {
		return errNoPlan
	}
	return nil
}

func (c *planCache) parse(key, source string) (*adjudication.Plan, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if p := c.parsed[key]; p != nil {
		return p, nil
	}
	plan, err := adjudication.ParsePlan([]byte(source))
	if err != nil {
		return nil, fmt.Errorf("plan %s: %w", key, err)
	}
	c.parsed[key] = plan
	return plan, nil
}

// plan returns the plan of a claim. A claim of an unknown member is judged by the payer's first plan.
func (w *world) plan(id *string) *adjudication.Plan {
	if id != nil && w.plans[*id] != nil {
		return w.plans[*id]
	}
	return w.fallback
}

// LoadPlan stores a plan version of a payer. The same version with other content is refused: a changed plan is a
// new version. Claims that waited for a plan go on.
func (s *Service) LoadPlan(ctx context.Context, payer uint32, source []byte) (*adjudication.Plan, error) {
	plan, err := adjudication.ParsePlan(source)
	if err != nil {
		return nil, fmt.Errorf("read the plan: %w", err)
	}
	digest := plan.Digest()
	var annual int64
	if plan.AnnualMaximum != nil {
		annual = int64(*plan.AnnualMaximum)
	}
	var stored []byte
	err = store.InTx(ctx, s.Pool, func(tx pgx.Tx) error {
		if err := tx.QueryRow(ctx, `with i as (
			insert into plan (id, version, payer, number, source, digest, annual_maximum) values ($1, $2, $3, $4, $5, $6, $7)
			on conflict (id, version) do nothing returning digest)
		select digest from i union all select digest from plan where id = $1 and version = $2 limit 1`,
			plan.ID, plan.Version, payer, plan.Number, string(source), digest[:], annual).Scan(&stored); err != nil {
			return err
		}
		return s.wake(ctx, tx, adjudicateArgs{Payer: payer})
	})
	if err != nil {
		return nil, fmt.Errorf("store plan %s: %w", plan.Ref(), err)
	}
	if ref(stored) != digest {
		return nil, fmt.Errorf("plan %s is stored with other content; give the changed plan a new version", plan.Ref())
	}
	return plan, nil
}

package settlement

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/store"
	"github.com/careclear/careclear/settlement/adjudication"
)

// circumstances are what the payer knows of a claim beside its content: its attachments, and an inquiry.
type circumstances struct {
	documents []adjudication.Document
	askedOn   claim.Day
	held      bool
}

// defaultDocumentDays is how long a provider has to send what was asked for, unless the plan says otherwise.
const defaultDocumentDays = 45

// PutDocument notes that an attachment of a claim arrived. A claim that waited for it is decided again.
func (s *Service) PutDocument(ctx context.Context, claimID uuid.UUID, d adjudication.Document) error {
	return store.InTx(ctx, s.Pool, func(tx pgx.Tx) error {
		var payer uint32
		if err := tx.QueryRow(ctx, `select payer from claim where id = $1`, claimID).Scan(&payer); err != nil {
			return fmt.Errorf("read claim %s: %w", claimID, orNotFound(err))
		}
		if err := lockPayer(ctx, tx, payer); err != nil {
			return err
		}
		if _, err := tx.Exec(ctx, `insert into claim_document (claim_id, control, type, line, received_at) values ($1, $2, $3, $4, $5)
			on conflict (claim_id, control) do update set type = excluded.type, line = excluded.line, received_at = excluded.received_at`,
			claimID, d.Control, d.Type, d.Line, s.Now()); err != nil {
			return fmt.Errorf("note a document: %w", err)
		}
		return s.wake(ctx, tx, resumeArgs{})
	})
}

// PutOtherCoverage notes that another payer pays for a member before the member's plan does, in a period.
func (s *Service) PutOtherCoverage(ctx context.Context, member uuid.UUID, o adjudication.OtherCoverage) error {
	if _, err := s.Pool.Exec(ctx, `insert into other_coverage (member_id, payer, start_day, end_day, updated_at) values ($1, $2, $3, $4, $5)
		on conflict (member_id, payer, start_day) do update set end_day = excluded.end_day, updated_at = excluded.updated_at`,
		member, o.Payer, o.From.Time(), o.To.Time(), s.Now()); err != nil {
		return fmt.Errorf("store another payer's coverage: %w", err)
	}
	return nil
}

// inquiry says that claim c is held: a person has confirmed an alert of a rule that is fit to stop a payment.
const inquiry = `exists (select from fraud_alert f where f.claim_id = c.id and f.class = 'hard' and f.state = 'confirmed')`

// loadCircumstances reads documents, requests for them and inquiries of the chunk's claims.
func (w *world) loadCircumstances(ctx context.Context, tx pgx.Tx, claims []uuid.UUID) error {
	rows, err := tx.Query(ctx, `select c.id, q.asked_on, `+inquiry+`, d.control, d.type, d.line from claim c
		left join document_request q on q.claim_id = c.id left join claim_document d on d.claim_id = c.id
		where c.id = any($1) and (q.claim_id is not null or d.claim_id is not null or `+inquiry+`) order by c.id, d.control`, claims)
	if err != nil {
		return fmt.Errorf("read what claims came with: %w", err)
	}
	var id uuid.UUID
	var asked *time.Time
	var held bool
	var control, kind *string
	var line *int
	if _, err := pgx.ForEachRow(rows, []any{&id, &asked, &held, &control, &kind, &line}, func() error {
		c := w.about[id]
		c.held = held
		if asked != nil {
			c.askedOn = claim.DayOf(*asked)
		}
		if control != nil {
			c.documents = append(c.documents, adjudication.Document{Control: *control, Type: *kind, Line: *line})
		}
		w.about[id] = c
		return nil
	}); err != nil {
		return fmt.Errorf("read what claims came with: %w", err)
	}
	return nil
}

// loadOtherCoverage reads the payers that pay before the members' plans.
func (w *world) loadOtherCoverage(ctx context.Context, tx pgx.Tx, members []uuid.UUID) error {
	rows, err := tx.Query(ctx, `select member_id, payer, start_day, end_day from other_coverage where member_id = any($1)
		and end_day >= start_day order by start_day, payer`, members)
	if err != nil {
		return fmt.Errorf("read other coverages: %w", err)
	}
	var member uuid.UUID
	var o adjudication.OtherCoverage
	var start, end time.Time
	if _, err := pgx.ForEachRow(rows, []any{&member, &o.Payer, &start, &end}, func() error {
		o.Period = adjudication.Period{From: claim.DayOf(start), To: claim.DayOf(end)}
		w.other[member] = append(w.other[member], o)
		return nil
	}); err != nil {
		return fmt.Errorf("read other coverages: %w", err)
	}
	return nil
}

// loadRendering reads what is known against providers who did the work without billing for it. One that nothing is known
// against is in order and not listed.
func (w *world) loadRendering(ctx context.Context, tx pgx.Tx, chunk []work) error {
	npis := map[string]claim.Day{}
	for _, c := range chunk {
		for _, l := range c.claim.Lines {
			if npi := c.claim.RenderingNPI(l); npi != "" && npi != c.claim.Billing.NPI {
				npis[npi] = l.From
			}
		}
	}
	if len(npis) == 0 {
		return nil
	}
	all := make([]string, 0, len(npis))
	for npi, day := range npis {
		all = append(all, npi)
		if w.tables != nil && w.tables.Excluded(npi, day) {
			w.rendering["npi:"+npi] = adjudication.ProviderStatus{Known: true, Active: true, Excluded: true}
		}
	}
	rows, err := tx.Query(ctx, `select n, coalesce(o.excluded, false) or exists (select from excluded_provider e where e.npi = n), coalesce(o.number, 0)
		from unnest($1::text[]) n left join organisation o on o.npi = n and o.kind = 'provider'`, all)
	if err != nil {
		return fmt.Errorf("read rendering providers: %w", err)
	}
	var npi string
	var excluded bool
	var number uint32
	if _, err := pgx.ForEachRow(rows, []any{&npi, &excluded, &number}, func() error {
		p := w.provider[number].ProviderStatus
		if !p.Known {
			p = adjudication.ProviderStatus{Known: true, Active: true} // nobody's organisation, and nothing against it
		}
		p.Excluded = p.Excluded || excluded || w.rendering["npi:"+npi].Excluded
		if p.Excluded || !p.Active {
			w.rendering["npi:"+npi] = p
		}
		return nil
	}); err != nil {
		return fmt.Errorf("read rendering providers: %w", err)
	}
	return nil
}

// renderers are what is known against those who did the work of a claim.
func (w *world) renderers(c *claim.Claim) map[string]adjudication.ProviderStatus {
	var out map[string]adjudication.ProviderStatus
	for _, l := range c.Lines {
		if p, ok := w.rendering[c.ProviderKey(l)]; ok {
			if out == nil {
				out = map[string]adjudication.ProviderStatus{}
			}
			out[c.ProviderKey(l)] = p
		}
	}
	return out
}

// askDocuments notes that the payer asks for the documents that pend a claim, once.
func (o *decisions) askDocuments(id uuid.UUID, on claim.Day, plan *adjudication.Plan) {
	days := plan.DocumentDays
	if days == 0 {
		days = defaultDocumentDays
	}
	o.asked = append(o.asked, askedFor{id, on, on + claim.Day(days)})
}

type askedFor struct {
	claim   uuid.UUID
	on, due claim.Day
}

func (o *decisions) writeRequests(ctx context.Context, tx pgx.Tx) error {
	for _, a := range o.asked {
		if _, err := tx.Exec(ctx, `insert into document_request (claim_id, asked_on, due_on) values ($1, $2, $3) on conflict do nothing`,
			a.claim, a.on.Time(), a.due.Time()); err != nil {
			return fmt.Errorf("ask for documents: %w", err)
		}
	}
	return nil
}

// queueReconsider lets claims be decided again that the rules pended for something that has changed since: an authorisation was
// answered, documents came or their time has run out, an inquiry has ended, the plan prices the service. $1 now.
func queueReconsider(stmts *pgx.Batch, now time.Time) {
	stmts.Queue(`with c as (update claim c set state = 'submitted', reason = '', updated_at = $1 from decision d
		where c.state = 'pended' and c.submitted_block is not null and c.slot_id is null
		  and d.claim_id = c.id and d.outcome = 'pended' and d.version = (select max(version) from decision x where x.claim_id = c.id)
		  and case c.reason
			when '`+adjudication.PendFraudHold+`' then not `+inquiry+`
			when '`+adjudication.PendAuthorization+`' then exists (select from prior_authorization a where a.member_id = c.member_id
				and a.payer = c.payer and a.updated_at >= d.decided_at)
			when '`+adjudication.PendDocuments+`' then exists (select from claim_document a where a.claim_id = c.id and a.received_at >= d.decided_at)
				or exists (select from document_request q where q.claim_id = c.id and q.due_on < ($1::timestamptz at time zone 'UTC')::date
					and (d.decided_at at time zone 'UTC')::date <= q.due_on)
			when '`+adjudication.PendUnlisted+`' then exists (select from plan p where p.id = split_part(d.plan, '@', 1) and p.payer = c.payer
				and p.version > split_part(d.plan, '@', 2)::int)
			else false end
		returning c.id, c.payer, c.provider), r as (delete from review r using c where r.claim_id = c.id and r.resolution is null)
		insert into claim_event (claim_id, payer, provider, state, reason, at) select id, payer, provider, 'submitted', 'again', $1 from c`, now)
}

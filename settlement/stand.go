package settlement

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
)

// ErrState is wrapped when a claim does not stand where an act is possible; the text says why and what to do instead.
var ErrState = errors.New("not possible where the claim stands")

// situation is where a claim stands, as far as it decides what can be done to it.
type situation struct {
	act // its parties and ids

	subject         uuid.UUID
	number          string
	frequency       string
	state, cause    string // of the claim
	onChain, moving bool   // recorded; a transaction of ours submits or settles it
	paid            int64
	appealed, held  bool // once before
	voiding         bool // its provider asked to take it back
	replaced        bool // a newer version is under way
	decided         *time.Time
	raised          *time.Time // its newest appeal
	open            []string   // acts under way
}

// stands reads where a claim stands and holds its row.
func stands(ctx context.Context, tx pgx.Tx, id uuid.UUID) (p situation, err error) {
	p.claim = id
	err = tx.QueryRow(ctx, `select c.payer, c.provider, c.chain_id, case when v.annual_maximum > 0 then c.coverage_ref end, c.subject, c.number, c.frequency,
			c.state, c.reason, c.submitted_block is not null, c.slot_id is not null, coalesce(k.paid, 0),
			coalesce(k.flags & 32 <> 0, false), k.held_through is not null, coalesce(k.flags & 64 <> 0, false),
			exists (select from claim n where n.replaces = c.id and n.frequency = '7' and n.state not in ('denied', 'refused', 'reversed', 'upheld')),
			k.decided_day, (select max(b.time) from chain_event e join indexed_block b on b.number = e.block_number where e.subject = c.chain_id and e.name = 'Appealed'),
			(select coalesce(array_agg(kind), '{}') from claim_act a where a.claim_id = c.id and a.done_block is null and a.refused = '')
		from claim c left join coverage v on v.ref = c.coverage_ref
		left join lateral (select * from chain_claim where claim = c.chain_id and state <> 'refused' order by block_number desc, log_index desc limit 1) k on true
		where c.id = $1 for update of c`, id).
		Scan(&p.payer, &p.provider, &p.chainID, &p.coverage, &p.subject, &p.number, &p.frequency, &p.state, &p.cause, &p.onChain, &p.moving, &p.paid,
			&p.appealed, &p.held, &p.voiding, &p.replaced, &p.decided, &p.raised, &p.open)
	if errors.Is(err, pgx.ErrNoRows) {
		return p, ErrNotFound
	}
	if err != nil {
		return p, fmt.Errorf("read where the claim stands: %w", err)
	}
	return p, nil
}

// Days that the contract gives (contracts/README.md).
const (
	appealDays  = 180
	answerDays  = 60
	disputeDays = 60
)

// against says why an act is not possible where a claim stands, and what to do; empty if it is. now is the time of the chain.
func (p situation) against(kind string, now time.Time) string {
	if p.frequency == "8" {
		return "it is a request to void another claim: name that one"
	}
	for _, k := range p.open {
		if k == kind {
			return "that is under way already; wait for the chain"
		}
	}
	switch p.state {
	case "refused":
		return "it was never adjudicated; correct it and send it as an original"
	case "reversed":
		switch {
		case p.cause == "replaced":
			return "a newer version has replaced it; name that one"
		case kind != "appeal" || p.cause != "recovered":
			return "it has been taken back; send its services as an original"
		}
	}
	if p.replaced {
		return "a newer version is about to replace it; name that one, or wait for its decision"
	}
	decided := p.state == "settled" || p.state == "denied" || p.state == "upheld" || p.state == "overturned"
	contested := p.state == "appealed" || p.state == "disputed"
	late := func(from *time.Time, days int) bool {
		return from != nil && now.UTC().Truncate(24*time.Hour).After(from.UTC().Truncate(24*time.Hour).AddDate(0, 0, days))
	}
	switch kind {
	case "void":
		switch {
		case contested:
			return "it is under appeal; wait for the answer"
		case p.voiding:
			return "that has been asked for; the payer reverses it"
		}
	case "reverse":
		switch {
		case contested:
			return "it is under appeal; answer that first"
		case p.state == "overturned" && !p.voiding:
			return "what was overturned on appeal stands; only its provider can take it back"
		case !decided && !p.voiding:
			return "it is not paid; deny it in the review queue, or hold it"
		case p.paid == 0 && !p.voiding:
			return "nothing was paid, so there is nothing to recover"
		}
	case "hold":
		switch {
		case p.state == "held":
			return "it is held already"
		case decided || contested:
			return "it is decided; recover what was paid instead"
		case p.held:
			return "it was held before, and a claim is held once; deny it or let it go"
		case p.state == "pended":
			return "it waits already, for " + p.cause + "; decide it in the review queue"
		case !p.onChain:
			return "it is not on chain yet; try again in a moment"
		}
	case "release":
		if p.state != "held" {
			return "it is not held"
		}
	case "appeal":
		switch {
		case contested:
			return "it is under appeal already"
		case p.state == "upheld" || p.state == "overturned":
			return "its appeal has been answered; take it to the panel (dispute)"
		case p.state != "reversed" && !decided:
			return "it is not decided; wait for the remittance"
		case p.appealed:
			return "it was appealed before; send a replacement (frequency 7)"
		case late(p.decided, appealDays):
			return fmt.Sprintf("it was decided more than %d days ago", appealDays)
		}
	case "uphold", "overturn":
		switch {
		case p.state == "disputed":
			return "the panel decides now"
		case p.state != "appealed":
			return "it is not under appeal"
		}
		for _, k := range p.open {
			if k == "uphold" || k == "overturn" {
				return "it has been answered already; wait for the chain"
			}
		}
	case "dispute":
		switch {
		case p.state == "disputed":
			return "the panel has it already"
		case p.state == "appealed" && !late(p.raised, answerDays):
			return fmt.Sprintf("the payer has %d days to answer the appeal; they have not passed", answerDays)
		case p.state != "appealed" && p.state != "upheld" && p.state != "overturned":
			return "only an appeal goes to the panel; appeal the decision first"
		case p.state != "appealed" && late(p.decided, disputeDays):
			return fmt.Sprintf("the appeal was answered more than %d days ago", disputeDays)
		}
	}
	return ""
}

// may reads where a claim stands and asserts that an act is possible there.
func (s *Service) may(ctx context.Context, tx pgx.Tx, id uuid.UUID, kind string) (situation, error) {
	p, err := stands(ctx, tx, id)
	if err != nil {
		return p, err
	}
	if why := p.against(kind, s.Now()); why != "" {
		return p, fmt.Errorf("%w: %s", ErrState, why)
	}
	return p, nil
}

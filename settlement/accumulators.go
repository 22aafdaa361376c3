package settlement

import (
	"context"
	"fmt"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/settlement/adjudication"
)

// usage is what members and their families have used before the next claim of a chunk. Rows are kept by member; a family's
// use is the sum over the subscriber and everybody insured through him, so it follows who is in the family.
type usage struct {
	family map[uuid.UUID]uuid.UUID // by member
	own    map[uuid.UUID]adjudication.Accumulators
	shared map[uuid.UUID]adjudication.Accumulators // by family
}

// loadAccumulators reads and locks what the members and their families have used. With the payer's lock this makes reading,
// deciding and writing one step (R4.6): a family has one payer, and a reversal on chain waits for the rows.
func (w *world) loadAccumulators(ctx context.Context, tx pgx.Tx, members []uuid.UUID) error {
	u := usage{family: map[uuid.UUID]uuid.UUID{}, own: map[uuid.UUID]adjudication.Accumulators{}, shared: map[uuid.UUID]adjudication.Accumulators{}}
	w.used = u
	rows, err := tx.Query(ctx, `with f as (select distinct coalesce(subscriber, id) as id from member where id = any($1))
		select m.id, f.id from f join member m on m.id = f.id
		union all select m.id, f.id from f join member m on m.subscriber = f.id and m.id <> f.id`, members)
	if err != nil {
		return fmt.Errorf("read families: %w", err)
	}
	var everybody []uuid.UUID
	var id, family uuid.UUID
	if _, err = pgx.ForEachRow(rows, []any{&id, &family}, func() error {
		everybody, u.family[id] = append(everybody, id), family
		return nil
	}); err != nil {
		return fmt.Errorf("read families: %w", err)
	}
	rows, err = tx.Query(ctx, `select member_id, year, name, used from accumulator where member_id = any($1) and used <> 0
		order by member_id, year, name for update`, everybody)
	if err != nil {
		return fmt.Errorf("read accumulators: %w", err)
	}
	var c claim.Consumption
	if _, err = pgx.ForEachRow(rows, []any{&id, &c.Year, &c.Accumulator, &c.Amount}, func() error {
		return u.add(id, c)
	}); err != nil {
		return fmt.Errorf("read accumulators: %w", err)
	}
	return nil
}

// add counts what a member consumed to the member and to the family.
func (u usage) add(member uuid.UUID, consumed ...claim.Consumption) error {
	for _, to := range []struct {
		of map[uuid.UUID]adjudication.Accumulators
		id uuid.UUID
	}{{u.own, member}, {u.shared, u.of(member)}} {
		if to.of[to.id] == nil {
			to.of[to.id] = adjudication.Accumulators{}
		}
		if err := to.of[to.id].Consume(consumed...); err != nil {
			return err
		}
	}
	return nil
}

func (u usage) of(member uuid.UUID) uuid.UUID {
	if f, ok := u.family[member]; ok {
		return f
	}
	return member
}

// before is what a claim of the member finds: his own use, and his family's.
func (u usage) before(member uuid.UUID) adjudication.Accumulators {
	out := adjudication.Accumulators{}
	for year, y := range u.shared[u.of(member)] {
		own := u.own[member][year]
		own.Family = y.Family
		out[year] = own
	}
	return out
}

package devnet

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/settlement"
)

// Summary is what a devnet has done so far. Amounts are cents over settled and denied claims; GasPerClaim counts
// submission and settlement.
type Summary struct {
	Claims struct {
		Received int `json:"received"`
		Paid     int `json:"paid"`
		Denied   int `json:"denied"`
		Pended   int `json:"pended"`
		Held     int `json:"held"`
		Refused  int `json:"refused"`
	} `json:"claims"`
	Cents struct {
		Charged  claim.Cents `json:"charged"`
		Allowed  claim.Cents `json:"allowed"`
		Paid     claim.Cents `json:"paid"`
		Patient  claim.Cents `json:"patient"`
		Adjusted claim.Cents `json:"adjusted"`
	} `json:"cents"`
	Chain struct {
		Transactions int   `json:"transactions"`
		GasPerClaim  int64 `json:"gasPerClaim"`
		Sealers      int   `json:"sealers"`
		Height       int64 `json:"height"`
	} `json:"chain"`
	Alerts int `json:"alerts"`
	Files  struct {
		X12835 []string `json:"x12_835"`
		EOB    []string `json:"eob"`
	} `json:"files"`
	Checks settlement.Checks `json:"checks"`
}

// Summary writes the 835 and EOB files into the data directory and counts. Call it when the stack is quiet: the
// checks compare with what is final.
func (s *Stack) Summary(ctx context.Context) (*Summary, error) {
	out := &Summary{}
	c, d := &out.Claims, &out.Cents
	err := s.pool.QueryRow(ctx, `select (select count(*) from claim) + (select count(*) from refusal),
			count(*) filter (where c.state = 'settled'), count(*) filter (where c.state = 'denied'), count(*) filter (where c.state = 'pended'),
			count(*) filter (where c.state = 'held'), count(*) filter (where c.state = 'refused') + (select count(*) from refusal),
			coalesce(sum(d.charge), 0), coalesce(sum(d.allowed), 0), coalesce(sum(d.paid), 0), coalesce(sum(d.patient), 0), coalesce(sum(d.adjusted), 0)
		from claim c left join decision d on d.claim_id = c.id and c.state in ('settled', 'denied')
			and d.version = (select max(version) from decision x where x.claim_id = c.id)`).
		Scan(&c.Received, &c.Paid, &c.Denied, &c.Pended, &c.Held, &c.Refused, &d.Charged, &d.Allowed, &d.Paid, &d.Patient, &d.Adjusted)
	if err != nil {
		return nil, fmt.Errorf("count claims: %w", err)
	}
	var gas int64
	err = s.pool.QueryRow(ctx, `select count(*), coalesce(sum(gas_used) filter (where s.kind in ('submit', 'settle', 'approve')), 0),
			(select coalesce(max(number), 0) from indexed_block), (select count(*) from fraud_alert)
		from chain_tx t join chain_slot s on s.id = t.slot_id where t.block_number is not null`).
		Scan(&out.Chain.Transactions, &gas, &out.Chain.Height, &out.Alerts)
	if err != nil {
		return nil, fmt.Errorf("count transactions: %w", err)
	}
	if n := int64(c.Paid + c.Denied); n > 0 {
		out.Chain.GasPerClaim = gas / n
	}
	out.Chain.Sealers = s.network.Sealers()
	if err := s.writeFiles(ctx, out); err != nil {
		return nil, err
	}
	out.Checks, err = s.settlement.Reconcile(ctx, treasury{s.client, s.contracts.Treasury})
	return out, err
}

// writeFiles writes an 835 for every remittance and, beside it, the EOBs of its claims as NDJSON. A file that is
// there is final and left as it is.
func (s *Stack) writeFiles(ctx context.Context, out *Summary) error {
	rows, err := s.pool.Query(ctx, `select id, number from remittance order by created_at, id`)
	if err != nil {
		return fmt.Errorf("list remittances: %w", err)
	}
	type remittance struct {
		ID     uuid.UUID
		Number string
	}
	all, err := pgx.CollectRows(rows, pgx.RowToStructByPos[remittance])
	if err != nil {
		return fmt.Errorf("list remittances: %w", err)
	}
	for _, r := range all {
		edi := filepath.Join(s.cfg.DataDir, "out", "835", r.Number+".835")
		eob := filepath.Join(s.cfg.DataDir, "out", "eob", r.Number+".ndjson")
		out.Files.X12835, out.Files.EOB = append(out.Files.X12835, edi), append(out.Files.EOB, eob)
		if err := writeOnce(edi, func(w io.Writer) error {
			doc, err := s.settlement.EDI835(ctx, r.ID)
			if err != nil {
				return err
			}
			_, err = w.Write(doc)
			return err
		}); err != nil {
			return err
		}
		if err := writeOnce(eob, func(w io.Writer) error {
			return s.settlement.EOBs(ctx, r.ID, func(_ uuid.UUID, doc []byte) error {
				_, err := w.Write(append(bytes.TrimRight(doc, "\n"), '\n'))
				return err
			})
		}); err != nil {
			return err
		}
	}
	return nil
}

// writeOnce writes a file whole or not at all, unless it is there.
func writeOnce(path string, write func(io.Writer) error) (err error) {
	if _, err := os.Stat(path); err == nil {
		return nil
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return fmt.Errorf("make the folder of %s: %w", filepath.Base(path), err)
	}
	f, err := os.CreateTemp(filepath.Dir(path), ".new-*")
	if err != nil {
		return fmt.Errorf("write %s: %w", filepath.Base(path), err)
	}
	defer os.Remove(f.Name()) //nolint:errcheck // gone after the rename
	if err := write(f); err != nil {
		f.Close() //nolint:errcheck // the first error counts
		return err
	}
	if err := f.Close(); err != nil {
		return fmt.Errorf("write %s: %w", filepath.Base(path), err)
	}
	if err := os.Rename(f.Name(), path); err != nil {
		return fmt.Errorf("write %s: %w", filepath.Base(path), err)
	}
	return nil
}

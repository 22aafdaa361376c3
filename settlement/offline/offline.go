package offline

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/settlement/adjudication"
)

// File is one input: what it is called in decisions.ndjson, and its content, X12 or FHIR JSON, gzipped or not.
type File struct {
	Name    string
	Content io.Reader
}

// Config says what a run decides by.
type Config struct {
	Plan      *adjudication.Plan
	Tables    Tables            // nil: no coding edits, no fees but the plan's
	Members   *Roster           // nil: everybody is a member
	History   []Record          // what an earlier run left, see [ReadHistory]
	Suppliers map[string]bool   // NPIs of suppliers of equipment: other unit limits apply to them
	Received  claim.Day         // when the claims reached the payer; 0: each on its last day of service, so that none is late
	Paid      claim.Day         // date of decision, payment and 835; 0: the latest day among the claims and Received
	Payer     claim.PayerOrg    // how the payer presents itself; ID and Name are the plan's if empty, the rest see [Placeholders]
	Report    func(line string) // progress, may be nil
}

// Tables are the tables of adjudication and the excluded providers; tables.Set has both.
type Tables interface {
	adjudication.Tables
	Excluded(npi string, on claim.Day) bool
}

// Summary counts what a run did. Amounts are cents, of the claims that were decided; a void counts in no amount.
type Summary struct {
	Files    int         `json:"files"`
	Claims   int         `json:"claims"`
	Paid     int         `json:"paid"`
	Denied   int         `json:"denied"`
	Pended   int         `json:"pended"`
	Voided   int         `json:"voided"`
	Refused  int         `json:"refused"`
	Charge   claim.Cents `json:"chargeCents"`
	Allowed  claim.Cents `json:"allowedCents"`
	Benefit  claim.Cents `json:"paidCents"`
	Patient  claim.Cents `json:"patientCents"`
	Editions string      `json:"editions,omitempty"`
	Plan     string      `json:"plan"`
	Notes    []string    `json:"notes,omitempty"`
}

// Run decides the claims of all files, in order, and writes what became of them to out. An error means that a file
// could not be read or the result not be written: then nothing is left in out.
func Run(ctx context.Context, cfg Config, files []File, out Output) (*Summary, error) {
	if cfg.Plan == nil {
		return nil, errors.New("adjudicate: there is no plan")
	}
	b, err := newBook(cfg)
	if err != nil {
		return nil, err
	}
	for _, f := range files {
		n := 0
		for it, err := range read(ctx, f) {
			if err != nil {
				return nil, fmt.Errorf("read %s: %w", f.Name, err)
			}
			if err := b.take(f.Name, n, it); err != nil {
				return nil, fmt.Errorf("%s, claim %d: %w", f.Name, n+1, err)
			}
			n++
		}
		if cfg.Report != nil {
			cfg.Report(fmt.Sprintf("%s: %d claims", f.Name, n))
		}
	}
	b.summary.Files = len(files)
	if err := b.write(out); err != nil {
		return nil, err
	}
	return &b.summary, nil
}

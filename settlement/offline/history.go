package offline

import (
	"encoding/json"
	"fmt"
	"io"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/input"
	"github.com/careclear/careclear/settlement/adjudication"
)

// Record is one decided claim, as a line of history.ndjson: what later claims of the person and his family depend on, and
// what a reversal of it takes.
type Record struct {
	Number   string                   `json:"claim"` // the payer's number (835 CLP07), by which 7 and 8 name it
	Person   string                   `json:"person"`
	Family   string                   `json:"family"`
	Claim    *claim.Claim             `json:"sent"`
	Decision *claim.Decision          `json:"decision"`
	Reversed bool                     `json:"reversed,omitempty"` // by a replacement or a void
	Forward  *Forward                 `json:"forward,omitempty"`  // alone on its line
	prior    []adjudication.PriorLine // of Claim and Decision
}

// Forward is what a provider owes from one 835 to the next (PLB FB).
type Forward struct {
	Provider string      `json:"provider"` // as claim.Claim.ProviderKey names who bills
	Cents    claim.Cents `json:"cents"`    // > 0
}

// ReadHistory reads the history.ndjson of an earlier run.
func ReadHistory(f File) ([]Record, error) {
	r, err := input.Unpack(f.Content)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", f.Name, err)
	}
	var out []Record
	dec := json.NewDecoder(r)
	dec.DisallowUnknownFields()
	for {
		var x Record
		if err := dec.Decode(&x); err == io.EOF {
			return out, nil
		} else if err != nil {
			return nil, fmt.Errorf("read %s, record %d: %w; give the history.ndjson of an earlier run", f.Name, len(out)+1, err)
		}
		switch {
		case x.Forward != nil:
		case x.Number == "" || x.Claim == nil || x.Decision == nil || x.Person == "":
			return nil, fmt.Errorf("read %s, record %d: claim, person, sent or decision is missing; give the history.ndjson of an earlier run", f.Name, len(out)+1)
		default:
			if err := x.Decision.Check(); err != nil {
				return nil, fmt.Errorf("read %s, record %d: %w", f.Name, len(out)+1, err)
			}
		}
		out = append(out, x)
	}
}

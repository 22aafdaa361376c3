package fhir

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io"
	"iter"

	"github.com/careclear/careclear/internal/claim"
)

// Options of reading. The zero value is strict.
type Options struct {
	// PriceRemainderLine accepts claims whose total exceeds the sum of item.net because items carry no price, as
	// Synthea writes them: the first item without net (nor unitPrice and quantity) is charged what is missing to
	// the total, further ones are charged 0; each leaves a warning. Without it such a claim is refused by R2.4.
	PriceRemainderLine bool
	// Dental takes dental claims (type oral) too; without it they are refused, as an 837D is.
	Dental bool
	// MaxResource bounds one resource, MaxBundle one Bundle or line, in bytes; 0 means the defaults.
	MaxResource, MaxBundle int
}

func (o Options) maxResource() int {
	if o.MaxResource > 0 {
		return o.MaxResource
	}
	return DefaultMaxResource
}

func (o Options) maxBundle() int {
	n := DefaultMaxBundle
	if o.MaxBundle > 0 {
		n = o.MaxBundle
	}
	return max(n, o.maxResource())
}

// Warning tells of something in an accepted claim that was read with a grain of salt. It quotes no patient data.
type Warning struct {
	Path    string `json:"path"`
	Rule    string `json:"rule"`
	Message string `json:"message"`
}

// Result is one claim of an input: Claim is set if it was accepted, else Refusal says why not. Refusals also stand
// for pieces that are no claim at all (a broken line, a Patient among Claims).
type Result struct {
	Index    int // 0-based position in the input; Refusal.Index repeats it
	Claim    *claim.Claim
	Refusal  *claim.Refusal
	Warnings []Warning
	ID       string // Claim.id, "" if there is none; some senders put their claim number there, so do not log it
	Key      string // idempotency key within one submitter: id and version, or else the digest of the bytes
}

// ReadClaims reads the claims of one input one by one: a Claim, a Bundle, or NDJSON of either; plain or gzip. The
// patients, coverages and providers of a Bundle (or contained in the claim) fill in what the claim refers to.
// The walk ends at the first error, which is never about a claim: reading failed, the context was cancelled, or the
// input holds nothing ([ErrEmpty]). Every accepted claim has passed [claim.Claim.Check].
func ReadClaims(ctx context.Context, r io.Reader, opt Options) iter.Seq2[Result, error] {
	return func(yield func(Result, error) bool) {
		n := 0
		for res, err := range resources(ctx, r, opt, "Claim") {
			if err != nil {
				yield(Result{}, err)
				return
			}
			out := readClaim(res, opt)
			out.Index = n
			if out.Refusal != nil {
				out.Refusal.Index = n
			}
			n++
			if !yield(out, nil) {
				return
			}
		}
	}
}

func readClaim(res resource, opt Options) Result {
	out := Result{Refusal: res.refusal}
	if out.Refusal != nil {
		return out
	}
	if res.kind != "Claim" {
		out.Refusal = &claim.Refusal{Path: res.path(), Rule: "fhir-type", Code: "A3", Message: "this is a " + res.kind + ", not a Claim"}
		return out
	}
	m := mapper{root: res.path(), opt: opt}
	if err := json.Unmarshal(res.raw, &m.in); err != nil {
		out.Refusal = structure(m.root, res.raw, err)
		return out
	}
	if m.in.ID != "" && !isID(m.in.ID) {
		m.in.ID = "" // an id that is no id may be anything: it must not reach a log
		m.fail(".id", "fhir-structure", "A7", "an id is up to 64 letters, digits, dots and dashes")
	}
	out.ID = m.in.ID
	out.Key = key(m.in, res.raw)
	m.scope = newScope(m.in.Contained, res.refs)
	m.claim()
	if m.refusal != nil {
		out.Refusal = m.refusal
		return out
	}
	out.Claim, out.Warnings = &m.out, m.warnings
	return out
}

func key(in claimResource, raw []byte) string {
	if in.ID == "" {
		sum := sha256.Sum256(raw)
		return "fhir:sha256:" + hex.EncodeToString(sum[:])
	}
	if in.Meta != nil && isID(in.Meta.VersionID) {
		return "fhir:" + in.ID + "@" + in.Meta.VersionID
	}
	return "fhir:" + in.ID
}

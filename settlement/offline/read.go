package offline

import (
	"context"
	"iter"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/fhir"
	"github.com/careclear/careclear/internal/input"
	"github.com/careclear/careclear/internal/x12"
)

// item is a claim of the input or why it was not taken. Partial is what could be read of a refused claim.
type item struct {
	key            string
	claim, partial *claim.Claim
	refusal        *claim.Refusal
	warnings       []string
}

func read(ctx context.Context, f File) iter.Seq2[item, error] {
	return func(yield func(item, error) bool) {
		r, kind, err := input.Open(f.Content)
		switch {
		case err != nil:
			yield(item{}, err)
		case kind == input.JSON:
			for res, err := range fhir.ReadClaims(ctx, r, fhir.Options{PriceRemainderLine: true}) {
				it := item{key: res.Key, claim: res.Claim, refusal: res.Refusal}
				for _, w := range res.Warnings {
					it.warnings = append(it.warnings, w.Rule)
				}
				if !yield(it, err) || err != nil {
					return
				}
			}
		default:
			for res, err := range x12.ReadClaims(ctx, r, x12.Options{Dental: true}) {
				it := item{key: res.Key, claim: res.Claim, partial: res.Partial, refusal: res.Refusal}
				for _, w := range res.Warnings {
					it.warnings = append(it.warnings, w.Rule)
				}
				if !yield(it, err) || err != nil {
					return
				}
			}
		}
	}
}

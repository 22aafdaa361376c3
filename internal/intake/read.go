package intake

import (
	"context"
	"errors"
	"fmt"
	"iter"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/fhir"
	"github.com/careclear/careclear/internal/input"
	"github.com/careclear/careclear/internal/x12"
)

// source is an upload that is being read: its claims in input order, whatever format it has. An error among them means
// that the rest of the input cannot be read.
type source struct {
	items   iter.Seq2[item, error]
	format  claim.Format
	answers *answering // X12 only
}

func (s *Service) read(ctx context.Context, up Upload) (*source, error) {
	if up.Content == nil {
		return &source{items: typedClaims(up.Claims), format: claim.FormatAPI}, nil
	}
	r, kind, err := input.Open(up.Content)
	if err != nil {
		return nil, fmt.Errorf("read the upload: %w", err)
	}
	if kind == input.JSON {
		return &source{items: fhirClaims(fhir.ReadClaims(ctx, r, fhir.Options{PriceRemainderLine: true})), format: claim.FormatFHIR}, nil
	}
	a := newAnswering(ctx, r)
	return &source{items: x12Claims(x12.ReadClaims(ctx, a, x12.Options{StrictNPI: s.StrictNPI, Dental: true}), a), format: claim.FormatX12P, answers: a}, nil
}

func typedClaims(claims []claim.Claim) iter.Seq2[item, error] {
	return func(yield func(item, error) bool) {
		for i := range claims {
			it := item{key: fmt.Sprint(i), claim: &claims[i]}
			var refusal *claim.Refusal
			if err := claims[i].Check(); errors.As(err, &refusal) {
				it.sent, it.claim, it.refusal = it.claim, nil, refusal
			}
			if !yield(it, nil) {
				return
			}
		}
	}
}

func fhirClaims(results iter.Seq2[fhir.Result, error]) iter.Seq2[item, error] {
	return func(yield func(item, error) bool) {
		for r, err := range results {
			it := item{key: r.Key, claim: r.Claim, refusal: r.Refusal}
			for _, w := range r.Warnings {
				if w.Rule == "cob" { // package fhir reads the focal insurance only
					it.note = NoteOtherInsurance
				}
			}
			if !yield(it, err) || err != nil {
				return
			}
		}
	}
}

// NoteOtherInsurance is the reason of the first event of a claim that names other insurances beside the one it is
// addressed to: they are not adjudicated.
const NoteOtherInsurance = "other-insurance"

func x12Claims(results iter.Seq2[x12.Result, error], a *answering) iter.Seq2[item, error] {
	return func(yield func(item, error) bool) {
		for r, err := range results {
			it := item{key: r.Key, claim: r.Claim, refusal: r.Refusal, sent: r.Partial}
			if err == nil {
				it.answered, it.set = true, a.setOf(r)
			}
			if !yield(it, err) || err != nil {
				return
			}
		}
	}
}

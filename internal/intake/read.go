package intake

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"iter"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/fhir"
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
	r, err := unpacked(up.Content)
	if err != nil {
		return nil, err
	}
	format, err := sniff(r)
	if err != nil {
		return nil, err
	}
	if format == claim.FormatFHIR {
		return &source{items: fhirClaims(fhir.ReadClaims(ctx, r, fhir.Options{PriceRemainderLine: true})), format: format}, nil
	}
	a := newAnswering(ctx, r)
	return &source{items: x12Claims(x12.ReadClaims(ctx, a, x12.Options{StrictNPI: s.StrictNPI, Dental: true}), a), format: format, answers: a}, nil
}

// unpacked reads plain or gzip content.
func unpacked(content io.Reader) (*bufio.Reader, error) {
	r := bufio.NewReaderSize(content, 64<<10)
	if head, _ := r.Peek(2); !isGzip(head) {
		return r, nil
	}
	z, err := gzip.NewReader(r)
	if err != nil {
		return nil, fmt.Errorf("open the gzip content: %w", err)
	}
	return bufio.NewReaderSize(z, 64<<10), nil
}

// sniff tells X12 from FHIR JSON by what the content starts with; it consumes nothing. The kinds of 837 are told
// apart claim by claim.
func sniff(r *bufio.Reader) (claim.Format, error) {
	head, err := r.Peek(4096)
	if err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, bufio.ErrBufferFull) {
		return "", fmt.Errorf("read the upload: %w", err)
	}
	text := bytes.TrimLeft(bytes.TrimPrefix(head, []byte("\xef\xbb\xbf")), " \t\r\n")
	switch {
	case len(text) == 0:
		return "", fmt.Errorf("the upload is empty: %w", ErrUnreadable)
	case text[0] == '{' || text[0] == '[':
		return claim.FormatFHIR, nil
	case bytes.Contains(text, []byte("ISA")):
		return claim.FormatX12P, nil
	}
	return "", fmt.Errorf("the upload starts with neither ISA nor {; send X12 or FHIR JSON: %w", ErrUnreadable)
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

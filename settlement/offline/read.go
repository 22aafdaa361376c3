package offline

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

// item is a claim of the input or why it was not taken. Partial is what could be read of a refused claim.
type item struct {
	key            string
	claim, partial *claim.Claim
	refusal        *claim.Refusal
	warnings       []string
}

// ErrUnreadable is wrapped by the errors about input that is neither X12 nor FHIR JSON.
var ErrUnreadable = errors.New("cannot be read")

func read(ctx context.Context, f File) iter.Seq2[item, error] {
	return func(yield func(item, error) bool) {
		r, kind, err := open(f.Content)
		switch {
		case err != nil:
			yield(item{}, err)
		case kind == isJSON:
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

type kind int

const (
	isX12 kind = iota
	isJSON
)

// open unpacks and tells X12 from JSON by what the content begins with.
func open(content io.Reader) (*bufio.Reader, kind, error) {
	r := bufio.NewReaderSize(content, 64<<10)
	if head, _ := r.Peek(2); bytes.Equal(head, []byte{0x1f, 0x8b}) {
		z, err := gzip.NewReader(r)
		if err != nil {
			return nil, 0, fmt.Errorf("unpack: %w", err)
		}
		r = bufio.NewReaderSize(z, 64<<10)
	}
	head, err := r.Peek(4096)
	if err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, bufio.ErrBufferFull) {
		return nil, 0, err
	}
	text := bytes.TrimLeft(bytes.TrimPrefix(head, []byte("\xef\xbb\xbf")), " \t\r\n")
	switch {
	case len(text) == 0:
		return nil, 0, fmt.Errorf("the file is empty: %w", ErrUnreadable)
	case text[0] == '{' || text[0] == '[':
		return r, isJSON, nil
	case bytes.Contains(text, []byte("ISA")):
		return r, isX12, nil
	}
	return nil, 0, fmt.Errorf("it begins with neither ISA nor {; give X12 or FHIR JSON: %w", ErrUnreadable)
}

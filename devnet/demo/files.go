package demo

import (
	"github.com/careclear/careclear/internal/claim"
)

// FileFormat is how a file holds claims.
type FileFormat string

// Formats of files.
const (
	FormatX12P   FileFormat = "837p"
	FormatX12I   FileFormat = "837i"
	FormatBundle FileFormat = "fhir-bundle"
	FormatNDJSON FileFormat = "fhir-ndjson"
)

func (f FileFormat) fhir() bool { return f == FormatBundle || f == FormatNDJSON }

func (f FileFormat) claim() claim.Format {
	switch f {
	case FormatX12P:
		return claim.FormatX12P
	case FormatX12I:
		return claim.FormatX12I
	}
	return claim.FormatFHIR
}

// File is what one provider sends to one payer.
type File struct {
	Name     string
	Format   FileFormat
	Payer    int // index in World.Payers
	Provider int // index in World.Providers
	Claims   int
	Content  []byte
}

// Files returns the claim files in the order they are sent: by provider, then payer.
func (w *World) Files() []File { return w.files }

// damage is how a claim's text is spoilt once it is written; empty: not at all.
type damage Kind

func (g *generator) write() error { return nil }

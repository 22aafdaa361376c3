package demo

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/fhir"
	"github.com/careclear/careclear/internal/x12"
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

var extensions = map[FileFormat]string{FormatX12P: ".837p", FormatX12I: ".837i", FormatBundle: ".bundle.json", FormatNDJSON: ".ndjson"}

// File is what one provider sends to one payer.
type File struct {
	Name     string // "C001-CCP01.837p"
	Format   FileFormat
	Payer    int   // index in World.Payers
	Provider int   // index in World.Providers
	Claims   []int // indexes in World.Claims, in the order of the file
	Content  []byte
}

// Files returns the claim files in the order they are sent: by provider, then payer.
func (w *World) Files() []File { return w.files }

// ExclusionList returns World.Excluded as the fraud rules load it: one NPI a line, then a trailer with the count.
func (w *World) ExclusionList() []byte {
	var b bytes.Buffer
	for _, npi := range w.Excluded {
		fmt.Fprintln(&b, npi)
	}
	fmt.Fprintf(&b, "# end %d\n", len(w.Excluded))
	return b.Bytes()
}

// WriteFiles writes everything below dir: plans/*.yaml, members/*.ndjson, claims/* and exclusions.txt. Members and
// claims are readable by the owner only, as real ones would be.
func (w *World) WriteFiles(dir string) error {
	for _, sub := range []string{"plans", "members", "claims"} {
		if err := os.MkdirAll(filepath.Join(dir, sub), 0o700); err != nil {
			return fmt.Errorf("making a folder for the demo files: %w", err)
		}
	}
	put := func(content []byte, path ...string) error {
		if err := os.WriteFile(filepath.Join(append([]string{dir}, path...)...), content, 0o600); err != nil {
			return fmt.Errorf("writing a demo file: %w", err)
		}
		return nil
	}
	for _, p := range w.Plans {
		if err := put(p.YAML, "plans", p.ID+".yaml"); err != nil {
			return err
		}
		if members := w.EnrollmentFile(p.ID); members != nil {
			if err := put(members, "members", p.ID+".ndjson"); err != nil {
				return err
			}
		}
	}
	for _, f := range w.files {
		if err := put(f.Content, "claims", f.Name); err != nil {
			return err
		}
	}
	return put(w.ExclusionList(), "exclusions.txt")
}

// write groups the claims into files and notes where the plants stand.
func (g *generator) write() error {
	at := make([]int, len(g.Providers)*len(g.Payers)) // index in files + 1
	place := map[int][2]int{}                         // of a claim: file, position
	for i, c := range g.Claims {
		group := c.Provider*len(g.Payers) + c.Payer
		if at[group] == 0 {
			format := g.Providers[c.Provider].Format
			name := g.Providers[c.Provider].code + "-" + g.Payers[c.Payer].ID + extensions[format]
			g.files = append(g.files, File{Name: name, Format: format, Payer: c.Payer, Provider: c.Provider})
			at[group] = len(g.files)
		}
		f := &g.files[at[group]-1]
		place[i] = [2]int{at[group] - 1, len(f.Claims)}
		f.Claims = append(f.Claims, i)
	}
	for i := range g.Plants {
		p := &g.Plants[i]
		p.File, p.Position = g.files[place[p.Index][0]].Name, place[p.Index][1]
	}
	for i := range g.files {
		if err := g.fill(&g.files[i], uint32(i+1)); err != nil {
			return fmt.Errorf("%s: %w", g.files[i].Name, err)
		}
	}
	sortFiles(g.files)
	return nil
}

// fill writes a file's claims, then spoils the malformed ones.
func (g *generator) fill(f *File, control uint32) error {
	claims := make([]claim.Claim, len(f.Claims))
	spoil := map[int]damage{}
	for i, n := range f.Claims {
		claims[i] = g.Claims[n].Claim
		if d := g.Claims[n].damage; d != "" {
			spoil[i] = d
		}
	}
	if f.Format.fhir() {
		content, err := fhirFile(f.Format, claims, spoil)
		f.Content = content
		return err
	}
	p, payer := g.Providers[f.Provider], g.Payers[f.Payer]
	env := x12.Envelope{
		Sender:   x12.Party{ID: p.NPI, Name: p.Last, Contact: p.Contact, Phone: p.Phone},
		Receiver: x12.Party{ID: payer.ID, Name: payer.Name},
		Control:  control, Now: g.Config.AsOf.Time().Add(8 * time.Hour),
	}
	write := x12.Write837P
	if f.Format == FormatX12I {
		write = x12.Write837I
	}
	var b bytes.Buffer
	if err := write(&b, claims, env); err != nil {
		return err
	}
	var err error
	f.Content, err = spoilX12(b.Bytes(), spoil)
	return err
}

func fhirFile(format FileFormat, claims []claim.Claim, spoil map[int]damage) ([]byte, error) {
	var b bytes.Buffer
	if format == FormatBundle {
		b.WriteString(`{"resourceType":"Bundle","type":"collection","entry":[`)
	}
	for i := range claims {
		text, err := fhir.ClaimJSON(&claims[i])
		if err != nil {
			return nil, err
		}
		text = bytes.TrimSpace(text)
		if d, bad := spoil[i]; bad {
			if text, err = spoilFHIR(text, d); err != nil {
				return nil, err
			}
		}
		switch {
		case format == FormatNDJSON:
			b.Write(text)
			b.WriteByte('\n')
		default:
			if i > 0 {
				b.WriteByte(',')
			}
			url, err := fullURL(text)
			if err != nil {
				return nil, err
			}
			fmt.Fprintf(&b, "\n{%s\"resource\":", url)
			b.Write(text)
			b.WriteByte('}')
		}
	}
	if format == FormatBundle {
		b.WriteString("\n]}\n")
	}
	return b.Bytes(), nil
}

// fullURL is what an entry of a collection must say of a resource that has an id.
func fullURL(resource []byte) (string, error) {
	var r struct{ ID string }
	if err := json.Unmarshal(resource, &r); err != nil {
		return "", fmt.Errorf("reading the id of a claim: %w", err)
	}
	if r.ID == "" {
		return "", nil
	}
	return fmt.Sprintf(`"fullUrl":"https://careclear.example/fhir/Claim/%s",`, r.ID), nil
}

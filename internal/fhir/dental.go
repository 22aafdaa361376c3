package fhir

import (
	"strings"

	"github.com/careclear/careclear/internal/claim"
)

// kindCode is a kind of claim in FHIR's words, which call dental oral.
func kindCode(k claim.Kind) string {
	if k == claim.Dental {
		return "oral"
	}
	return string(k)
}

// teethExtension says where in the mouth a line's service was done.
func teethExtension(t *claim.Teeth) extension {
	e := extension{URL: ExtTeeth}
	part := func(name, value string) {
		e.Extension = append(e.Extension, extension{URL: name, ValueString: value})
	}
	for _, c := range t.Cavity {
		part("area", c)
	}
	if t.Prosthesis != "" {
		part("prosthesis", t.Prosthesis)
	}
	for _, x := range t.Teeth {
		part("tooth", strings.TrimSpace(x.Number+" "+strings.Join(x.Surfaces, "")))
	}
	return e
}

// teeth is the inverse of teethExtension.
func (m *mapper) teeth(path string, e extension) *claim.Teeth {
	t := &claim.Teeth{}
	if len(e.Extension) > maxDiagnoses {
		m.fail(path, "limit", "A7", "too many parts")
		return nil
	}
	for _, part := range e.Extension {
		v := part.ValueString
		if !text(v, 20) || v == "" {
			m.fail(path, "code", "A7", "a part of where in the mouth is not a code")
			return nil
		}
		switch part.URL {
		case "area":
			t.Cavity = append(t.Cavity, v)
		case "prosthesis":
			t.Prosthesis = v
		case "tooth":
			number, surfaces, _ := strings.Cut(v, " ")
			x := claim.Tooth{Number: number}
			for _, s := range surfaces {
				x.Surfaces = append(x.Surfaces, string(s))
			}
			t.Teeth = append(t.Teeth, x)
		}
	}
	return t
}

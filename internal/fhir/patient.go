package fhir

import (
	"context"
	"encoding/json"
	"io"
	"iter"

	"github.com/careclear/careclear/internal/claim"
)

// Member is a person to enrol. All of it is patient data.
type Member struct {
	Person      claim.Person    // MemberID: identifier of type MB, else MR, else the resource id; Reference: the resource id
	Identifiers []string        // every identifier of the resource as "system|value"
	Raw         json.RawMessage // the Patient as it was sent
}

// MemberResult is one Patient of an input: Member is set, or Refusal says why not.
type MemberResult struct {
	Index    int
	Member   *Member
	Refusal  *claim.Refusal
	Warnings []Warning
}

// ReadPatients reads the Patients of one input one by one: a Patient, a Bundle, or NDJSON of either; plain or gzip.
// A Patient needs an id or an identifier, and that is all it needs. The walk ends at the first error, as in
// [ReadClaims].
func ReadPatients(ctx context.Context, r io.Reader, opt Options) iter.Seq2[MemberResult, error] {
	return func(yield func(MemberResult, error) bool) {
		n := 0
		for res, err := range resources(ctx, r, opt, "Patient") {
			if err != nil {
				yield(MemberResult{}, err)
				return
			}
			out := readPatient(res)
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

func readPatient(res resource) MemberResult {
	refuse := func(path, rule, code, msg string) MemberResult {
		return MemberResult{Refusal: &claim.Refusal{Path: res.path() + path, Rule: rule, Code: code, Message: msg}}
	}
	var x party
	switch {
	case res.refusal != nil:
		return MemberResult{Refusal: res.refusal}
	case res.kind != "Patient":
		return refuse("", "fhir-type", "A3", "this is a "+res.kind+", not a Patient")
	}
	if err := json.Unmarshal(res.raw, &x); err != nil {
		return MemberResult{Refusal: structure(res.path(), res.raw, err)}
	}
	if x.ID != "" && !isID(x.ID) {
		return refuse(".id", "fhir-structure", "A7", "an id is up to 64 letters, digits, dots and dashes")
	}
	if len(x.Name) > 0 && x.Name[0] != '[' {
		return refuse(".name", "fhir-structure", "A3", "the name of a Patient is a list of HumanName")
	}
	var out MemberResult
	p, whole := x.person()
	if !whole {
		out.Warnings = append(out.Warnings, Warning{Path: res.path() + ".birthDate", Rule: "date", Message: "the birth date is not a full date: left out"})
	}
	p.Reference = x.ID
	if p.MemberID = firstOf(p.MemberID, x.ID); p.MemberID == "" {
		return refuse(".id", "required", "A6", "a Patient needs an id, or an identifier of type MB (member number)")
	}
	if !text(p.MemberID, 64) {
		return refuse(".identifier", "limit", "A7", "the member number is longer than 64 characters or not printable")
	}
	out.Member = &Member{Person: p, Raw: res.raw}
	for _, id := range x.Identifier {
		if id.Value != "" {
			out.Member.Identifiers = append(out.Member.Identifiers, id.System+"|"+id.Value)
		}
	}
	return out
}

package demo

import (
	"bytes"
	"encoding/json"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/intake"
)

type patient struct {
	ResourceType string       `json:"resourceType"`
	ID           string       `json:"id"`
	Extension    []extension  `json:"extension"`
	Identifier   []identifier `json:"identifier"`
	Name         []humanName  `json:"name"`
	Gender       string       `json:"gender"`
	BirthDate    string       `json:"birthDate"`
	Address      []address    `json:"address"`
}

type extension struct {
	URL          string  `json:"url"`
	ValuePeriod  *period `json:"valuePeriod,omitempty"`
	ValueBoolean *bool   `json:"valueBoolean,omitempty"`
}

type period struct {
	Start claim.Day `json:"start"`
	End   claim.Day `json:"end"`
}

type identifier struct {
	Type   concept `json:"type"`
	System string  `json:"system"`
	Value  string  `json:"value"`
}

type concept struct {
	Coding []coding `json:"coding"`
}

type coding struct {
	System string `json:"system"`
	Code   string `json:"code"`
}

type humanName struct {
	Use    string   `json:"use"`
	Family string   `json:"family"`
	Given  []string `json:"given"`
}

type address struct {
	Line       []string `json:"line"`
	City       string   `json:"city"`
	State      string   `json:"state"`
	PostalCode string   `json:"postalCode"`
}

// EnrollmentFile returns the members of a plan as NDJSON of FHIR R4 Patients: identifier of type MB (the member
// number), [intake.ExtCoverage] and [intake.ExtConsent]. The plan "synthea" has none.
func (w *World) EnrollmentFile(plan string) []byte {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	for _, p := range w.Plans[:len(w.Payers)] {
		if p.ID != plan {
			continue
		}
		for _, m := range w.Members {
			if m.Payer == p.Payer && m.Enrolled {
				_ = enc.Encode(m.patient()) // writes to memory and holds nothing that cannot be encoded
			}
		}
	}
	return b.Bytes()
}

func (m Member) patient() patient {
	consent := m.Consent
	p := patient{
		ResourceType: "Patient", ID: m.Reference,
		Extension: []extension{{URL: intake.ExtCoverage, ValuePeriod: &period{m.From, m.To}}, {URL: intake.ExtConsent, ValueBoolean: &consent}},
		Identifier: []identifier{{
			Type:   concept{[]coding{{"http://terminology.hl7.org/CodeSystem/v2-0203", "MB"}}},
			System: "https://careclear.example/fhir/sid/member", Value: m.MemberID,
		}},
		Name: []humanName{{"official", m.Last, []string{m.First}}}, Gender: "female", BirthDate: m.Birth.String(),
		Address: []address{{m.Address.Lines, m.Address.City, m.Address.State, m.Address.Zip}},
	}
	if m.Gender == "M" {
		p.Gender = "male"
	}
	return p
}

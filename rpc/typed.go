package rpc

import (
	"fmt"

	"github.com/careclear/careclear/internal/claim"
	pb "github.com/careclear/careclear/rpc/gen/careclear/v1"
)

// typedClaims turns the typed form into the domain's. Only what cannot be a claim at all is an error here; the rules
// of a claim are intake's and refuse the claim, not the request.
func typedClaims(in []*pb.ClaimContent) ([]claim.Claim, error) {
	out := make([]claim.Claim, len(in))
	for i, c := range in {
		d := dayReader{prefix: fmt.Sprintf("claims[%d].", i)}
		out[i] = typedClaim(c, &d)
		if d.err != nil {
			return nil, d.err
		}
	}
	return out, nil
}

// dayReader parses days and keeps the first failure.
type dayReader struct {
	prefix string
	err    error
}

func (r *dayReader) read(field, s string) claim.Day {
	d, err := parseDay(r.prefix+field, s)
	if err != nil && r.err == nil {
		r.err = err
	}
	return d
}

func (r *dayReader) orElse(field, s string, otherwise claim.Day) claim.Day {
	if s == "" {
		return otherwise
	}
	return r.read(field, s)
}

func typedClaim(c *pb.ClaimContent, d *dayReader) claim.Claim {
	out := claim.Claim{
		Kind: typedKind(c.GetKind()), Frequency: typedFrequency(c.GetFrequency()), PatientControl: c.GetPatientControl(),
		OriginalNumber: c.GetOriginalNumber(), PriorAuth: c.GetPriorAuthorization(), Place: c.GetPlace(),
		Charge: claim.Cents(c.GetChargeCents()), From: d.read("service_from", c.GetServiceFrom()), To: d.read("service_to", c.GetServiceTo()),
		Payer: claim.Payer{ID: c.GetPayerId()}, Billing: value(typedProvider(c.GetBilling())), Rendering: typedProvider(c.GetRendering()),
		Subscriber: value(typedPerson("subscriber", c.GetSubscriber(), d)), Patient: typedPerson("patient", c.GetPatient(), d),
		Format: claim.FormatAPI,
	}
	for _, code := range c.GetDiagnoses() {
		out.Diagnoses = append(out.Diagnoses, claim.Code{System: code.GetSystem(), Value: code.GetValue()})
	}
	for i, l := range c.GetLines() {
		at := fmt.Sprintf("lines[%d].", i)
		line := claim.Line{
			Number: i + 1, Control: l.GetControl(), Modifiers: l.GetModifiers(), Revenue: l.GetRevenue(),
			Service: claim.Code{System: l.GetService().GetSystem(), Value: l.GetService().GetValue()},
			Units:   claim.Units(l.GetUnitsThousandths()), UnitKind: l.GetUnitKind(), Charge: claim.Cents(l.GetChargeCents()),
			From: d.orElse(at+"service_from", l.GetServiceFrom(), out.From), To: d.orElse(at+"service_to", l.GetServiceTo(), out.To),
			Place: l.GetPlace(), Rendering: typedProvider(l.GetRendering()),
		}
		if line.UnitKind == "" {
			line.UnitKind = "UN"
		}
		for _, p := range l.GetDiagnosisPointers() {
			line.Diagnosis = append(line.Diagnosis, int(p))
		}
		out.Lines = append(out.Lines, line)
	}
	return out
}

func typedKind(k pb.ClaimKind) claim.Kind {
	switch k {
	case pb.ClaimKind_CLAIM_KIND_PROFESSIONAL:
		return claim.Professional
	case pb.ClaimKind_CLAIM_KIND_INSTITUTIONAL:
		return claim.Institutional
	case pb.ClaimKind_CLAIM_KIND_PHARMACY:
		return claim.Pharmacy
	}
	return ""
}

func typedFrequency(f pb.ClaimFrequency) claim.Frequency {
	switch f {
	case pb.ClaimFrequency_CLAIM_FREQUENCY_REPLACEMENT:
		return claim.Replacement
	case pb.ClaimFrequency_CLAIM_FREQUENCY_VOID:
		return claim.Void
	}
	return claim.Original
}

func typedProvider(p *pb.Practitioner) *claim.Provider {
	if p == nil {
		return nil
	}
	return &claim.Provider{NPI: p.GetNpi(), TaxID: p.GetTaxId(), Last: p.GetLast(), First: p.GetFirst(), Taxonomy: p.GetTaxonomy()}
}

func typedPerson(field string, p *pb.Person, d *dayReader) *claim.Person {
	if p == nil {
		return nil
	}
	out := &claim.Person{MemberID: p.GetMemberId(), Last: p.GetLast(), First: p.GetFirst(), Gender: p.GetGender(), Relation: p.GetRelation()}
	if s := p.GetBirthDay(); s != "" {
		b := d.read(field+".birth_day", s)
		out.Birth = &b
	}
	if a := p.GetAddress(); a != nil {
		out.Address = &claim.Address{Lines: a.GetLines(), City: a.GetCity(), State: a.GetState(), Zip: a.GetZip()}
	}
	return out
}

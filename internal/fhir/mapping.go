package fhir

import (
	"errors"
	"fmt"
	"strings"

	"github.com/careclear/careclear/internal/claim"
)

// maxDiagnoses bounds the diagnoses of a claim and the pointers of a line, far above what X12 allows (12 and 25).
const maxDiagnoses = 100

// mapper turns one Claim resource into a claim.Claim. The first failure sticks.
type mapper struct {
	root     string
	opt      Options
	in       claimResource
	scope    scope
	out      claim.Claim
	at       []int                   // position in in.Item of each line
	pointer  map[int]int             // diagnosis sequence to 1-based position
	team     map[int]*claim.Provider // care team sequence to who renders; nil for those who only assist
	warnings []Warning
	refusal  *claim.Refusal

	focalAt, focalOrder int   // position of the focal insurance, and its Coverage.order; 0 is not said
	otherAt             []int // positions of the insurances of out.OtherPayers
}

func (m *mapper) fail(path, rule, code, msg string) {
	if m.refusal == nil {
		m.refusal = &claim.Refusal{Path: m.root + path, Rule: rule, Code: code, Message: msg}
	}
}

func (m *mapper) warn(path, rule, msg string) {
	m.warnings = append(m.warnings, Warning{Path: m.root + path, Rule: rule, Message: msg})
}

func (m *mapper) claim() {
	m.out.Format = claim.FormatFHIR
	for _, step := range []func(){m.header, m.parties, m.diagnoses, m.careTeam, m.lines, m.charges, m.days, m.others, m.check} {
		if step(); m.refusal != nil {
			return
		}
	}
}

func (m *mapper) header() {
	in := &m.in
	switch {
	case in.Status == "":
		m.fail(".status", "required", "A6", "status is missing")
	case in.Status != "active":
		m.fail(".status", "fhir-status", "A3", "only active claims are taken; draft, cancelled and entered-in-error are not")
	case in.Use == "":
		m.fail(".use", "required", "A6", "use is missing")
	case in.Use != "claim":
		m.fail(".use", "fhir-use", "A3", "only use=claim is taken, not predetermination or preauthorization")
	}
	for _, k := range []claim.Kind{claim.Professional, claim.Institutional, claim.Pharmacy, claim.Dental} {
		if in.Type.in(sysClaimType) == kindCode(k) || in.Type.in(sysClaimType) == "" && in.Type.has(kindCode(k)) {
			m.out.Kind = k
		}
	}
	switch {
	case m.out.Kind == claim.Dental && !m.opt.Dental:
		m.fail(".type", "claim-type", "A3", "dental claims are not taken here")
	case m.out.Kind == "":
		m.fail(".type", "claim-type", "A7", "type must be professional, institutional or pharmacy (code system claim-type)")
	}
	m.frequency()
	if m.out.PatientControl = patientControl(in.Identifier); m.out.PatientControl == "" {
		m.out.PatientControl = in.ID
	}
	if !text(m.out.PatientControl, 64) {
		m.fail(".identifier", "limit", "A7", "the claim identifier is longer than 64 characters or not printable")
	}
	m.out.Place = m.info("place", ".supportingInfo")
}

// patientControl is the identifier with our system, else the first with a value.
func patientControl(ids []identifier) string {
	v := ""
	for _, id := range ids {
		if id.System == sysPatientControl {
			return id.Value
		}
		if v == "" {
			v = id.Value
		}
	}
	return v
}

func (m *mapper) frequency() {
	m.out.Frequency = claim.Original
	extended := false
	for i, e := range m.in.Extension {
		if e.URL != ExtFrequency {
			continue
		}
		extended = true
		v := e.ValueCode + e.ValueString
		if e.ValueCoding != nil {
			v += e.ValueCoding.Code
		}
		if v != "1" && v != "7" && v != "8" {
			m.fail(fmt.Sprintf(".extension[%d]", i), "claim-frequency", "A7", "the frequency must be 1, 7 or 8, as valueCode")
			return
		}
		m.out.Frequency = claim.Frequency(v[0])
	}
	for i, r := range m.in.Related {
		if !r.Relationship.has("prior") {
			continue
		}
		switch {
		case r.Reference != nil && r.Reference.Value != "":
			m.out.OriginalNumber = r.Reference.Value
		case r.Claim != nil && r.Claim.Identifier != nil:
			m.out.OriginalNumber = r.Claim.Identifier.Value
		}
		if !text(m.out.OriginalNumber, 64) {
			m.fail(fmt.Sprintf(".related[%d].reference", i), "limit", "A7", "the claim control number is longer than 64 characters or not printable")
		}
		if !extended {
			m.warn(fmt.Sprintf(".related[%d]", i), "claim-frequency", "a prior claim without the frequency extension: taken as an original claim")
		}
		break
	}
}

// info reads a code that has no element of its own in R4 from supportingInfo.
func (m *mapper) info(category, path string) string {
	for i, s := range m.in.SupportingInfo {
		if s.Category.in(sysInfo) == category {
			v := s.Code.first()
			if !isCode(v) {
				m.fail(fmt.Sprintf("%s[%d].code", path, i), "code", "A7", "not a code")
			}
			return v
		}
	}
	return ""
}

func (m *mapper) diagnoses() {
	if len(m.in.Diagnosis) > maxDiagnoses {
		m.fail(".diagnosis", "limit", "A7", fmt.Sprintf("more than %d diagnoses", maxDiagnoses))
		return
	}
	m.pointer = map[int]int{}
	for i, d := range m.in.Diagnosis {
		at := fmt.Sprintf(".diagnosis[%d]", i)
		c := codeOf(d.Concept)
		if c.Value == "" && d.Reference != nil && logical(d.Reference.Reference) != "" {
			c = claim.Code{System: claim.FHIRRef, Value: logical(d.Reference.Reference)}
		}
		switch {
		case c.Value == "":
			m.fail(at, "required", "A6", "a diagnosis needs a coded diagnosisCodeableConcept or a diagnosisReference")
		case c.System != claim.FHIRRef && !isCode(c.Value), !text(c.Value, 200):
			m.fail(at, "code", "A7", "not a diagnosis code")
		case d.Sequence < 1:
			m.fail(at+".sequence", "R2.5", "A7", "sequence must be a number above zero")
		case m.pointer[d.Sequence] != 0:
			m.fail(at+".sequence", "R2.5", "A8", "two diagnoses have the same sequence")
		}
		m.out.Diagnoses = append(m.out.Diagnoses, c)
		m.pointer[d.Sequence] = i + 1
	}
}

// lines fills everything of the lines but charges and days, ordered by item.sequence.
func (m *mapper) lines() {
	n := len(m.in.Item)
	switch {
	case n == 0:
		m.fail(".item", "required", "A6", "a claim needs at least one item")
		return
	case n > claim.MaxLines:
		m.fail(".item", "limit", "A7", fmt.Sprintf("more than %d items", claim.MaxLines))
		return
	}
	m.at = make([]int, n)
	for i := range m.at {
		m.at[i] = -1
	}
	for i, it := range m.in.Item {
		if it.Sequence < 1 || it.Sequence > n || m.at[it.Sequence-1] >= 0 {
			m.fail(fmt.Sprintf(".item[%d].sequence", i), "sequence", "A7", "item sequences must be the numbers 1..n, each once")
			return
		}
		m.at[it.Sequence-1] = i
	}
	m.out.Lines = make([]claim.Line, n)
	for l := range m.out.Lines {
		m.line(&m.out.Lines[l], l)
	}
}

func (m *mapper) line(l *claim.Line, n int) {
	it := &m.in.Item[m.at[n]]
	at := m.itemPath(n)
	l.Number = n + 1
	l.Service = codeOf(it.ProductOrService)
	l.Revenue = it.Revenue.first()
	l.Place = it.Location.first()
	for _, e := range it.Extension {
		switch e.URL {
		case ExtLineControl:
			l.Control = e.ValueString
		case ExtTeeth:
			l.Teeth = m.teeth(at+".extension", e)
		}
	}
	for j, c := range it.Modifier {
		v := c.first()
		if len(v) != 2 || !isCode(v) {
			m.fail(fmt.Sprintf("%s.modifier[%d]", at, j), "code", "A7", "a modifier is a code of two characters")
		}
		l.Modifiers = append(l.Modifiers, v)
	}
	switch {
	case l.Service.Value == "" && l.Revenue == "":
		m.fail(at+".productOrService", "required", "A6", "a line needs a coded service, or a revenue code on an institutional claim")
	case !isCode(l.Service.Value):
		m.fail(at+".productOrService", "code", "A7", "not a service code")
	case !isCode(l.Revenue):
		m.fail(at+".revenue", "code", "A7", "not a revenue code")
	case !isCode(l.Place):
		m.fail(at+".locationCodeableConcept", "code", "A7", "not a place of service")
	case !text(l.Control, 64):
		m.fail(at+".extension", "limit", "A7", "the line control number is longer than 64 characters or not printable")
	}
	if len(it.DiagnosisSequence) > maxDiagnoses || len(it.Modifier) > maxDiagnoses {
		m.fail(at, "limit", "A7", fmt.Sprintf("more than %d diagnosis pointers or modifiers", maxDiagnoses))
		return
	}
	for j, seq := range it.DiagnosisSequence {
		p := m.pointer[seq]
		if p == 0 {
			m.fail(fmt.Sprintf("%s.diagnosisSequence[%d]", at, j), "R2.5", "A7", "the sequence names no diagnosis of the claim")
		}
		l.Diagnosis = append(l.Diagnosis, p)
	}
	l.Rendering = m.lineRendering(it, at)
	l.Units = 1000
	if q := it.Quantity; q != nil && q.Value != "" {
		u, err := parseUnits(q.Value)
		switch {
		case errors.Is(err, errText):
			m.fail(at+".quantity.value", "R2.7", "A7", "the quantity must be a JSON number in plain decimals")
		case err != nil:
			m.fail(at+".quantity.value", "R2.7", "A7", "the quantity has more than three decimals or is too large")
		case u <= 0:
			m.fail(at+".quantity.value", "R2.7", "A7", "units must be above zero")
		}
		l.Units, l.UnitKind = u, unitKind(q)
	}
}

// unitKind gives the X12 unit of a quantity: our own code system, or the UCUM units that have a twin there.
func unitKind(q *quantity) string {
	switch {
	case q.System == sysUnit && isCode(q.Code):
		return q.Code
	case q.Code == "min":
		return "MJ"
	case q.Code == "d":
		return "DA"
	}
	return ""
}

func (m *mapper) itemPath(line int) string { return fmt.Sprintf(".item[%d]", m.at[line]) }

func (m *mapper) days() {
	var whole bool
	if p := m.in.BillablePeriod; p != nil && p.Start+p.End != "" {
		whole = true
		m.out.From, m.out.To = m.period(".billablePeriod", p)
	}
	for n := range m.out.Lines {
		l, it, at := &m.out.Lines[n], &m.in.Item[m.at[n]], m.itemPath(n)
		switch {
		case it.ServicedDate != "":
			l.From = m.day(at+".servicedDate", it.ServicedDate)
			l.To = l.From
		case it.ServicedPeriod != nil && it.ServicedPeriod.Start+it.ServicedPeriod.End != "":
			l.From, l.To = m.period(at+".servicedPeriod", it.ServicedPeriod)
		case whole:
			l.From, l.To = m.out.From, m.out.To
		default:
			m.fail(at+".servicedDate", "required", "A6", "the date of service is missing here and in Claim.billablePeriod")
		}
	}
	if !whole {
		m.out.From, m.out.To = m.out.Lines[0].From, m.out.Lines[0].To
		for _, l := range m.out.Lines {
			m.out.From, m.out.To = min(m.out.From, l.From), max(m.out.To, l.To)
		}
	}
}

// period reads both ends; an open end is the first day.
func (m *mapper) period(path string, p *period) (from, to claim.Day) {
	if p.Start == "" {
		m.fail(path+".start", "required", "A6", "the first day of service is missing")
		return 0, 0
	}
	if from = m.day(path+".start", p.Start); p.End == "" {
		return from, from
	}
	return from, m.day(path+".end", p.End)
}

func (m *mapper) day(path, s string) claim.Day {
	d, err := parseDay(s)
	if err != nil {
		m.fail(path, "date", "A7", "not a full calendar date: write 2006-01-02, or a date-time with its time zone")
	}
	return d
}

// check runs the domain's own check and says its findings in FHIR paths.
func (m *mapper) check() {
	r := m.out.Check()
	var bad *claim.Refusal
	if r == nil || !errors.As(r, &bad) {
		return
	}
	path, n := bad.Path, 0
	if _, err := fmt.Sscanf(path, "claim.otherPayers[%d]", &n); err == nil && n >= 0 && n < len(m.otherAt) {
		m.fail(fmt.Sprintf(".insurance[%d].claimResponse", m.otherAt[n]), bad.Rule, bad.Code, bad.Message)
		return
	}
	elements := map[string]string{"charge": ".net", "units": ".quantity", "service": ".productOrService", "modifiers": ".modifier",
		"diagnosis": ".diagnosisSequence", "from": ".servicedPeriod", "number": ".sequence"}
	if _, err := fmt.Sscanf(path, "claim.lines[%d]", &n); err == nil && n >= 0 && n < len(m.at) {
		_, field, _ := strings.Cut(path, "].")
		path = m.itemPath(n) + elements[field]
	} else {
		path = map[string]string{"claim.kind": ".type", "claim.frequency": ".extension", "claim.originalNumber": ".related",
			"claim.patientControl": ".identifier", "claim.lines": ".item", "claim.charge": ".total", "claim.from": ".billablePeriod"}[path]
	}
	msg := bad.Message
	if bad.Rule == "R2.10" {
		msg = "a replacement or void needs the payer's claim control number (related.relationship prior, related.reference.value)"
	}
	m.fail(path, bad.Rule, bad.Code, msg)
}

package adjudication

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/careclear/careclear/internal/claim"
)

// ruleFile is the part of a plan file about single services and about what payers do differently: [Benefits] and
// [Settings].
type ruleFile struct {
	ProviderTypes []struct {
		scopeFile  `yaml:",inline"`
		Taxonomies []string `yaml:"taxonomies"`
	} `yaml:"providerTypes"`
	PriorAuthorization []scopeFile `yaml:"priorAuthorization"`
	Documents          []struct {
		scopeFile `yaml:",inline"`
		Type      string `yaml:"type"`
		Missing   string `yaml:"missing"` // deny (default) or pend
		Remark    string `yaml:"remark"`
	} `yaml:"documents"`
	Exclusions []struct {
		scopeFile `yaml:",inline"`
		Group     string `yaml:"group"`
		Remark    string `yaml:"remark"`
	} `yaml:"exclusions"`
	Necessity []struct {
		scopeFile `yaml:",inline"`
		Diagnoses []string `yaml:"diagnoses"`
	} `yaml:"necessity"`
	Guidelines []struct {
		Services  []string `yaml:"services"`
		Kind      string   `yaml:"kind"`
		Places    []string `yaml:"places"`
		Modifiers []string `yaml:"modifiers"`
	} `yaml:"guidelines"`
	Exclusive   [][]string `yaml:"exclusive"`
	Frequencies []struct {
		scopeFile `yaml:",inline"`
		Units     int64 `yaml:"units"`
		Days      int   `yaml:"days"`
	} `yaml:"frequencies"`
	Maximums []struct {
		scopeFile `yaml:",inline"`
		Name      string   `yaml:"name"`
		Amount    *dollars `yaml:"amount"`
		Units     int64    `yaml:"units"`
	} `yaml:"maximums"`

	Required               []string `yaml:"required"`
	AlreadyPaid            bool     `yaml:"alreadyPaid"`
	CoordinationOfBenefits struct {
		Mode               string `yaml:"mode"`
		WithinPatientShare bool   `yaml:"withinPatientShare"`
		AboveCharge        bool   `yaml:"aboveCharge"`
	} `yaml:"coordinationOfBenefits"`
	ReplacementFilingDays *int `yaml:"replacementFilingDays"`
	DocumentDays          int  `yaml:"documentDays"`
	BundledStatus         bool `yaml:"bundledStatus"`
	CostShare             struct {
		CopayFirst     bool     `yaml:"copayFirst"`
		CopayPer       string   `yaml:"copayPer"` // line (default) or visit
		NotOutOfPocket []string `yaml:"notOutOfPocket"`
	} `yaml:"costShare"`
	Codes map[string]struct {
		Group  string  `yaml:"group"`
		CARC   string  `yaml:"carc"`
		Remark *string `yaml:"remark"` // "" is none
	} `yaml:"codes"`
	SequestrationBps int64 `yaml:"sequestrationBps"`
	IncentiveBps     int64 `yaml:"incentiveBps"`
}

// scopeFile is a [Scope] as written.
type scopeFile struct {
	Services []string `yaml:"services"`
	Kind     string   `yaml:"kind"`
	Places   []string `yaml:"places"`
}

var carcID = regexp.MustCompile(`^[A-Z]?[0-9]{1,3}$`)

var maximumName = regexp.MustCompile(`^[a-z0-9][a-z0-9-]{0,31}$`)

// rules checks what the file says and fills the plan.
func (f *ruleFile) rules(p *Plan, must func(ok bool, format string, args ...any)) {
	services := func(at string, list []string) Services {
		s, err := ParseServices(list...)
		must(err == nil, "%s.services: %w", at, err)
		return s
	}
	kind := func(at, k string) claim.Kind {
		switch claim.Kind(k) {
		case "", claim.Professional, claim.Institutional, claim.Pharmacy, claim.Dental:
		default:
			must(false, "%s.kind: must be professional, institutional, pharmacy, dental or left out", at)
		}
		return claim.Kind(k)
	}
	scope := func(at string, s scopeFile) Scope {
		must(len(s.Services)+len(s.Places) > 0 || s.Kind != "", "%s: needs services, kind or places, or it is about everything", at)
		out := Scope{Kind: kind(at, s.Kind), Places: s.Places}
		if len(s.Services) > 0 {
			out.Services = services(at, s.Services)
		}
		return out
	}
	remark := func(at, r, otherwise string) string {
		if r == "" {
			return otherwise
		}
		must(remarkID.MatchString(r), "%s.remark: must be a remark code such as %s", at, otherwise)
		return r
	}
	upper := func(list []string) []string {
		out := make([]string, len(list))
		for i, s := range list {
			out[i] = strings.ToUpper(strings.ReplaceAll(strings.TrimSpace(s), ".", ""))
		}
		return out
	}
	full := func(list []string) bool { return len(list) > 0 && !slices.Contains(list, "") }

	for i, r := range f.ProviderTypes {
		at := fmt.Sprintf("providerTypes[%d]", i)
		must(full(r.Taxonomies), "%s.taxonomies: needs at least one beginning of a taxonomy code, such as \"207\"", at)
		p.ProviderTypes = append(p.ProviderTypes, ProviderType{scope(at, r.scopeFile), upper(r.Taxonomies)})
	}
	for i, r := range f.PriorAuthorization {
		p.Authorizations = append(p.Authorizations, scope(fmt.Sprintf("priorAuthorization[%d]", i), r))
	}
	for i, r := range f.Documents {
		at := fmt.Sprintf("documents[%d]", i)
		must(r.Missing == "" || r.Missing == "deny" || r.Missing == "pend", "%s.missing: must be deny or pend", at)
		p.Documents = append(p.Documents, DocumentRule{scope(at, r.scopeFile), strings.ToUpper(r.Type), r.Missing == "pend", remark(at, r.Remark, "N706")})
	}
	for i, r := range f.Exclusions {
		at := fmt.Sprintf("exclusions[%d]", i)
		x := Exclusion{scope(at, r.scopeFile), claim.Group(r.Group), remark(at, r.Remark, "N130")}
		if x.Group == "" {
			x.Group = claim.CO
		}
		must(x.Group == claim.CO || x.Group == claim.PR, "%s.group: must be CO or PR", at)
		p.Exclusions = append(p.Exclusions, x)
	}
	for i, r := range f.Necessity {
		at := fmt.Sprintf("necessity[%d]", i)
		must(full(r.Diagnoses), "%s.diagnoses: needs at least one diagnosis or beginning of one", at)
		p.Necessity = append(p.Necessity, Necessity{scope(at, r.scopeFile), upper(r.Diagnoses)})
	}
	for i, r := range f.Guidelines {
		at := fmt.Sprintf("guidelines[%d]", i)
		must(len(r.Services) > 0, "%s.services: is missing", at)
		must(len(r.Places)+len(r.Modifiers) > 0, "%s: needs places or modifiers", at)
		p.Guidelines = append(p.Guidelines, Guideline{services(at, r.Services), kind(at, r.Kind), r.Places, upper(r.Modifiers)})
	}
	for i, set := range f.Exclusive {
		at := fmt.Sprintf("exclusive[%d]", i)
		must(len(set) > 0, "%s: names no service", at)
		p.Exclusive = append(p.Exclusive, services(at, set))
	}
	for i, r := range f.Frequencies {
		at := fmt.Sprintf("frequencies[%d]", i)
		must(r.Units > 0 && r.Units < 1_000_000 && r.Days > 0, "%s: needs units and days above zero", at)
		p.Frequencies = append(p.Frequencies, Frequency{scope(at, r.scopeFile), claim.Units(r.Units) * 1000, r.Days})
	}
	for i, r := range f.Maximums {
		at := fmt.Sprintf("maximums[%d]", i)
		must(maximumName.MatchString(r.Name), "%s.name: %q must be 1 to 32 lower-case letters, digits or dashes", at, r.Name)
		must(!slices.ContainsFunc(p.Maximums, func(m Maximum) bool { return m.Name == r.Name }), "%s.name: %s is there twice", at, r.Name)
		must((r.Amount != nil) != (r.Units > 0) && r.Units >= 0 && r.Units < 1_000_000_000, "%s: needs either amount or units", at)
		p.Maximums = append(p.Maximums, Maximum{scope(at, r.scopeFile), r.Name, (*claim.Cents)(r.Amount), claim.Units(r.Units) * 1000})
	}

	for i, r := range f.Required {
		must(r == string(RequireDiagnosis) || r == string(RequireRendering), "required[%d]: must be diagnosis or rendering", i)
		p.Required = append(p.Required, Requirement(r))
	}
	c := f.CoordinationOfBenefits
	switch CoordinationMode(c.Mode) {
	case "", Standard, NonDuplication:
	default:
		must(false, "coordinationOfBenefits.mode: must be standard or nonDuplication")
	}
	must(!c.WithinPatientShare || c.Mode == string(NonDuplication), "coordinationOfBenefits.withinPatientShare: only with mode nonDuplication; standard does it always")
	p.Coordination = Coordination{CoordinationMode(c.Mode), c.WithinPatientShare, c.AboveCharge}
	p.AlreadyPaid, p.DocumentDays, p.BundledStatus = f.AlreadyPaid, f.DocumentDays, f.BundledStatus
	p.ReplacementDays = f.ReplacementFilingDays
	must(f.ReplacementFilingDays == nil || *f.ReplacementFilingDays >= 0, "replacementFilingDays: must be 0 (no limit) or more")
	must(f.DocumentDays >= 0, "documentDays: must be 0 (45 days) or more")
	must(f.CostShare.CopayPer == "" || f.CostShare.CopayPer == "line" || f.CostShare.CopayPer == "visit", "costShare.copayPer: must be line or visit")
	p.CopayFirst, p.CopayPerVisit, p.NotOutOfPocket = f.CostShare.CopayFirst, f.CostShare.CopayPer == "visit", f.CostShare.NotOutOfPocket
	parts := costShareParts()
	for _, part := range p.NotOutOfPocket {
		must(slices.Contains(parts[:], part), "costShare.notOutOfPocket: %q must be deductible, coinsurance or copay", part)
	}
	for id, c := range f.Codes {
		r, ok := denial(id)
		must(ok, "codes: %q is not the id of a rule that denies", id)
		code := DenialCode{r.Group, r.CARC, r.Remark}
		if c.Group != "" {
			code.Group = claim.Group(c.Group)
		}
		if c.CARC != "" {
			code.CARC = c.CARC
		}
		if c.Remark != nil {
			code.Remark = *c.Remark
		}
		must(carcID.MatchString(code.CARC) && fits(code.Group, code.CARC), "codes.%s: %s-%s cannot stand for a denial", id, code.Group, code.CARC)
		must(code.Remark == "" || remarkID.MatchString(code.Remark), "codes.%s.remark: must be a remark code such as N130", id)
		must(code.Remark != "" || !wantsRemark(code.CARC), "codes.%s: CARC %s needs a remark", id, code.CARC)
		if p.Codes == nil {
			p.Codes = map[string]DenialCode{}
		}
		p.Codes[id] = code
	}
	must(f.SequestrationBps >= 0 && f.SequestrationBps <= 10_000, "sequestrationBps: must be 0 to 10000; 200 is two percent")
	must(f.IncentiveBps >= -10_000 && f.IncentiveBps <= 10_000, "incentiveBps: must be -10000 to 10000; 100 adds one percent")
	p.Sequestration, p.Incentive = claim.Rate(f.SequestrationBps), IncentiveRate(f.IncentiveBps)
}

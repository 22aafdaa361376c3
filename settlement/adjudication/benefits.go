package adjudication

import "github.com/careclear/careclear/internal/claim"

// Benefits are the rules of a plan about single services. Each is a list; an empty list is no rule.
type Benefits struct {
	ProviderTypes  []ProviderType `json:"providerTypes,omitempty"`  // step 4, CARC 170
	Authorizations []Scope        `json:"authorizations,omitempty"` // step 8: what needs a prior authorisation
	Documents      []DocumentRule `json:"documents,omitempty"`      // step 9
	Exclusions     []Exclusion    `json:"exclusions,omitempty"`     // step 10, CARC 96
	Necessity      []Necessity    `json:"necessity,omitempty"`      // step 10, CARC 50
	Guidelines     []Guideline    `json:"guidelines,omitempty"`     // step 10, CARC 272
	Exclusive      []Services     `json:"exclusive,omitempty"`      // step 11, CARC 231: of each set one service a day
	Frequencies    []Frequency    `json:"frequencies,omitempty"`    // step 12, CARC 273
	Maximums       []Maximum      `json:"maximums,omitempty"`       // step 12, CARC 119
}

// ProviderType says which providers may give a service: their taxonomy begins with one of these. A provider whose
// taxonomy nobody knows may.
type ProviderType struct {
	Scope
	Taxonomies []string `json:"taxonomies"`
}

// DocumentRule says that a service needs an attachment. Without it the line is denied (252), or the claim pends until
// [Settings].DocumentDays after the payer asked for it, when it is denied (226).
type DocumentRule struct {
	Scope
	Type   string `json:"type,omitempty"` // report type code (PWK01); empty: any attachment
	Pend   bool   `json:"pend,omitempty"`
	Remark string `json:"remark"` // RARC, default N706
}

// Exclusion is a service that the plan does not cover, though it may have a price.
type Exclusion struct {
	Scope
	Group  claim.Group `json:"group"`  // CO (default) or PR
	Remark string      `json:"remark"` // RARC, default N130
}

// Necessity is a list of diagnoses that make a service necessary: one of the line's begins with one of them.
type Necessity struct {
	Scope
	Diagnoses []string `json:"diagnoses"` // without dots
}

// Guideline says where and how a service must be given to be covered: at one of the places, with one of the modifiers.
type Guideline struct {
	Services  Services   `json:"services"`
	Kind      claim.Kind `json:"kind,omitempty"`
	Places    []string   `json:"places,omitempty"`
	Modifiers []string   `json:"modifiers,omitempty"`
}

// Frequency is the most units of services within a number of days, counted back from the service; lines of the claim
// before it and of history count if they were not denied.
type Frequency struct {
	Scope
	Units claim.Units `json:"units"`
	Days  int         `json:"days"`
}

// Maximum is the most a plan pays for some services to one member in a benefit year, in cents or in units.
type Maximum struct {
	Scope
	Name   string       `json:"name"` // of its accumulator
	Amount *claim.Cents `json:"amount,omitempty"`
	Units  claim.Units  `json:"units,omitempty"`
}

// Settings is where payers differ and sources dispute. The zero values are the readings of claims.md §4.0.
type Settings struct {
	Required        []Requirement `json:"required,omitempty"`        // step 1: what a claim must have beyond its form; default nothing
	AlreadyPaid     bool          `json:"alreadyPaid,omitempty"`     // step 2: the duplicate of a paid line is B13, not 18
	Coordination    Coordination  `json:"coordination,omitzero"`     // step 7
	ReplacementDays *int          `json:"replacementDays,omitempty"` // step 6: filing limit of a frequency 7; nil: as of an original, 0: none
	DocumentDays    int           `json:"documentDays,omitempty"`    // step 9: to send what was asked for; default 45
	BundledStatus   bool          `json:"bundledStatus,omitempty"`   // step 10: status B of Medicare's schedule is 97, not 96
	CopayFirst      bool          `json:"copayFirst,omitempty"`      // step 14: copay before deductible and coinsurance
	CopayPerVisit   bool          `json:"copayPerVisit,omitempty"`   // step 14: once per provider and day of a claim, not per line
	NotOutOfPocket  []string      `json:"notOutOfPocket,omitempty"`  // step 14: of "deductible", "coinsurance", "copay" what counts not to the maximum
	// Codes are what denials say instead of their defaults, by the id of the rule.
	Codes         map[string]DenialCode `json:"codes,omitempty"`
	Sequestration claim.Rate            `json:"sequestration,omitempty"` // step 16: taken off what is paid, CO-253
	Incentive     IncentiveRate         `json:"incentive,omitempty"`     // step 16: added to it, or taken off if negative, CO-144
}

// DenialCode is what a denial says: who bears the charge, why, and a remark.
type DenialCode struct {
	Group  claim.Group `json:"group"`
	CARC   string      `json:"carc"`
	Remark string      `json:"remark,omitempty"`
}

// Requirement is a part of a claim that a plan may insist on.
type Requirement string

// Requirements: a diagnosis on every line (M76), the NPI of who rendered it (N290).
const (
	RequireDiagnosis Requirement = "diagnosis"
	RequireRendering Requirement = "rendering"
)

// IncentiveRate is a share in basis points of what is paid, negative if it lowers the payment. A payment is never
// raised above the allowed amount, nor so that patient and plan together owe more than the charge.
type IncentiveRate int64

// Coordination says how the plan pays after other payers (claims.md §4.6).
type Coordination struct {
	Mode CoordinationMode `json:"mode,omitempty"` // empty: standard
	// WithinPatientShare keeps a non-duplication payment within what the other payers left to the patient; without it
	// a plan that allows more than they did pays up to what it would pay alone, less what they paid.
	WithinPatientShare bool `json:"withinPatientShare,omitempty"`
	// AboveCharge lets a price per unit pass the charge where another payer decided before; the excess is OA-94.
	AboveCharge bool `json:"aboveCharge,omitempty"`
}

// CoordinationMode is how much a plan pays after another.
type CoordinationMode string

// Standard pays what it would pay alone, at most what the other payers left to the patient. NonDuplication pays only
// what it would pay alone above what they paid.
const (
	Standard       CoordinationMode = "standard"
	NonDuplication CoordinationMode = "nonDuplication"
)

package fhir

import "encoding/json"

// The structs below are FHIR R4 (4.0.1), cut down to what we accept and emit.

// decimal is the text of a JSON number as it stands in the input. It is judged where it is used, so that a refusal
// can name its place; see parseCents and parseUnits.
type decimal string

func (d *decimal) UnmarshalJSON(b []byte) error {
	if *d = decimal(b); *d == "null" {
		*d = ""
	}
	return nil
}

func (d decimal) MarshalJSON() ([]byte, error) { return []byte(d), nil }

type coding struct {
	System  string `json:"system,omitempty"`
	Code    string `json:"code,omitempty"`
	Display string `json:"display,omitempty"`
}

type concept struct {
	Coding []coding `json:"coding,omitempty"`
	Text   string   `json:"text,omitempty"`
}

type identifier struct {
	Type   *concept `json:"type,omitempty"`
	System string   `json:"system,omitempty"`
	Value  string   `json:"value,omitempty"`
}

type reference struct {
	Reference  string      `json:"reference,omitempty"`
	Identifier *identifier `json:"identifier,omitempty"`
	Display    string      `json:"display,omitempty"`
}

type money struct {
	Value    decimal `json:"value,omitempty"`
	Currency string  `json:"currency,omitempty"`
}

type quantity struct {
	Value  decimal `json:"value,omitempty"`
	Unit   string  `json:"unit,omitempty"`
	System string  `json:"system,omitempty"`
	Code   string  `json:"code,omitempty"`
}

type period struct {
	Start string `json:"start,omitempty"`
	End   string `json:"end,omitempty"`
}

type extension struct {
	URL         string      `json:"url"`
	Extension   []extension `json:"extension,omitempty"`
	ValueCode   string      `json:"valueCode,omitempty"`
	ValueString string      `json:"valueString,omitempty"`
	ValueCoding *coding     `json:"valueCoding,omitempty"`
}

type meta struct {
	VersionID   string `json:"versionId,omitempty"`
	LastUpdated string `json:"lastUpdated,omitempty"`
}

type humanName struct {
	Use    string   `json:"use,omitempty"`
	Text   string   `json:"text,omitempty"`
	Family string   `json:"family,omitempty"`
	Given  []string `json:"given,omitempty"`
}

type address struct {
	Use        string   `json:"use,omitempty"`
	Line       []string `json:"line,omitempty"`
	City       string   `json:"city,omitempty"`
	State      string   `json:"state,omitempty"`
	PostalCode string   `json:"postalCode,omitempty"`
}

type claimResource struct {
	ResourceType   string            `json:"resourceType"`
	ID             string            `json:"id,omitempty"`
	Meta           *meta             `json:"meta,omitempty"`
	Contained      []json.RawMessage `json:"contained,omitempty"`
	Extension      []extension       `json:"extension,omitempty"`
	Identifier     []identifier      `json:"identifier,omitempty"`
	Status         string            `json:"status,omitempty"`
	Type           *concept          `json:"type,omitempty"`
	Use            string            `json:"use,omitempty"`
	Patient        *reference        `json:"patient,omitempty"`
	BillablePeriod *period           `json:"billablePeriod,omitempty"`
	Created        string            `json:"created,omitempty"`
	Insurer        *reference        `json:"insurer,omitempty"`
	Provider       *reference        `json:"provider,omitempty"`
	Priority       *concept          `json:"priority,omitempty"`
	Related        []related         `json:"related,omitempty"`
	CareTeam       []careTeam        `json:"careTeam,omitempty"`
	SupportingInfo []supportingInfo  `json:"supportingInfo,omitempty"`
	Diagnosis      []diagnosis       `json:"diagnosis,omitempty"`
	Insurance      []insurance       `json:"insurance,omitempty"`
	Item           []item            `json:"item,omitempty"`
	Total          *money            `json:"total,omitempty"`
}

type related struct {
	Relationship *concept    `json:"relationship,omitempty"`
	Reference    *identifier `json:"reference,omitempty"`
	Claim        *reference  `json:"claim,omitempty"`
}

type careTeam struct {
	Sequence int        `json:"sequence"`
	Provider *reference `json:"provider,omitempty"`
	Role     *concept   `json:"role,omitempty"`
}

type supportingInfo struct {
	Sequence int      `json:"sequence"`
	Category *concept `json:"category,omitempty"`
	Code     *concept `json:"code,omitempty"`
}

type diagnosis struct {
	Sequence  int        `json:"sequence"`
	Concept   *concept   `json:"diagnosisCodeableConcept,omitempty"`
	Reference *reference `json:"diagnosisReference,omitempty"`
	Type      []concept  `json:"type,omitempty"`
}

type insurance struct {
	Sequence      int        `json:"sequence,omitempty"` // Claim only
	Focal         bool       `json:"focal"`
	Coverage      *reference `json:"coverage,omitempty"`
	PreAuthRef    []string   `json:"preAuthRef,omitempty"`
	ClaimResponse *reference `json:"claimResponse,omitempty"` // Claim only
}

type item struct {
	Extension         []extension    `json:"extension,omitempty"`
	Sequence          int            `json:"sequence"`
	CareTeamSequence  []int          `json:"careTeamSequence,omitempty"`
	DiagnosisSequence []int          `json:"diagnosisSequence,omitempty"`
	Revenue           *concept       `json:"revenue,omitempty"`
	ProductOrService  *concept       `json:"productOrService,omitempty"`
	Modifier          []concept      `json:"modifier,omitempty"`
	ServicedDate      string         `json:"servicedDate,omitempty"`
	ServicedPeriod    *period        `json:"servicedPeriod,omitempty"`
	Location          *concept       `json:"locationCodeableConcept,omitempty"`
	Quantity          *quantity      `json:"quantity,omitempty"`
	UnitPrice         *money         `json:"unitPrice,omitempty"`
	Factor            decimal        `json:"factor,omitempty"`
	Net               *money         `json:"net,omitempty"`
	NoteNumber        []int          `json:"noteNumber,omitempty"`   // ExplanationOfBenefit only
	Adjudication      []adjudication `json:"adjudication,omitempty"` // ExplanationOfBenefit only
}

type adjudication struct {
	Extension []extension `json:"extension,omitempty"`
	Category  concept     `json:"category"`
	Reason    *concept    `json:"reason,omitempty"`
	Amount    *money      `json:"amount,omitempty"`
}

type total struct {
	Category concept `json:"category"`
	Amount   money   `json:"amount"`
}

type payment struct {
	Type       *concept    `json:"type,omitempty"`
	Date       string      `json:"date,omitempty"`
	Amount     *money      `json:"amount,omitempty"`
	Identifier *identifier `json:"identifier,omitempty"`
}

type note struct {
	Extension []extension `json:"extension,omitempty"`
	Number    int         `json:"number"`
	Type      string      `json:"type"`
	Text      string      `json:"text"`
}

// party is Patient, Practitioner, Organization and RelatedPerson at once: what we read of them has the same shape
// except for the name, which is a string on an Organization.
type party struct {
	ResourceType  string          `json:"resourceType"`
	ID            string          `json:"id,omitempty"`
	Identifier    []identifier    `json:"identifier,omitempty"`
	Type          []concept       `json:"type,omitempty"` // Organization: taxonomy
	Name          json.RawMessage `json:"name,omitempty"`
	Gender        string          `json:"gender,omitempty"`
	BirthDate     string          `json:"birthDate,omitempty"`
	Address       []address       `json:"address,omitempty"`
	Qualification []qualification `json:"qualification,omitempty"` // Practitioner: taxonomy
}

type qualification struct {
	Code concept `json:"code"`
}

type coverage struct {
	ResourceType string      `json:"resourceType"`
	ID           string      `json:"id,omitempty"`
	Status       string      `json:"status,omitempty"`
	Subscriber   *reference  `json:"subscriber,omitempty"`
	SubscriberID string      `json:"subscriberId,omitempty"`
	Beneficiary  *reference  `json:"beneficiary,omitempty"`
	Relationship *concept    `json:"relationship,omitempty"`
	Period       *period     `json:"period,omitempty"`
	Payor        []reference `json:"payor,omitempty"`
	Order        int         `json:"order,omitempty"`
	Class        []class     `json:"class,omitempty"`
}

type class struct {
	Type  concept `json:"type"`
	Value string  `json:"value"`
}

type bundle struct {
	Entry []struct {
		FullURL  string          `json:"fullUrl"`
		Resource json.RawMessage `json:"resource"`
	} `json:"entry"`
}

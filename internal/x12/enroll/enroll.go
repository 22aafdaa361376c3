package enroll

import "github.com/careclear/careclear/internal/claim"

// Maintenance says what is to be done with a member or a coverage (INS03, HD01).
type Maintenance string

// Maintenance codes.
const (
	Change    Maintenance = "001"
	Delete    Maintenance = "002" // of a coverage: as if it had never been
	Add       Maintenance = "021"
	Cancel    Maintenance = "024"
	Reinstate Maintenance = "025"
	Correct   Maintenance = "026" // of a coverage
	Audit     Maintenance = "030" // compare: this is how it stands
	Terminate Maintenance = "032" // of a coverage: for an employee who left
)

// Party is a sponsor or payer (N1).
type Party struct {
	Name      string
	Qualifier string // N103: FI tax id, 94 assigned by the receiver, XV plan id
	ID        string
}

// Header is what an enrolment says of itself.
type Header struct {
	Purpose   string // BGN01: 00 original, 15 again, 22 information
	Reference string // BGN02
	Day       claim.Day
	Action    string // BGN08: 2 change, 4 verify (the whole file as it stands), RX replace
	Policy    string // REF*38, the master policy number
	Sponsor   Party  // N1*P5
	Payer     Party  // N1*IN
}

// Member is a subscriber or one of his dependants (loop 2000).
type Member struct {
	Subscriber   bool          // INS01
	Relation     string        // INS02, to the subscriber: 18 self, 01 spouse, 19 child …
	Maintenance  Maintenance   // INS03
	Reason       string        // INS04
	Status       string        // INS05: A active, C COBRA, S surviving, T TEFRA
	Employment   string        // INS08
	Died         *claim.Day    // INS12
	SubscriberID string        // REF*0F: the subscriber's number, also on his dependants
	Group        string        // REF*1L
	From, To     *claim.Day    // eligibility: DTP*356, DTP*357
	Person       claim.Person  // NM1*IL or *74; MemberID is SubscriberID, Relation that above
	Was          *claim.Person // NM1*70: the name and birth date that this one corrects; nil if none
	Identifier   Identifier    // NM108, NM109
	Coverages    []Coverage
}

// Identifier is another number of a person: 34 social security number, ZZ agreed between the parties.
type Identifier struct{ Qualifier, Value string }

// Coverage is one line of insurance of a member (loop 2300).
type Coverage struct {
	Maintenance Maintenance
	Line        string     // HD03: HLT health, DEN dental, VIS vision, HMO …
	Plan        string     // HD04
	Level       string     // HD05: EMP employee, FAM family, ESP with spouse …
	Policy      string     // REF*1L of the coverage
	From, To    *claim.Day // benefit: DTP*348, DTP*349
}

package demo

import (
	"fmt"
	"math/rand/v2"

	"github.com/careclear/careclear/internal/claim"
)

// Config says which world to make. Zero counts take the defaults; AsOf must be set.
type Config struct {
	Seed      uint64
	Claims    int       // 2000; planted ones included, at least MinClaims
	Payers    int       // 4, at most 8
	Providers int       // 20: billing organisations, at least 5, at most 200
	Members   int       // 400, at least 100 (and 50 a payer)
	AsOf      claim.Day // the day the claims are sent
}

// MinClaims is the smallest world that has room for every kind of plant.
const MinClaims = 300

// Days of service lie in AsOf-window .. AsOf-2, filing limits are longer.
const window = 75

// World is everything the generator made. It is not changed after [Generate].
type World struct {
	Config    Config
	Payers    []claim.PayerOrg // Number is 0: the network assigns it
	Plans     []Plan           // one per payer in the order of Payers, then the plan "synthea"
	Providers []Provider
	Members   []Member
	Claims    []Claim  // in the order they are sent
	Plants    []Plant  // in the order of Claims
	Excluded  []string // NPIs for the exclusion list of the fraud rules
	files     []File
}

// Role says what kind of organisation a provider is.
type Role string

// Roles of providers.
const (
	Practice Role = "practice" // professional claims
	Hospital Role = "hospital" // institutional claims
	Supplier Role = "supplier" // professional claims for equipment
)

// Provider is a billing organisation and the people who render care for it.
type Provider struct {
	claim.Provider
	Role    Role
	Format  FileFormat       // how it sends its claims
	Contact string           // name of a business contact
	Phone   string           // ten digits
	Staff   []claim.Provider // rendering persons; hospitals: attending. Suppliers have none
	code    string           // prefix of its claim ids
}

// Member is an insured person. A payer knows it by Person.MemberID, FHIR claims by Person.Reference.
type Member struct {
	claim.Person
	Payer    int // index in World.Payers
	Enrolled bool
	From, To claim.Day // coverage, both inclusive
	Consent  bool      // whether the member grants the payer its consent when enrolled
}

// Claim is one claim of the world and where it belongs.
type Claim struct {
	claim.Claim
	Payer    int // index in World.Payers
	Provider int // index in World.Providers
	Member   int // index in World.Members
	Plant    Kind
	damage   damage
}

// Generate makes a world. The error names the setting that is out of bounds.
func Generate(cfg Config) (*World, error) {
	for _, d := range []struct {
		n        *int
		def      int
		min, max int
		name     string
	}{
		{&cfg.Claims, 2000, MinClaims, 1_000_000, "Claims"},
		{&cfg.Payers, 4, 1, 8, "Payers"},
		{&cfg.Providers, 20, 5, 200, "Providers"},
		{&cfg.Members, 400, 100, 1_000_000, "Members"},
	} {
		if *d.n == 0 {
			*d.n = d.def
		}
		if *d.n < d.min || *d.n > d.max {
			return nil, fmt.Errorf("making a demo world: %s is %d; it must be %d to %d", d.name, *d.n, d.min, d.max)
		}
	}
	if cfg.Members < 50*cfg.Payers {
		return nil, fmt.Errorf("making a demo world: Members is %d; %d payers need %d", cfg.Members, cfg.Payers, 50*cfg.Payers)
	}
	if cfg.AsOf < 20000 || cfg.AsOf > 100000 {
		return nil, fmt.Errorf("making a demo world: AsOf is day %d (%s); set it to the day of the demonstration", cfg.AsOf, cfg.AsOf)
	}
	g := &generator{World: World{Config: cfg}, dice: dice{rand.New(rand.NewPCG(cfg.Seed, 0x43617265436c6561))}}
	g.parties()
	if err := g.claims(); err != nil {
		return nil, fmt.Errorf("making a demo world: %w", err)
	}
	if err := g.write(); err != nil {
		return nil, fmt.Errorf("writing the files of a demo world: %w", err)
	}
	return &g.World, nil
}

// generator is a world under construction.
type generator struct {
	World
	dice      dice
	busy      map[slot]int          // claims of a provider on a day
	minutes   map[slot]int          // minutes of a rendering person on a day
	quietDays map[visit][]claim.Day // days of a service for a member, see quiet
	numbers   map[int]int           // claim ids given, by provider
	regular   map[int][]int         // members without anything planted, by payer
}

type slot struct {
	who int
	day claim.Day
}

// dice are the only source of chance.
type dice struct{ *rand.Rand }

func (d dice) between(lo, hi int) int { return lo + d.IntN(hi-lo+1) }

func (d dice) digits(n int) string {
	b := make([]byte, n)
	for i := range b {
		b[i] = byte('0' + d.IntN(10))
	}
	return string(b)
}

// uuid is a version 4 UUID made by the dice.
func (d dice) uuid() string {
	a, b := d.Uint64(), d.Uint64()
	a = a&^0xf000 | 0x4000
	b = b&^(3<<62) | 2<<62
	return fmt.Sprintf("%08x-%04x-%04x-%04x-%012x", a>>32, a>>16&0xffff, a&0xffff, b>>48, b&0xffffffffffff)
}

// npi makes a number that begins with 2 and has a right check digit.
func (d dice) npi() string {
	body := "2" + d.digits(8)
	for c := '0'; c <= '9'; c++ {
		if s := body + string(c); claim.ValidNPI(s) {
			return s
		}
	}
	panic("demo: no check digit") // unreachable: one of ten digits always fits
}

func pick[T any](d dice, from []T) T { return from[d.IntN(len(from))] }

package intake

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/internal/claim"
)

// parties is what a claim's names were found to mean.
type parties struct {
	payer, provider uint32
	member          uuid.UUID // uuid.Nil: unknown to the payer
	plan            string
	coverage        []byte // nil: none
	consent         []byte // nil: none
}

// directory answers look-ups for one chunk from a few set-based queries.
type directory struct {
	numbers   map[uint32]bool   // of payers
	payers    map[string]uint32 // by payer id
	providers map[string]uint32 // by "npi:", "ref:", "tax:"
	members   map[string]member // by hex of the blind index
}

type member struct {
	id    uuid.UUID
	payer uint32
	plan  string
}

// Blind index kinds. The values that go in are upper case without surrounding space.
const (
	indexMember    = "member"    // payer number | member id
	indexPerson    = "person"    // payer number | member id | birth date | first name
	indexReference = "reference" // payer number | FHIR logical id
	indexAnyone    = "anyone"    // FHIR logical id: finds the payer of a claim that names none
)

func (s *Service) indexes(payer uint32, p claim.Person) map[string][]byte {
	out := map[string][]byte{}
	if p.MemberID != "" && payer != 0 {
		id := fmt.Sprintf("%d|%s", payer, fold(p.MemberID))
		out[indexMember] = s.Vault.BlindIndex(indexMember, id)
		if p.Birth != nil {
			out[indexPerson] = s.Vault.BlindIndex(indexPerson, fmt.Sprintf("%s|%s|%s", id, p.Birth, fold(p.First)))
		}
	}
	if p.Reference != "" {
		out[indexAnyone] = s.Vault.BlindIndex(indexAnyone, fold(p.Reference))
		if payer != 0 {
			out[indexReference] = s.Vault.BlindIndex(indexReference, fmt.Sprintf("%d|%s", payer, fold(p.Reference)))
		}
	}
	return out
}

func fold(s string) string { return strings.ToUpper(strings.TrimSpace(s)) }

// patientOf says whom to look up: the patient, with the subscriber's member id when the patient has none.
func patientOf(c *claim.Claim) claim.Person {
	p := c.PatientPerson()
	if p.MemberID == "" {
		p.MemberID = c.Subscriber.MemberID
	}
	if p.Reference == "" {
		p.Reference = c.Subscriber.Reference
	}
	return p
}

func providerKeys(p claim.Provider) []string {
	var keys []string
	if p.NPI != "" {
		keys = append(keys, "npi:"+p.NPI)
	}
	if p.Reference != "" {
		keys = append(keys, "ref:"+p.Reference)
	}
	if p.NPI == "" && p.TaxID != "" {
		keys = append(keys, "tax:"+p.TaxID)
	}
	return keys
}

func (s *Service) directory(ctx context.Context, up Upload, items []item) (*directory, error) {
	d := &directory{numbers: map[uint32]bool{}, payers: map[string]uint32{}, providers: map[string]uint32{}, members: map[string]member{}}
	if err := d.loadOrganisations(ctx, s); err != nil {
		return nil, err
	}
	if s.Admit != nil {
		if unknown := d.unknownProviders(items); len(unknown) > 0 {
			if err := s.Admit(ctx, unknown); err != nil {
				return nil, fmt.Errorf("admit %d providers: %w", len(unknown), err)
			}
			if err := d.loadOrganisations(ctx, s); err != nil {
				return nil, err
			}
		}
	}
	var hashes [][]byte
	for _, it := range items {
		if it.claim != nil {
			for _, h := range s.indexes(d.payerOf(up, it.claim), patientOf(it.claim)) {
				hashes = append(hashes, h)
			}
		}
	}
	rows, err := s.Pool.Query(ctx, `select b.kind, b.hash, m.id, m.payer, m.plan_id
		from blind_index b join member m on m.id = b.subject where b.hash = any($1)`, hashes)
	if err != nil {
		return nil, fmt.Errorf("look members up: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		var kind string
		var hash []byte
		var m member
		if err := rows.Scan(&kind, &hash, &m.id, &m.payer, &m.plan); err != nil {
			return nil, fmt.Errorf("read a member: %w", err)
		}
		d.members[kind+hex.EncodeToString(hash)] = m
	}
	return d, rows.Err()
}

func (d *directory) loadOrganisations(ctx context.Context, s *Service) error {
	rows, err := s.Pool.Query(ctx, `select number, kind, npi, reference, tax_id, payer_id from organisation
		where kind in ('payer', 'provider')`)
	if err != nil {
		return fmt.Errorf("read organisations: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		var number uint32
		var kind string
		var npi, ref, tax, payerID *string
		if err := rows.Scan(&number, &kind, &npi, &ref, &tax, &payerID); err != nil {
			return fmt.Errorf("read an organisation: %w", err)
		}
		if kind == "payer" {
			d.numbers[number] = true
			if payerID != nil {
				d.payers[fold(*payerID)] = number
			}
			continue
		}
		for prefix, v := range map[string]*string{"npi:": npi, "ref:": ref, "tax:": tax} {
			if v != nil && *v != "" {
				d.providers[prefix+*v] = number
			}
		}
	}
	return rows.Err()
}

func (d *directory) unknownProviders(items []item) []claim.Provider {
	var out []claim.Provider
	seen := map[string]bool{}
	for _, it := range items {
		if it.claim == nil {
			continue
		}
		keys := providerKeys(it.claim.Billing)
		if len(keys) == 0 || d.provider(it.claim) != 0 || seen[keys[0]] {
			continue
		}
		seen[keys[0]] = true
		out = append(out, it.claim.Billing)
	}
	return out
}

func (d *directory) provider(c *claim.Claim) uint32 {
	for _, k := range providerKeys(c.Billing) {
		if n := d.providers[k]; n != 0 {
			return n
		}
	}
	return 0
}

func (d *directory) payerOf(up Upload, c *claim.Claim) uint32 {
	if up.Payer != 0 {
		return up.Payer
	}
	return d.payers[fold(c.Payer.ID)]
}

// find resolves the parties of a claim, or says why it cannot be taken.
func (d *directory) find(s *Service, up Upload, c *claim.Claim) (parties, *claim.Refusal) {
	p := parties{payer: d.payerOf(up, c), provider: d.provider(c)}
	if p.provider == 0 {
		return p, &claim.Refusal{Path: "billing provider", Rule: "provider-known", Code: "A3",
			Message: "the billing provider is not registered here; register it, or correct its NPI, tax id or reference"}
	}
	if up.Provider != 0 && up.Provider != p.provider {
		return p, &claim.Refusal{Path: "billing provider", Rule: "sender", Code: "A3",
			Message: "you may submit only claims billed by your own organisation"}
	}
	idx := s.indexes(p.payer, patientOf(c))
	kinds := []string{indexMember, indexReference, indexAnyone}
	if c.Patient != nil && c.Patient.MemberID == "" && c.Patient.Reference == "" {
		kinds = []string{indexPerson} // a dependent without a member id of his own
	}
	for _, kind := range kinds {
		if h, ok := idx[kind]; ok {
			if m, ok := d.members[kind+hex.EncodeToString(h)]; ok && (p.payer == 0 || m.payer == p.payer) {
				p.member, p.payer, p.plan = m.id, m.payer, m.plan
				break
			}
		}
	}
	if !d.numbers[p.payer] {
		return p, &claim.Refusal{Path: "payer", Rule: "payer-known", Code: "A3",
			Message: "the payer is not served here and the patient is no member of one that is; correct the payer id or route the file to a payer"}
	}
	return p, nil
}

// Find returns the pseudonym of the member with this member id at this payer.
func (s *Service) Find(ctx context.Context, payer uint32, memberID string) (uuid.UUID, bool, error) {
	return s.find(ctx, indexMember, s.indexes(payer, claim.Person{MemberID: memberID})[indexMember])
}

// FindReference returns a payer's member by the logical id of the FHIR Patient it was enrolled as.
func (s *Service) FindReference(ctx context.Context, payer uint32, reference string) (uuid.UUID, bool, error) {
	return s.find(ctx, indexReference, s.indexes(payer, claim.Person{Reference: reference})[indexReference])
}

func (s *Service) find(ctx context.Context, kind string, hash []byte) (uuid.UUID, bool, error) {
	var id uuid.UUID
	err := s.Pool.QueryRow(ctx, `select subject from blind_index where kind = $1 and hash = $2`, kind, hash).Scan(&id)
	if errors.Is(err, pgx.ErrNoRows) {
		return uuid.Nil, false, nil
	}
	if err != nil {
		return uuid.Nil, false, fmt.Errorf("look the member up: %w", err)
	}
	return id, true, nil
}

// FindPerson finds a subscriber by his number, or one of his dependants by that number, first name and birth date.
func (s *Service) FindPerson(ctx context.Context, payer uint32, subscriber claim.Person, dependent *claim.Person) (uuid.UUID, bool, error) {
	if dependent == nil {
		if subscriber.MemberID == "" {
			return uuid.Nil, false, nil
		}
		return s.Find(ctx, payer, subscriber.MemberID)
	}
	who := *dependent
	who.MemberID = subscriber.MemberID
	hash := s.indexes(payer, who)[indexPerson]
	if hash == nil {
		return uuid.Nil, false, nil
	}
	var id uuid.UUID
	err := s.Pool.QueryRow(ctx, `select subject from blind_index where kind = $1 and hash = $2`, indexPerson, hash).Scan(&id)
	if errors.Is(err, pgx.ErrNoRows) {
		return uuid.Nil, false, nil
	}
	if err != nil {
		return uuid.Nil, false, fmt.Errorf("look a dependant up: %w", err)
	}
	return id, true, nil
}

// Person opens who a member is.
func (s *Service) Person(ctx context.Context, member uuid.UUID) (claim.Person, error) {
	var box []byte
	if err := s.Pool.QueryRow(ctx, `select sealed from member where id = $1`, member).Scan(&box); err != nil {
		return claim.Person{}, fmt.Errorf("read a member: %w", err)
	}
	plain, err := s.Vault.OpenSealed(ctx, member, TableMember, member.String(), box)
	if err != nil {
		return claim.Person{}, fmt.Errorf("open a member: %w", err)
	}
	var m SealedMember
	if json.Unmarshal(plain, &m) != nil || m.Member == nil {
		return claim.Person{}, errors.New("open a member: what is sealed is no member") // the error itself could quote it
	}
	return m.Member.Person, nil
}

// ControlIndex is the blind index of a provider's own number of a claim.
func (s *Service) ControlIndex(provider uint32, control string) []byte {
	return s.Vault.BlindIndex("patient-control", fmt.Sprintf("%d|%s", provider, fold(control)))
}

// Secret is a keyed hash of a text, of one kind.
func (s *Service) Secret(kind, text string) []byte { return s.blind(kind, text) }

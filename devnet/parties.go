package devnet

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/internal/chain"
	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/governance"
	"github.com/careclear/careclear/internal/store"
)

// office admits organisations the way the members of a real network would: it registers them on chain, delegates
// from their keys to settlement's lanes, and funds payers. It holds every owner's key, so it exists on devnets only.
type office struct {
	pool      *pgxpool.Pool
	client    *chain.Client
	contracts Contracts
	keys      *Keys
	lanes     []common.Address
	today     func() claim.Day

	mu sync.Mutex // one admission at a time: numbers and nonces are drawn in order
}

// Caps of a payer's delegation to the service, in cents: the policy gate sends what is above to the payer.
const (
	capPerClaim = 25_000_00
	capPerDay   = 200_000_000_00
	escrowStart = 2_000_000_000_00 // what a dev payer puts into escrow
	delegated   = 365              // days a delegation holds
)

// payerDetails is what organisation.details keeps of a payer.
type payerDetails struct {
	Address claim.Address `json:"address"`
	Contact string        `json:"contact"`
	Phone   string        `json:"phone"`
	URL     string        `json:"url"`
}

// admitPayers registers payers that are not yet organisations, in order, and returns the numbers of all.
func (o *office) admitPayers(ctx context.Context, payers []claim.PayerOrg) ([]uint32, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	numbers := make([]uint32, len(payers))
	var orgs []bindings.Organisation
	var fresh []int
	for i, p := range payers {
		err := o.pool.QueryRow(ctx, `select number from organisation where payer_id = $1`, p.ID).Scan(&numbers[i])
		if err == nil {
			continue
		}
		numbers[i] = uint32(firstPayer + i)
		owner := crypto.PubkeyToAddress(o.keys.Payer(numbers[i]).PublicKey)
		orgs = append(orgs, bindings.Organisation{Org: numbers[i], Kind: bindings.KindPayer, Owner: owner, DidHash: didHash(p.ID)})
		fresh = append(fresh, i)
	}
	if len(fresh) == 0 {
		return numbers, nil
	}
	poor, err := o.unfunded(ctx, numbers, fresh)
	if err != nil {
		return nil, err
	}
	minted, err := o.mint(ctx, numbers, poor) // on its way while the members vote
	if err != nil {
		return nil, err
	}
	if err := o.register(ctx, orgs); err != nil {
		return nil, err
	}
	if err := o.equipPayers(ctx, numbers, poor, minted); err != nil {
		return nil, err
	}
	for _, i := range fresh {
		details, err := json.Marshal(payerDetails{payers[i].Address, payers[i].Contact, payers[i].Phone, payers[i].URL})
		if err != nil {
			return nil, fmt.Errorf("encode a payer: %w", err)
		}
		if _, err := o.pool.Exec(ctx, `insert into organisation (number, kind, name, tax_id, payer_id, details) values ($1, 'payer', $2, $3, $4, $5)`,
			numbers[i], payers[i].Name, payers[i].TaxID, payers[i].ID, details); err != nil {
			return nil, fmt.Errorf("store payer %d: %w", numbers[i], err)
		}
	}
	return numbers, nil
}

func (o *office) register(ctx context.Context, orgs []bindings.Organisation) error {
	eth, err := o.client.Eth(ctx)
	if err != nil {
		return fmt.Errorf("reach a node: %w", err)
	}
	// A crash may have left some of them registered.
	p := bindings.NewParticipants()
	var missing []bindings.Organisation
	for _, org := range orgs {
		owner, err := call(ctx, p.Instance(eth, o.contracts.Participants), p.PackOwnerOf(org.Org), p.UnpackOwnerOf)
		if err != nil {
			return fmt.Errorf("read organisation %d: %w", org.Org, err)
		}
		if owner == (common.Address{}) {
			missing = append(missing, org)
		}
	}
	if len(missing) == 0 {
		return nil
	}
	// A crash may have left an admission open or passed: Decide finds it as long as the same organisations are missing. If others
	// are, a new one is made, and the old one can never be executed: one of its organisations is registered.
	council := governance.Council{Client: o.client, Contracts: o.contracts}
	for chunk := range slices.Chunk(missing, mostAdmitted) {
		call := governance.Call{Target: o.contracts.Participants, Data: p.PackRegisterMany(chunk)}
		if _, err := council.Decide(ctx, o.voices(), call, didHash("admission")); err != nil {
			return fmt.Errorf("admit %d organisations: %w", len(chunk), err)
		}
	}
	return nil
}

// mostAdmitted is how many organisations one proposal admits: the council stores its bytes, and a block must hold them.
const mostAdmitted = 100

// voices are the members' keys, all at hand on a devnet only.
func (o *office) voices() (voices []governance.Voice) { return o.keys.voices() }

// mint gives payers the tokens they will put into escrow. It returns the last transaction without waiting for it.
func (o *office) mint(ctx context.Context, numbers []uint32, poor []int) (last common.Hash, err error) {
	issuer, amount := chain.NewKeySigner(o.keys.Issuer()), big.NewInt(escrowStart)
	for _, i := range poor {
		data := bindings.NewSettlementToken().PackMint(address(o.keys.Payer(numbers[i])), amount)
		if last, err = o.client.Submit(ctx, issuer, &o.contracts.SettlementToken, data, 200_000); err != nil {
			return last, fmt.Errorf("mint for payer %d: %w", numbers[i], err)
		}
	}
	return last, nil
}

// equipPayers delegates from payers to the lanes and fills their escrows. Each key's transactions follow each other by
// nonce, and those of different payers share blocks.
func (o *office) equipPayers(ctx context.Context, numbers []uint32, poor []int, minted common.Hash) error {
	if len(poor) == 0 {
		return nil
	}
	if _, err := o.client.WaitMined(ctx, minted); err != nil {
		return fmt.Errorf("mint for payers: %w", err)
	}
	p, token, treasury := bindings.NewParticipants(), bindings.NewSettlementToken(), bindings.NewTreasury()
	amount := big.NewInt(escrowStart)
	var last common.Hash
	var err error
	var funded []common.Hash
	for _, i := range poor {
		signer := chain.NewKeySigner(o.keys.Payer(numbers[i]))
		type step struct {
			to   common.Address
			data []byte
		}
		var steps []step
		for _, lane := range o.lanes {
			steps = append(steps, step{o.contracts.Participants, p.PackDelegate(numbers[i], lane, bindings.PowerSettle|bindings.PowerAttest|bindings.PowerHold,
				capPerClaim, capPerDay, int32(o.today())+delegated)})
		}
		steps = append(steps, step{o.contracts.SettlementToken, token.PackApprove(o.contracts.Treasury, amount)},
			step{o.contracts.Treasury, treasury.PackFund(numbers[i], amount)})
		for _, s := range steps {
			if last, err = o.client.Submit(ctx, signer, &s.to, s.data, 300_000); err != nil {
				return fmt.Errorf("equip payer %d: %w", numbers[i], err)
			}
		}
		funded = append(funded, last)
	}
	for i, hash := range funded {
		if _, err := o.client.WaitMined(ctx, hash); err != nil {
			return fmt.Errorf("fund payer %d: %w", numbers[poor[i]], err)
		}
	}
	return nil
}

// unfunded leaves out payers whose escrow is filled: funding is the last step, so a start that was cut off after it
// does not fund them twice.
func (o *office) unfunded(ctx context.Context, numbers []uint32, fresh []int) ([]int, error) {
	var out []int
	for _, i := range fresh {
		held, err := treasury{o.client, o.contracts.Treasury}.Escrow(ctx, numbers[i])
		if err != nil {
			return nil, err
		}
		if held == 0 {
			out = append(out, i)
		}
	}
	return out, nil
}

// admitProviders takes providers nobody has heard of into the registry, so that a devnet takes any file. It does not
// wait for the chain: their claims do, until [office.registerProviders] has put them there.
func (o *office) admitProviders(ctx context.Context, providers []claim.Provider) error {
	o.mu.Lock()
	defer o.mu.Unlock()
	return store.InTx(ctx, o.pool, func(tx pgx.Tx) error {
		var next uint32
		if err := tx.QueryRow(ctx, `select greatest(coalesce(max(number) + 1, 0), $1) from organisation where kind = 'provider'`, firstProvider).Scan(&next); err != nil {
			return fmt.Errorf("draw organisation numbers: %w", err)
		}
		for _, p := range providers {
			if p.NPI == "" {
				p.NPI = devNPI(next)
			}
			details, err := json.Marshal(p)
			if err != nil {
				return fmt.Errorf("encode a provider: %w", err)
			}
			tag, err := tx.Exec(ctx, `insert into organisation (number, kind, name, npi, tax_id, reference, details)
				values ($1, 'provider', $2, $3, nullif($4, ''), nullif($5, ''), $6) on conflict do nothing`,
				next, name(p), p.NPI, p.TaxID, p.Reference, details)
			if err != nil {
				return fmt.Errorf("store provider %d: %w", next, err)
			}
			next += uint32(tag.RowsAffected())
		}
		return nil
	})
}

// registerProviders puts providers of the registry on chain that are not there yet and delegates from them to the
// lanes. It goes by what the index shows, so a crash in between is made good by the next call.
func (o *office) registerProviders(ctx context.Context) error {
	rows, err := o.pool.Query(ctx, `select number, coalesce(npi, '') from organisation o where kind = 'provider'
		and not exists (select from chain_delegation d where d.number = o.number) order by number limit 200`)
	if err != nil {
		return fmt.Errorf("look for new providers: %w", err)
	}
	custody := chain.NewKeySigner(o.keys.Providers())
	var orgs []bindings.Organisation
	var number uint32
	var npi string
	if _, err := pgx.ForEachRow(rows, []any{&number, &npi}, func() error {
		orgs = append(orgs, bindings.Organisation{Org: number, Kind: bindings.KindProvider, Owner: custody.Address(), DidHash: didHash(npi)})
		return nil
	}); err != nil {
		return fmt.Errorf("look for new providers: %w", err)
	}
	if len(orgs) == 0 {
		return nil
	}
	if err := o.register(ctx, orgs); err != nil {
		return err
	}
	var last common.Hash
	participants := bindings.NewParticipants()
	for _, org := range orgs {
		for _, lane := range o.lanes {
			data := participants.PackDelegate(org.Org, lane, bindings.PowerSubmit, 0, 0, int32(o.today())+delegated)
			if last, err = o.client.Submit(ctx, custody, &o.contracts.Participants, data, 200_000); err != nil {
				return fmt.Errorf("delegate from provider %d: %w", org.Org, err)
			}
		}
	}
	if _, err := o.client.WaitMined(ctx, last); err != nil {
		return fmt.Errorf("delegate from providers: %w", err)
	}
	return nil
}

// devNPI makes up a well-formed NPI for a provider that came without one, because an 835 must name its payee by a
// number. The block 299 is unassigned.
func devNPI(number uint32) string {
	for check := range 10 {
		if npi := fmt.Sprintf("299%06d%d", number%1_000_000, check); claim.ValidNPI(npi) {
			return npi
		}
	}
	return "" // not reached: one of ten check digits is right
}

// provider reads a provider as remittances print it.
func (o *office) provider(ctx context.Context, number uint32) (claim.Provider, error) {
	var orgName string
	var details []byte
	if err := o.pool.QueryRow(ctx, `select name, details from organisation where number = $1 and kind = 'provider'`, number).Scan(&orgName, &details); err != nil {
		return claim.Provider{}, fmt.Errorf("read provider %d: %w", number, err)
	}
	var p claim.Provider
	if err := json.Unmarshal(details, &p); err != nil {
		return p, fmt.Errorf("decode provider %d: %w", number, err)
	}
	if p.Last == "" {
		p.Last = orgName
	}
	return p, nil
}

// payer reads a payer as remittances print it.
func (o *office) payer(ctx context.Context, number uint32) (claim.PayerOrg, error) {
	p := claim.PayerOrg{Number: number}
	var details []byte
	err := o.pool.QueryRow(ctx, `select name, coalesce(tax_id, ''), coalesce(payer_id, ''), details from organisation where number = $1 and kind = 'payer'`, number).
		Scan(&p.Name, &p.TaxID, &p.ID, &details)
	if err != nil {
		return p, fmt.Errorf("read payer %d: %w", number, err)
	}
	var d payerDetails
	if err := json.Unmarshal(details, &d); err != nil {
		return p, fmt.Errorf("decode payer %d: %w", number, err)
	}
	p.Address, p.Contact, p.Phone, p.URL = d.Address, d.Contact, d.Phone, d.URL
	return p, nil
}

func name(p claim.Provider) string {
	if p.First != "" {
		return p.First + " " + p.Last
	}
	if p.Last != "" {
		return p.Last
	}
	return "Provider " + p.NPI + p.Reference // a FHIR reference names nobody; the registry of a real network would
}

func didHash(id string) [32]byte {
	return crypto.Keccak256Hash([]byte("did:web:dev.careclear.example:" + id))
}

package deployment

import (
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/careclear/careclear/bindings"
)

// Roles of the access manager. [RoleAdmin] is its own.
const (
	RoleAdmin      uint64 = 0
	RoleMembership uint64 = 1 // what the council decides without the time lock
	RoleIssuer     uint64 = 2 // mints the settlement token against deposits
)

// HandOver is how long a new administrator of the access manager waits before it is one: the second step of a hand-over, in
// which it can be called off.
const HandOver = 7 * 24 * time.Hour

// Contracts are the addresses of a network's contracts. Participants, Consents and Eligibility are proxies.
type Contracts struct {
	AccessManager, Appeals, AuditAnchor, BreakGlass, Claims, Consents, Council, Eligibility, Guardians, Participants, Sealers,
	SettlementToken, Timelock, Treasury common.Address
}

// Config is what differs between networks.
type Config struct {
	Deployer common.Address
	Nonce    uint64 // the deployer's next one

	Guardians []common.Address // three to nine keys, two of which pause
	Sealers   []common.Address // of the genesis
	Issuer    common.Address   // mints the settlement token

	// Founders are registered first; those named in Seats form the council, at least three. Without seats there is no council
	// and the deployer stays the administrator: for tests of other things only.
	Founders []bindings.Organisation
	Seats    []uint32
	Panel    []uint32 // judges of disputes among the founders: an odd number of auditors, patient representatives, regulators
	Delay    time.Duration
}

// Named gives every contract's name with a pointer to its address, to store and read them.
func (c *Contracts) Named() map[string]*common.Address {
	return map[string]*common.Address{
		"AccessManager": &c.AccessManager, "Appeals": &c.Appeals, "AuditAnchor": &c.AuditAnchor, "BreakGlass": &c.BreakGlass,
		"Claims": &c.Claims, "Consents": &c.Consents, "Council": &c.Council, "Eligibility": &c.Eligibility,
		"Guardians": &c.Guardians, "Participants": &c.Participants, "Sealers": &c.Sealers,
		"SettlementToken": &c.SettlementToken, "Timelock": &c.Timelock, "Treasury": &c.Treasury,
	}
}

// Step is one transaction of the deployer. Its nonce is the plan's first plus its place.
type Step struct {
	Name    string         // "Claims", "ClaimsCode" of a registry behind a proxy, "Treasury.setClaims"
	Code    []byte         // creation code without arguments; nil for a call
	Address common.Address // of the contract created or called
	Data    []byte         // what the transaction carries: creation code with its arguments, or the call
	Gas     uint64
}

// Plan is a deployment worked out.
type Plan struct {
	Contracts Contracts
	Steps     []Step
}

// New works out a plan.
func New(c Config) (Plan, error) {
	if len(c.Guardians) < 3 {
		return Plan{}, fmt.Errorf("a network needs at least three guardians, not %d", len(c.Guardians))
	}
	if len(c.Seats) > 0 && len(c.Seats) < 3 {
		return Plan{}, fmt.Errorf("a council needs at least three seats, not %d", len(c.Seats))
	}
	p := &planner{config: c}
	p.contracts()
	p.link()
	p.found()
	if len(c.Seats) > 0 {
		p.handOver()
	}
	return p.Plan, nil
}

// TimelockOf is the time lock of a council: the first contract it creates.
func TimelockOf(council common.Address) common.Address { return crypto.CreateAddress(council, 1) }

// planner writes a plan down step by step.
type planner struct {
	Plan
	config Config
}

func (p *planner) next() uint64 { return p.config.Nonce + uint64(len(p.Steps)) }

func (p *planner) create(name, bin string, arguments []byte) common.Address {
	at := crypto.CreateAddress(p.config.Deployer, p.next())
	code := common.FromHex(bin)
	p.Steps = append(p.Steps, Step{Name: name, Code: code, Address: at, Data: append(code[:len(code):len(code)], arguments...), Gas: 7_000_000})
	return at
}

// registry creates an upgradeable contract: its code, and the proxy that is initialized in the same transaction.
func (p *planner) registry(name, bin string, arguments []byte) common.Address {
	code := p.create(name+"Code", bin, arguments)
	initialize := bindings.NewParticipants().PackInitialize(p.Contracts.AccessManager)
	return p.create(name, bindings.ERC1967ProxyMetaData.Bin, bindings.NewERC1967Proxy().PackConstructor(code, initialize))
}

func (p *planner) call(name string, to common.Address, data []byte) {
	p.Steps = append(p.Steps, Step{Name: name, Address: to, Data: data, Gas: 500_000})
}

func (p *planner) contracts() {
	c := &p.Contracts
	c.AccessManager = p.create("AccessManager", bindings.AccessManagerMetaData.Bin, bindings.NewAccessManager().PackConstructor(p.config.Deployer))
	c.Participants = p.registry("Participants", bindings.ParticipantsMetaData.Bin, nil)
	c.Consents = p.registry("Consents", bindings.ConsentsMetaData.Bin, nil)
	c.Eligibility = p.registry("Eligibility", bindings.EligibilityMetaData.Bin, bindings.NewEligibility().PackConstructor(c.Participants))
	c.BreakGlass = p.create("BreakGlass", bindings.BreakGlassMetaData.Bin, bindings.NewBreakGlass().PackConstructor(c.Participants, c.Consents))
	c.Guardians = p.create("Guardians", bindings.GuardiansMetaData.Bin, bindings.NewGuardians().PackConstructor(c.AccessManager, p.config.Guardians))
	c.Sealers = p.create("Sealers", bindings.SealersMetaData.Bin, bindings.NewSealers().PackConstructor(c.AccessManager, p.config.Sealers))
	p.core()
	c.AuditAnchor = p.create("AuditAnchor", bindings.AuditAnchorMetaData.Bin, bindings.NewAuditAnchor().PackConstructor(c.Participants))
}

// link tells the contracts that serve Claims who it is.
func (p *planner) link() {
	c := p.Contracts
	participants := bindings.NewParticipants()
	p.call("Participants.setSpender(Claims)", c.Participants, participants.PackSetSpender(c.Claims, true))
	p.call("Participants.setSpender(Treasury)", c.Participants, participants.PackSetSpender(c.Treasury, true))
	p.call("Eligibility.setClaims", c.Eligibility, bindings.NewEligibility().PackSetClaims(c.Claims))
	p.call("Treasury.setClaims", c.Treasury, bindings.NewTreasury().PackSetClaims(c.Claims))
	p.call("SettlementToken.setTreasury", c.SettlementToken, bindings.NewSettlementToken().PackSetTreasury(c.Treasury))
}

// found registers the founders and names the panel.
func (p *planner) found() {
	if len(p.config.Founders) > 0 {
		p.call("Participants.registerMany", p.Contracts.Participants, bindings.NewParticipants().PackRegisterMany(p.config.Founders))
		p.Steps[len(p.Steps)-1].Gas = 200_000 + uint64(len(p.config.Founders))*150_000
	}
	if len(p.config.Panel) > 0 {
		p.call("Appeals.setPanel", p.Contracts.Appeals, bindings.NewAppeals().PackSetPanel(p.config.Panel))
	}
}

// handOver makes the council and the time lock the only ones with power, and the deployer nobody.
func (p *planner) handOver() {
	c := &p.Contracts
	delay := big.NewInt(int64(p.config.Delay / time.Second))
	council := p.create("Council", bindings.CouncilMetaData.Bin, bindings.NewCouncil().PackConstructor(c.Participants, p.config.Seats, delay))
	c.Council = council
	c.Timelock = TimelockOf(council)

	m := bindings.NewAccessManager()
	p.call("AccessManager.labelRole(MEMBERSHIP)", c.AccessManager, m.PackLabelRole(RoleMembership, "MEMBERSHIP"))
	p.call("AccessManager.labelRole(ISSUER)", c.AccessManager, m.PackLabelRole(RoleIssuer, "ISSUER"))
	for _, g := range []struct {
		name      string
		target    common.Address
		signature []string
		role      uint64
	}{
		{"Participants", c.Participants, []string{"register(uint32,uint8,address,bytes32)", "registerMany((uint32,uint8,address,bytes32)[])",
			"suspend(uint32)", "reinstate(uint32)", "setEmergency(uint32,bool)"}, RoleMembership},
		{"Sealers", c.Sealers, []string{"add(address)", "remove(address)"}, RoleMembership},
		{"Guardians", c.Guardians, []string{"setGuardians(address[])", "pause(bytes32)", "lift(bytes32)"}, RoleMembership},
		{"Appeals", c.Appeals, []string{"setPanel(uint32[])"}, RoleMembership},
		{"SettlementToken", c.SettlementToken, []string{"mint(address,uint256)"}, RoleIssuer},
	} {
		selectors := make([][4]byte, len(g.signature))
		for i, s := range g.signature {
			selectors[i] = [4]byte(crypto.Keccak256([]byte(s)))
		}
		p.call("AccessManager.setTargetFunctionRole("+g.name+")", c.AccessManager, m.PackSetTargetFunctionRole(g.target, selectors, g.role))
	}
	p.call("AccessManager.grantRole(MEMBERSHIP, Council)", c.AccessManager, m.PackGrantRole(RoleMembership, c.Council, 0))
	p.call("AccessManager.grantRole(ISSUER)", c.AccessManager, m.PackGrantRole(RoleIssuer, p.config.Issuer, 0))
	p.call("AccessManager.grantRole(ADMIN, Timelock)", c.AccessManager, m.PackGrantRole(RoleAdmin, c.Timelock, 0))
	p.call("AccessManager.setGrantDelay(ADMIN)", c.AccessManager, m.PackSetGrantDelay(RoleAdmin, uint32(HandOver/time.Second)))
	p.call("AccessManager.renounceRole(ADMIN)", c.AccessManager, m.PackRenounceRole(RoleAdmin, p.config.Deployer))
}

package deployment

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/careclear/careclear/bindings"
)

// Implementation is the creation code of this build's implementation of a registry, with its arguments: what an upgrade points the
// proxy to.
func Implementation(name string, c Contracts) ([]byte, error) {
	switch name {
	case "Participants":
		return common.FromHex(bindings.ParticipantsMetaData.Bin), nil
	case "Consents":
		return common.FromHex(bindings.ConsentsMetaData.Bin), nil
	case "Eligibility":
		return append(common.FromHex(bindings.EligibilityMetaData.Bin), bindings.NewEligibility().PackConstructor(c.Participants)...), nil
	}
	return nil, fmt.Errorf("%s is not upgradeable: Participants, Consents and Eligibility are; the money core is replaced as a whole (Core)", name)
}

// Core plans a new money core beside the present one: settlement token, treasury, claims and appeals. Nobody is told of it: what
// makes it the network's is for the time lock to call. The contracts returned are the network's with the new ones in place.
func Core(c Contracts, deployer common.Address, nonce uint64) Plan {
	p := &planner{Plan: Plan{Contracts: c}, config: Config{Deployer: deployer, Nonce: nonce}}
	p.core()
	return p.Plan
}

// core creates what moves money. Claims and Appeals know each other: Appeals is created right after.
func (p *planner) core() {
	c := &p.Contracts
	c.SettlementToken = p.create("SettlementToken", bindings.SettlementTokenMetaData.Bin, bindings.NewSettlementToken().PackConstructor(c.AccessManager))
	c.Treasury = p.create("Treasury", bindings.TreasuryMetaData.Bin,
		bindings.NewTreasury().PackConstructor(c.AccessManager, c.Participants, c.Guardians, c.SettlementToken))
	appeals := crypto.CreateAddress(p.config.Deployer, p.next()+1)
	c.Claims = p.create("Claims", bindings.ClaimsMetaData.Bin,
		bindings.NewClaims().PackConstructor(c.Participants, c.Consents, c.Eligibility, c.Treasury, c.Guardians, appeals))
	c.Appeals = p.create("Appeals", bindings.AppealsMetaData.Bin, bindings.NewAppeals().PackConstructor(c.AccessManager, c.Participants, c.Claims))
}

package deployment_test

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/bindings/deployment"
)

func ExampleNew() {
	plan, err := deployment.New(deployment.Config{
		Deployer:  common.Address{0xd},
		Guardians: []common.Address{{1}, {2}, {3}},
		Sealers:   []common.Address{{4}},
		Issuer:    common.Address{5},
		Founders: []bindings.Organisation{
			{Org: 1, Kind: bindings.KindAuditor, Owner: common.Address{6}},
			{Org: 2, Kind: bindings.KindPatientRepresentative, Owner: common.Address{7}},
			{Org: 3, Kind: bindings.KindRegulator, Owner: common.Address{8}},
		},
		Seats: []uint32{1, 2, 3},
		Panel: []uint32{1, 2, 3},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	// Each step is a transaction of the deployer, nonce by nonce; a step with code creates the contract at its address.
	first, last := plan.Steps[0], plan.Steps[len(plan.Steps)-1]
	fmt.Println(first.Name, first.Address == plan.Contracts.AccessManager)
	fmt.Println(last.Name)
	// Output:
	// AccessManager true
	// AccessManager.renounceRole(ADMIN)
}

package governance_test

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/careclear/careclear/bindings/deployment"
	"github.com/careclear/careclear/internal/governance"
)

// What a member reads before it votes: a call in words.
func ExampleBook() {
	contracts := deployment.Contracts{Participants: common.Address{1}, Guardians: common.Address{2}, Claims: common.Address{3}}
	book, err := governance.NewBook(contracts, map[string]common.Address{"the clinic": {9}})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, words := range [][]string{
		{"Participants.setOwner", "103", "the clinic"},
		{"Participants.setSpender", "Claims", "false"},
		{"Guardians.pause", "payer:11"},
		{"Guardians.pause", "withdrawals"},
	} {
		call, _, err := book.Parse(words[0], words[1:])
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(book.Words(call))
	}
	// Output:
	// Participants.setOwner(103, the clinic)
	// Participants.setSpender(Claims, false)
	// Guardians.pause(payer:11)
	// Guardians.pause: scope (bytes32): "withdrawals" is no scope of a pause: submit, settle, or payer:11 for one payer
}

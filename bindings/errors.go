package bindings

import (
	"sync"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
)

// ErrorName returns the name of a contract's custom error, such as "CapPerDayExceeded". The data may be revert data
// of any length or the four bytes of the reason in a Refused, GrantRefused or AttestRefused event. Solidity's own
// reverts are called "Error" (a string) and "Panic". It is false for anything else, also for less than four bytes.
func ErrorName(data []byte) (name string, ok bool) {
	if len(data) < 4 {
		return "", false
	}
	name, ok = errorNames()[[4]byte(data)]
	return name, ok
}

// errorNames is the selectors of every error of every contract. Errors of one selector have one name.
var errorNames = sync.OnceValue(func() map[[4]byte]string {
	names := map[[4]byte]string{
		{0x08, 0xc3, 0x79, 0xa0}: "Error",
		{0x4e, 0x48, 0x7b, 0x71}: "Panic",
	}
	for _, contract := range contractABIs() {
		for _, e := range contract.Errors {
			names[[4]byte(e.ID[:4])] = e.Name
		}
	}
	return names
})

func contractABIs() map[string]*abi.ABI {
	abis := map[string]*abi.ABI{}
	for _, m := range []*bind.MetaData{
		&AccessManagerMetaData, &AppealsMetaData, &AuditAnchorMetaData, &BreakGlassMetaData, &ClaimsMetaData,
		&ConsentsMetaData, &CouncilMetaData, &EligibilityMetaData, &GuardiansMetaData, &ParticipantsMetaData,
		&SealersMetaData, &SettlementTokenMetaData, &TimelockControllerMetaData, &TreasuryMetaData,
	} {
		parsed, err := m.ParseABI()
		if err != nil {
			panic("bindings: generated ABI of " + m.ID + " does not parse: " + err.Error())
		}
		abis[m.ID] = parsed
	}
	return abis
}

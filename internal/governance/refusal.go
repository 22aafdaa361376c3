package governance

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/careclear/careclear/internal/chain"
)

// Refusal is a contract's no, in words.
type Refusal struct {
	Reason string // "AlreadyVoted(2, 7)"
	Cure   string // what to do about it; may be empty
}

func (r *Refusal) Error() string {
	if r.Cure == "" {
		return "the contracts refuse: " + r.Reason
	}
	return "the contracts refuse: " + r.Reason + ": " + r.Cure
}

// Unwrap makes it a revert.
func (r *Refusal) Unwrap() error { return chain.ErrReverted }

// Check asks what a call by this account would meet now. A no is a [Refusal].
func (b Book) Check(ctx context.Context, c Council, from common.Address, call Call) error {
	eth, err := c.Client.Eth(ctx)
	if err != nil {
		return fmt.Errorf("reach a node: %w", err)
	}
	_, err = eth.CallContract(ctx, ethereum.CallMsg{From: from, To: &call.Target, Data: call.Data}, nil)
	return b.refused(err)
}

// refused puts a revert into words; other errors stay as they are.
func (b Book) refused(err error) error {
	data, ok := ethclient.RevertErrorData(err)
	if !ok {
		return err
	}
	if text, err := abi.UnpackRevert(data); err == nil {
		return &Refusal{Reason: text}
	}
	if len(data) < 4 {
		return &Refusal{Reason: "no reason given", Cure: "is there a contract at this address, and has it this function?"}
	}
	for _, name := range Names() {
		e, err := b.abis[name].ErrorByID([4]byte(data))
		if err != nil {
			continue
		}
		values, err := e.Inputs.Unpack(data[4:])
		if err != nil {
			continue
		}
		return &Refusal{Reason: e.Name + "(" + b.list(e.Inputs, values) + ")", Cure: cures[e.Name]}
	}
	return &Refusal{Reason: fmt.Sprintf("an error this build does not know: %#x", data)}
}

// cures say what a person does about an error of governance.
var cures = map[string]string{
	"AccessManagedUnauthorized":        "only a holder of the function's role may call it, see `careclear govern show`; what the council may not do by itself, propose with --slow",
	"AccessManagerUnauthorizedAccount": "only the administrator may, and that is the time lock: propose it with --slow",
	"AlreadyInState":                   "it is so already",
	"AlreadyPaused":                    "nothing to do: the pause holds until the time `careclear govern show` gives",
	"AlreadyRegistered":                "choose another number",
	"AlreadyVoted":                     "a vote is final",
	"InvalidPanel":                     "name an odd number, 3 to 9, of active auditors, patient representatives and regulators",
	"BadSeatCount":                     "a council has 3 to 100 seats: admit another seat first",
	"InvalidGuardians":                 "name three to nine different keys",
	"InvalidSealer":                    "it is a sealer already, or the zero address",
	"InvalidSeat":                      "it has a seat already, or is not an active organisation: register or reinstate it first",
	"InvalidSpender":                   "it is allowed (or not allowed) already",
	"LastSealer":                       "add another sealer first",
	"NotASeat":                         "organisations with a seat are in `careclear govern show`",
	"NotCouncil":                       "propose it: the council does this to itself",
	"NotOwner":                         "sign with the key of the organisation's owner (or of the successor it named)",
	"NotPaused":                        "nothing to do: it is not paused, or the pause has ended",
	"NotTimelock":                      "a seat with a veto leaves through the time lock: propose it with --slow",
	"NotVoice":                         "sign with the key of the organisation's owner; a suspended organisation has no voice",
	"NoVeto":                           "sign as a patient representative or a regulator, and not against the removal of its own seat",
	"RecoveryTooEarly":                 "the present owner still has time to call it off: accept it from the second given on",
	"SeatTooYoung":                     "the seat was admitted after the proposal: let the others vote, or propose again",
	"TimelockInsufficientDelay":        "schedule it with at least the delay that `careclear govern show` gives",
	"TimelockUnauthorizedCaller":       "only the council may: propose it",
	"TimelockUnexpectedOperationState": "it does not wait in the time lock: it was not scheduled, was vetoed, is done, or the delay is not over",
	"TooSoon":                          "the guardians have to wait; governance may pause at once: propose Guardians.pause",
	"UnknownOrganisation":              "register it first",
	"UnknownScope":                     "submit, settle or payer:NUMBER",
	"UnknownSealer":                    "it is no sealer; `careclear govern show` lists them",
	"WrongState":                       "see `careclear govern show ID` for where the proposal stands",
}

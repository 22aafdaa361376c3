package chain

import (
	"context"
	"errors"
	"net"
	"strings"
)

// Verdict is what a node's answer to eth_sendRawTransaction means for the sender.
type Verdict int

const (
	// Unknown: timeout, broken connection or a text never seen. The node may or may not have the transaction.
	Unknown Verdict = iota
	// Accepted: the node has the transaction, now or already.
	Accepted
	// NonceUsed: the chain is past this nonce. Ask the chain which transaction took it.
	NonceUsed
	// Busy: the node has no room now, or knows another transaction of the nonce. Send again later.
	Busy
	// NoFunds: the account cannot pay for the gas. Fund it; the bytes stay good.
	NoFunds
	// Unsendable: these bytes can never be mined as they are.
	Unsendable
)

func (v Verdict) String() string {
	return [...]string{"unknown", "accepted", "nonce used", "busy", "no funds", "unsendable"}[v]
}

// poolErrors are geth's texts (core/txpool/errors.go, core/error.go at v1.13.15), which arrive as one RPC code. Order
// matters: "replacement transaction underpriced" contains "transaction underpriced".
var poolErrors = [...]struct {
	text    string
	verdict Verdict
}{
	{"already known", Accepted},
	{"nonce too low", NonceUsed},
	{"replacement transaction underpriced", Busy},
	{"transaction underpriced", Busy},
	{"gas price below minimum", Busy},
	{"txpool is full", Busy},
	{"account limit exceeded", Busy},
	{"future transaction tries to replace pending", Busy},
	{"address already reserved", Busy},
	{"insufficient funds", NoFunds},
	{"exceeds block gas limit", Unsendable},
	{"oversized data", Unsendable},
	{"intrinsic gas too low", Unsendable},
	{"insufficient gas for floor data gas cost", Unsendable},
	{"transaction gas limit too high", Unsendable},
	{"max initcode size exceeded", Unsendable},
	{"invalid sender", Unsendable},
	{"negative value", Unsendable},
	{"nonce has max value", Unsendable},
}

// Classify reads the error of a broadcast; nil is Accepted.
func Classify(err error) Verdict {
	var network net.Error
	switch {
	case err == nil:
		return Accepted
	case errors.Is(err, context.DeadlineExceeded), errors.Is(err, context.Canceled), errors.As(err, &network):
		return Unknown
	}
	text := err.Error()
	for _, e := range poolErrors {
		if strings.Contains(text, e.text) {
			return e.verdict
		}
	}
	return Unknown
}

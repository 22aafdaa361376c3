package rpc_test

import (
	"context"
	"fmt"
	"net/http"

	"github.com/careclear/careclear/rpc"
)

// A development server knows its callers by tokens. It keeps hashes; the secret is shown once.
func ExampleNewTokens() {
	secret, token, err := rpc.NewToken(rpc.Principal{Subject: "examiner-1", Role: rpc.RolePayer, Org: 7})
	if err != nil {
		fmt.Println(err)
		return
	}
	tokens, err := rpc.NewTokens([]rpc.Token{token})
	if err != nil {
		fmt.Println(err)
		return
	}
	who, err := tokens.Authenticate(context.Background(), http.Header{"Authorization": {"Bearer " + secret}})
	fmt.Println(who.Subject, who.Role, who.Org, err)
	_, err = tokens.Authenticate(context.Background(), http.Header{"Authorization": {"Bearer guess"}})
	fmt.Println(err)
	// Output:
	// examiner-1 payer 7 <nil>
	// no valid credentials
}

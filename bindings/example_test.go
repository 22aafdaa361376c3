package bindings_test

import (
	"context"
	"crypto/ecdsa"
	"crypto/rand"
	"encoding/binary"
	"fmt"
	"log"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient/simulated"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/bindings/deployment"
)

// One claim, from nothing to paid: deploy, admit a payer and a provider, delegate to a service key, take the
// patient's signed consent, attest coverage, fund the escrow, submit, settle, withdraw.
func Example() {
	must := func(err error) {
		if err != nil {
			log.Fatal(err)
		}
	}
	newKey := func() (*ecdsa.PrivateKey, common.Address) {
		key, err := crypto.GenerateKey()
		must(err)
		return key, crypto.PubkeyToAddress(key.PublicKey)
	}
	random := func() (id [32]byte) {
		_, err := rand.Read(id[:])
		must(err)
		return id
	}
	admin, adminAddr := newKey()       // runs the access manager
	payer, payerAddr := newKey()       // owner of organisation 11
	provider, providerAddr := newKey() // owner of organisation 21
	service, serviceAddr := newKey()   // settles for the payer and submits for the provider
	patient, patientAddr := newKey()   // the patient's key for this payer; never sends a transaction

	ctx := context.Background()
	gas := types.Account{Balance: new(big.Int).Lsh(big.NewInt(1), 80)}
	backend := simulated.NewBackend(types.GenesisAlloc{adminAddr: gas, payerAddr: gas, providerAddr: gas, serviceAddr: gas})
	defer backend.Close()
	client := backend.Client()
	chainID, err := client.ChainID(ctx)
	must(err)

	send := func(from *ecdsa.PrivateKey, contract *bind.BoundContract, data []byte) *types.Receipt {
		opts := bind.NewKeyedTransactor(from, chainID)
		opts.GasLimit = 1_000_000 // fixed: an estimate runs in a block that may be older than these fast ones
		tx, err := bind.Transact(contract, opts, data)
		must(err)
		backend.Commit()
		receipt, err := bind.WaitMined(ctx, client, tx.Hash())
		must(err)
		if receipt.Status != types.ReceiptStatusSuccessful {
			log.Fatalf("transaction %s reverted", tx.Hash())
		}
		return receipt
	}

	// Deploy by plan. Without seats of a council the deployer stays the administrator.
	plan, err := deployment.New(deployment.Config{
		Deployer: adminAddr, Issuer: adminAddr, Sealers: []common.Address{adminAddr},
		Guardians: []common.Address{payerAddr, providerAddr, serviceAddr},
		Founders: []bindings.Organisation{
			{Org: 11, Kind: bindings.KindPayer, Owner: payerAddr, DidHash: random()},
			{Org: 21, Kind: bindings.KindProvider, Owner: providerAddr, DidHash: random()},
		},
	})
	must(err)
	for i, step := range plan.Steps {
		to := &step.Address
		if step.Code != nil {
			to = nil
		}
		tx, err := types.SignNewTx(admin, types.LatestSignerForChainID(chainID), &types.LegacyTx{
			Nonce: uint64(i), GasPrice: big.NewInt(1e9), Gas: step.Gas, To: to, Data: step.Data,
		})
		must(err)
		must(client.SendTransaction(ctx, tx))
		backend.Commit()
	}
	at := plan.Contracts
	participants, consents, eligibility := bindings.NewParticipants(), bindings.NewConsents(), bindings.NewEligibility()
	token, treasury, claims := bindings.NewSettlementToken(), bindings.NewTreasury(), bindings.NewClaims()
	toParticipants, toConsents := participants.Instance(client, at.Participants), consents.Instance(client, at.Consents)
	toEligibility, toToken := eligibility.Instance(client, at.Eligibility), token.Instance(client, at.SettlementToken)
	toTreasury, toClaims := treasury.Instance(client, at.Treasury), claims.Instance(client, at.Claims)

	// The owners of the organisations delegate to the service, the payer with caps.
	head, err := client.HeaderByNumber(ctx, nil)
	must(err)
	today := int32(head.Time / 86400)
	send(payer, toParticipants, participants.PackDelegate(11, serviceAddr,
		bindings.PowerSettle|bindings.PowerAttest, 50_000, 1_000_000, today+90))
	send(provider, toParticipants, participants.PackDelegate(21, serviceAddr, bindings.PowerSubmit, 0, 0, today+90))

	// The patient signs, anyone relays.
	grant := bindings.Grant{
		Ref: random(), Controller: patientAddr, GranteeOrg: 11, Purposes: bindings.PurposePayment,
		Scopes: bindings.ScopesClaim, NotBefore: uint64(today) * 86400, NotAfter: bindings.ConsentEnd(head.Time + 365*86400),
		Basis: bindings.BasisConsent, PolicyVersion: 1, Terms: random(), Nonce: random(), Deadline: head.Time + 3600,
	}
	signature, err := bindings.SignTypedData(patient, bindings.GrantTypedData(chainID, at.Consents, grant))
	must(err)
	send(service, toConsents, consents.PackGrant(grant, signature))

	coverage := bindings.Coverage{
		Ref: random(), Payer: 11, Plan: 1, StartDay: today - 100, EndDay: today + 265, Commitment: random(),
	}
	send(service, toEligibility, eligibility.PackAttest(coverage))

	// Money: one unit of the token is one cent.
	send(admin, toToken, token.PackMint(payerAddr, big.NewInt(100_000)))
	send(payer, toToken, token.PackApprove(at.Treasury, big.NewInt(100_000)))
	send(payer, toTreasury, treasury.PackFund(11, big.NewInt(100_000)))

	// The claim: 150.00 charged, 120.00 allowed, 96.00 paid, 24.00 the patient's, 30.00 nobody's.
	// Its id begins with the provider's number; then come the service key and the attempt.
	claim := random()
	binary.BigEndian.PutUint32(claim[:], 21)
	receipt := send(service, toClaims, claims.PackSubmit([]bindings.Submission{{
		Claim: claim, Payer: 11, Provider: 21, Consent: grant.Ref, Coverage: coverage.Ref, Commitment: random(),
		Charged: 15_000, ServiceDay: today - 3,
	}}))
	submitted, err := claims.UnpackSubmittedEvent(receipt.Logs[0])
	must(err)
	fmt.Println("submitted: charged", submitted.Charged, "flags", submitted.Flags)

	settlement := bindings.Settlement{
		Claim: claim, Allowed: 12_000, Paid: 9_600, Patient: 2_400, Adjusted: 3_000, Decision: random(),
	}
	receipt = send(service, toClaims, claims.PackSettle([]bindings.Settlement{settlement}))
	settled, err := claims.UnpackSettledEvent(receipt.Logs[0])
	must(err)
	fmt.Println("settled: paid", settled.Paid)

	// The same item again changes nothing and says why.
	receipt = send(service, toClaims, claims.PackSettle([]bindings.Settlement{settlement}))
	refused, err := claims.UnpackRefusedEvent(receipt.Logs[0])
	must(err)
	reason, _ := bindings.ErrorName(refused.Reason[:])
	fmt.Println("again:", reason)

	record, err := bind.Call(toClaims, nil, claims.PackClaim(claim), claims.UnpackClaim)
	must(err)
	fmt.Println("settled on chain:", record.State == bindings.StateSettled)

	send(provider, toTreasury, treasury.PackWithdraw(21, providerAddr, big.NewInt(9_600)))
	balance, err := bind.Call(toToken, nil, token.PackBalanceOf(providerAddr), token.UnpackBalanceOf)
	must(err)
	fmt.Println("withdrawn:", balance)

	// Output:
	// submitted: charged 15000 flags 0
	// settled: paid 9600
	// again: NotSubmitted
	// settled on chain: true
	// withdrawn: 9600
}

package bindings_test

import (
	"context"
	"crypto/ecdsa"
	"crypto/rand"
	"fmt"
	"log"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient/simulated"

	"github.com/careclear/careclear/bindings"
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
	gas := types.Account{Balance: big.NewInt(1e18)}
	backend := simulated.NewBackend(types.GenesisAlloc{adminAddr: gas, payerAddr: gas, providerAddr: gas, serviceAddr: gas})
	defer backend.Close()
	client := backend.Client()
	chainID, err := client.ChainID(ctx)
	must(err)

	deploy := func(bin string, constructor []byte) common.Address {
		opts := bind.NewKeyedTransactor(admin, chainID)
		opts.GasLimit = 5_000_000
		_, tx, err := bind.DeployContract(opts, common.FromHex(bin), client, constructor)
		must(err)
		backend.Commit()
		address, err := bind.WaitDeployed(ctx, client, tx.Hash())
		must(err)
		return address
	}
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

	// Deploy, in this order, and tell the two contracts that serve Claims who it is.
	participants, consents, eligibility := bindings.NewParticipants(), bindings.NewConsents(), bindings.NewEligibility()
	token, treasury, claims := bindings.NewSettlementToken(), bindings.NewTreasury(), bindings.NewClaims()

	managerAt := deploy(bindings.AccessManagerMetaData.Bin, bindings.NewAccessManager().PackConstructor(adminAddr))
	participantsAt := deploy(bindings.ParticipantsMetaData.Bin, participants.PackConstructor(managerAt))
	consentsAt := deploy(bindings.ConsentsMetaData.Bin, nil)
	eligibilityAt := deploy(bindings.EligibilityMetaData.Bin, eligibility.PackConstructor(participantsAt))
	tokenAt := deploy(bindings.SettlementTokenMetaData.Bin, token.PackConstructor(managerAt))
	treasuryAt := deploy(bindings.TreasuryMetaData.Bin, treasury.PackConstructor(managerAt, participantsAt, tokenAt))
	claimsAt := deploy(bindings.ClaimsMetaData.Bin,
		claims.PackConstructor(participantsAt, consentsAt, eligibilityAt, treasuryAt))
	deploy(bindings.AuditAnchorMetaData.Bin, bindings.NewAuditAnchor().PackConstructor(participantsAt))

	toParticipants, toConsents := participants.Instance(client, participantsAt), consents.Instance(client, consentsAt)
	toEligibility, toToken := eligibility.Instance(client, eligibilityAt), token.Instance(client, tokenAt)
	toTreasury, toClaims := treasury.Instance(client, treasuryAt), claims.Instance(client, claimsAt)
	send(admin, toParticipants, participants.PackSetClaims(claimsAt))
	send(admin, toTreasury, treasury.PackSetClaims(claimsAt))

	// Admit the organisations; their owners delegate to the service, the payer with caps.
	head, err := client.HeaderByNumber(ctx, nil)
	must(err)
	today := int32(head.Time / 86400)
	send(admin, toParticipants, participants.PackRegisterMany([]bindings.Organisation{
		{Org: 11, Kind: bindings.KindPayer, Owner: payerAddr, DidHash: random()},
		{Org: 21, Kind: bindings.KindProvider, Owner: providerAddr, DidHash: random()},
	}))
	send(payer, toParticipants, participants.PackDelegate(11, serviceAddr,
		bindings.PowerSettle|bindings.PowerAttest, 50_000, 1_000_000, today+90))
	send(provider, toParticipants, participants.PackDelegate(21, serviceAddr, bindings.PowerSubmit, 0, 0, today+90))

	// The patient signs, anyone relays.
	grant := bindings.Grant{
		Ref: random(), Controller: patientAddr, GranteeOrg: 11, Purposes: bindings.PurposePayment,
		Scopes: bindings.ScopesClaim, NotBefore: uint64(today) * 86400, NotAfter: uint64(today+365) * 86400,
		Basis: bindings.BasisConsent, PolicyVersion: 1, Terms: random(), Nonce: random(), Deadline: head.Time + 3600,
	}
	signature, err := bindings.SignTypedData(patient, bindings.GrantTypedData(chainID, consentsAt, grant))
	must(err)
	send(service, toConsents, consents.PackGrant(grant, signature))

	coverage := bindings.Coverage{
		Ref: random(), Payer: 11, Plan: 1, StartDay: today - 100, EndDay: today + 265, Commitment: random(),
	}
	send(service, toEligibility, eligibility.PackAttest(coverage))

	// Money: one unit of the token is one cent.
	send(admin, toToken, token.PackMint(payerAddr, big.NewInt(100_000)))
	send(payer, toToken, token.PackApprove(treasuryAt, big.NewInt(100_000)))
	send(payer, toTreasury, treasury.PackFund(11, big.NewInt(100_000)))

	// The claim: 150.00 charged, 120.00 allowed, 96.00 paid, 24.00 the patient's, 30.00 nobody's.
	claim := random()
	receipt := send(service, toClaims, claims.PackSubmit([]bindings.Submission{{
		Claim: claim, Payer: 11, Provider: 21, Consent: grant.Ref, Coverage: coverage.Ref, Charged: 15_000,
		ServiceDay: today - 3,
	}}))
	submitted, err := claims.UnpackSubmittedEvent(receipt.Logs[0])
	must(err)
	fmt.Println("submitted: charged", submitted.Charged, "flags", submitted.Flags)

	settlement := bindings.Settlement{
		Claim: claim, Allowed: 12_000, Paid: 9_600, Patient: 2_400, Adjusted: 3_000, DuplicateTag: random(),
		Decision: random(),
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

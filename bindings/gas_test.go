package bindings_test

import (
	"encoding/binary"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/careclear/careclear/bindings"
)

// enroll grants consents and attests coverages numbered from first, with a benefit maximum or 0, and returns the gas of each.
func (n *network) enroll(first, count int, maximum uint64) (consentGas, coverageGas uint64) {
	n.Helper()
	grants, signatures := make([]bindings.Grant, count), make([][]byte, count)
	coverages := make([]bindings.Coverage, count)
	for i := range count {
		grants[i], signatures[i] = n.grant(first + i)
		coverages[i] = bindings.Coverage{
			Ref: id("coverage", first+i), Payer: payer, Plan: 1, StartDay: today - 100, EndDay: today + 200,
			AnnualMaximum: maximum, Commitment: id("commitment", first+i),
		}
	}
	consentGas, logs, _ := n.must(n.settler, n.Consents, bindings.NewConsents().PackGrantMany(grants, signatures))
	if got := countEvents(logs, bindings.NewConsents().GetABI().Events["ConsentGranted"].ID); got != count {
		n.Fatalf("%d of %d consents granted", got, count)
	}
	coverageGas, logs, _ = n.must(n.settler, n.Eligibility, bindings.NewEligibility().PackAttestMany(coverages))
	if got := countEvents(logs, bindings.NewEligibility().GetABI().Events["CoverageAttested"].ID); got != count {
		n.Fatalf("%d of %d coverages attested", got, count)
	}
	return consentGas, coverageGas
}

func (n *network) grant(i int) (bindings.Grant, []byte) {
	n.Helper()
	g := bindings.Grant{
		Ref: id("consent", i), Controller: crypto.PubkeyToAddress(n.patient.PublicKey), GranteeOrg: payer,
		Purposes: bindings.PurposePayment, Scopes: bindings.ScopesClaim,
		NotBefore: (today - 30) * day, NotAfter: (today + 393) * day, Basis: bindings.BasisConsent, PolicyVersion: 1,
		Terms: id("terms", i), Nonce: id("nonce", i), Deadline: now + 3600,
	}
	signature, err := bindings.SignTypedData(n.patient, bindings.GrantTypedData(n.config.ChainID, n.Consents, g))
	if err != nil {
		n.Fatal(err)
	}
	return g, signature
}

// claimOf is the id of claim i of a provider.
func claimOf(provider uint32, i int) [32]byte {
	claim := id("claim", i)
	binary.BigEndian.PutUint32(claim[:], provider)
	return claim
}

// batch is claims numbered from first, and their settlement.
func batch(first, count int) (submissions []bindings.Submission, settlements []bindings.Settlement) {
	for i := first; i < first+count; i++ {
		submissions = append(submissions, bindings.Submission{
			Claim: claimOf(provider, i), Payer: payer, Provider: provider, Consent: id("consent", i),
			Coverage: id("coverage", i), Commitment: id("commitment", i), Charged: 15_000, ServiceDay: today - 3,
		})
		settlements = append(settlements, bindings.Settlement{
			Claim: claimOf(provider, i), Allowed: 12_000, Paid: 9_600, Patient: 2_400, Adjusted: 3_000,
			Decision: id("decision", i), Coverage: id("coverage", i),
		})
	}
	return submissions, settlements
}

// expect sends a batch as the settling service and fails unless it gives count events of this name and no other.
func (n *network) expect(count int, event string, data []byte) (gas uint64) {
	n.Helper()
	gas, logs, _ := n.must(n.settler, n.Claims, data)
	if got := countEvents(logs, bindings.NewClaims().GetABI().Events[event].ID); got != count || len(logs) != count {
		n.Fatalf("%d events %s of %d logs, want %d", got, event, len(logs), count)
	}
	return gas
}

func countEvents(logs []*types.Log, topic common.Hash) (found int) {
	for _, log := range logs {
		if log.Topics[0] == topic {
			found++
		}
	}
	return found
}

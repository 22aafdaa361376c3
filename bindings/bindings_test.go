package bindings_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"

	"github.com/careclear/careclear/bindings"
)

func TestErrorName(t *testing.T) {
	capPerDay := bindings.ParticipantsCapPerDayExceededErrorID()
	badBatch := bindings.ClaimsBadBatchErrorID()
	for name, tc := range map[string]struct {
		data []byte
		want string
		ok   bool
	}{
		"nothing":          {nil, "", false},
		"three bytes":      {capPerDay[:3], "", false},
		"a reason":         {capPerDay[:4], "CapPerDayExceeded", true},
		"with arguments":   {append(badBatch[:4:4], make([]byte, 64)...), "BadBatch", true},
		"cut arguments":    {append(badBatch[:4:4], 1, 2), "BadBatch", true},
		"unknown selector": {[]byte{1, 2, 3, 4}, "", false},
		"require":          {[]byte{0x08, 0xc3, 0x79, 0xa0}, "Error", true},
		"overflow":         {[]byte{0x4e, 0x48, 0x7b, 0x71, 0x11}, "Panic", true},
	} {
		if got, ok := bindings.ErrorName(tc.data); got != tc.want || ok != tc.ok {
			t.Errorf("%s: %q %v, want %q %v", name, got, ok, tc.want, tc.ok)
		}
	}
}

func TestErrorSelectorsHaveOneName(t *testing.T) {
	for _, m := range []*bind.MetaData{
		&bindings.AccessManagerMetaData, &bindings.AppealsMetaData, &bindings.AuditAnchorMetaData, &bindings.BreakGlassMetaData,
		&bindings.ClaimsMetaData, &bindings.ConsentsMetaData, &bindings.CouncilMetaData, &bindings.EligibilityMetaData,
		&bindings.GuardiansMetaData, &bindings.ParticipantsMetaData, &bindings.SealersMetaData,
		&bindings.SettlementTokenMetaData, &bindings.TimelockControllerMetaData, &bindings.TreasuryMetaData,
	} {
		parsed, err := m.ParseABI()
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range parsed.Errors {
			if got, ok := bindings.ErrorName(e.ID[:4]); !ok || got != e.Name {
				t.Errorf("%s.%s: %q %v", m.ID, e.Name, got, ok)
			}
		}
	}
}

func FuzzErrorName(f *testing.F) {
	f.Add([]byte{})
	f.Add([]byte{0x08, 0xc3, 0x79})
	f.Fuzz(func(t *testing.T, data []byte) {
		if name, ok := bindings.ErrorName(data); ok != (name != "") {
			t.Errorf("%q %v", name, ok)
		}
	})
}

// TestApproval settles beyond the delegate's cap with the payer's own signature made in Go.
func TestApproval(t *testing.T) {
	n := newNetwork(t)
	n.enroll(0, 1, 0)
	submissions, settlements := batch(0, 1)
	submissions[0].Charged, settlements[0].Adjusted = 500_000, 0
	settlements[0].Allowed, settlements[0].Paid, settlements[0].Patient = 500_000, 400_000, 100_000
	n.expect(1, "Submitted", bindings.NewClaims().PackSubmit(submissions))

	_, logs, _ := n.must(n.settler, n.Claims, bindings.NewClaims().PackSettle(settlements))
	refused, err := bindings.NewClaims().UnpackRefusedEvent(logs[0])
	if err != nil {
		t.Fatal(err)
	}
	if name, _ := bindings.ErrorName(refused.Reason[:]); name != "CapPerClaimExceeded" {
		t.Errorf("refused for %q, want CapPerClaimExceeded", name)
	}

	signature, err := bindings.SignTypedData(n.payerKey,
		bindings.ApprovalTypedData(n.config.ChainID, n.Claims, settlements[0], now+60))
	if err != nil {
		t.Fatal(err)
	}
	n.expect(1, "Settled", bindings.NewClaims().PackSettleApproved([]bindings.ApprovedSettlement{
		{Item: settlements[0], Deadline: now + 60, Signature: signature},
	}))
}

func TestRevokeFromGo(t *testing.T) {
	n := newNetwork(t)
	n.enroll(0, 1, 0)
	ref, nonce := id("consent", 0), id("revoke", 0)
	signature, err := bindings.SignTypedData(n.patient,
		bindings.RevokeTypedData(n.config.ChainID, n.Consents, ref, nonce, now+60))
	if err != nil {
		t.Fatal(err)
	}
	c := bindings.NewConsents()
	n.must(n.settler, n.Consents, c.PackRevoke(ref, nonce, now+60, signature))
	_, _, ret := n.must(n.settler, n.Consents, c.PackConsent(ref))
	got, err := c.UnpackConsent(ret)
	if err != nil {
		t.Fatal(err)
	}
	if got.Status != bindings.ConsentRevoked || got.RevokedAt != now {
		t.Errorf("consent %+v, want revoked at %d", got, now)
	}
}

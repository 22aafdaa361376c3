package governance

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/bindings/deployment"
)

// book is of a network whose contracts lie at 0x…01 and on, with one person known by name.
func book(t testing.TB) (Book, deployment.Contracts) {
	t.Helper()
	var c deployment.Contracts
	for i, name := range Names() {
		*c.Named()[name] = common.Address{19: byte(i + 1)}
	}
	b, err := NewBook(c, map[string]common.Address{"payer:11": {0: 0xaa}})
	if err != nil {
		t.Fatal(err)
	}
	return b, c
}

func TestParseAndWords(t *testing.T) {
	b, c := book(t)
	document := filepath.Join(t.TempDir(), "did.json")
	if err := os.WriteFile(document, []byte("{}"), 0o600); err != nil {
		t.Fatal(err)
	}
	hash := crypto.Keccak256Hash([]byte("{}"))
	for _, tc := range []struct {
		function  string
		arguments []string
		data      []byte
		words     string
	}{
		{"Participants.suspend", []string{"103"}, bindings.NewParticipants().PackSuspend(103), "Participants.suspend(103)"},
		{"Participants.register", []string{"60", "5", "payer:11", "file:" + document},
			bindings.NewParticipants().PackRegister(60, 5, common.Address{0: 0xaa}, hash), "Participants.register(60, 5, payer:11, " + hash.Hex() + ")"},
		{"Participants.registerMany", []string{`[{"org": 7, "kind": "2", "owner": "0x00000000000000000000000000000000000000ff", "didHash": "` + hash.Hex() + `"}]`},
			bindings.NewParticipants().PackRegisterMany([]bindings.Organisation{{Org: 7, Kind: 2, Owner: common.Address{19: 0xff}, DidHash: hash}}),
			"Participants.registerMany([{org 7, kind 2, owner 0x00000000000000000000000000000000000000ff, didHash " + hash.Hex() + "}])"},
		{"Participants.delegate", []string{"60", "Claims", "32", "1_000", "0", "-3"},
			bindings.NewParticipants().PackDelegate(60, c.Claims, 32, 1000, 0, -3), "Participants.delegate(60, Claims, 32, 1000, 0, -3)"},
		{"Participants.setSpender", []string{"Claims", "true"}, bindings.NewParticipants().PackSetSpender(c.Claims, true), "Participants.setSpender(Claims, true)"},
		{"Guardians.pause", []string{"payer:11"}, bindings.NewGuardians().PackPause(bindings.PauseOf(11)), "Guardians.pause(payer:11)"},
		{"Guardians.pause", []string{"settle"}, bindings.NewGuardians().PackPause(bindings.PauseSettle), "Guardians.pause(settle)"},
		{"Appeals.setPanel", []string{"[2, 3, 4]"}, bindings.NewAppeals().PackSetPanel([]uint32{2, 3, 4}), "Appeals.setPanel([2, 3, 4])"},
		{"AccessManager.setTargetFunctionRole", []string{"Appeals", `["Appeals.setPanel"]`, "1"},
			bindings.NewAccessManager().PackSetTargetFunctionRole(c.Appeals, [][4]byte{[4]byte(bindings.NewAppeals().PackSetPanel(nil))}, 1), "AccessManager.setTargetFunctionRole(Appeals, [0x"},
		{"Participants.upgradeToAndCall", []string{"Council", "0x"}, bindings.NewParticipants().PackUpgradeToAndCall(c.Council, nil), "Participants.upgradeToAndCall(Council, 0x)"},
	} {
		call, _, err := b.Parse(tc.function, tc.arguments)
		if err != nil {
			t.Errorf("%s %q: %v", tc.function, tc.arguments, err)
			continue
		}
		if !bytes.Equal(call.Data, tc.data) {
			t.Errorf("%s %q packs to %x, want %x", tc.function, tc.arguments, call.Data, tc.data)
		}
		if words := b.Words(call); !strings.HasPrefix(words, tc.words) {
			t.Errorf("%s %q reads %q, want %q", tc.function, tc.arguments, words, tc.words)
		}
	}
}

func TestParseRefuses(t *testing.T) {
	b, _ := book(t)
	for _, tc := range []struct {
		function  string
		arguments []string
		says      string
	}{
		{"Nobody.suspend", []string{"1"}, "known are AccessManager"},
		{"Participants.fire", []string{"1"}, "it has acceptOwner"},
		{"Participants", nil, "no function"},
		{"Participants.suspend", nil, "takes 1 arguments, not 0"},
		{"Participants.suspend", []string{"4294967296"}, "does not fit"},
		{"Participants.suspend", []string{"-1"}, "does not fit"},
		{"Participants.suspend", []string{"one"}, "no number"},
		{"Participants.delegate", []string{"60", "Claims", "32", "0", "0", "2147483648"}, "does not fit"},
		{"Participants.setSpender", []string{"Claims", "yes"}, "invalid syntax"},
		{"Participants.setSpender", []string{"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeF", "true"}, "typing error"},
		{"Participants.setSpender", []string{"someone", "true"}, "neither an address nor a name"},
		{"Participants.register", []string{"60", "5", "payer:11", "0x12"}, "has 1 bytes"},
		{"Participants.register", []string{"60", "5", "payer:11", "did:web"}, "neither 0x"},
		{"Participants.registerMany", []string{`[{"org": 7}]`}, "want a JSON object with org, kind, owner, didHash"},
		{"Participants.registerMany", []string{`{}`}, "want a JSON array"},
		{"Guardians.pause", []string{"withdrawals"}, "no scope of a pause"},
		{"Guardians.pause", []string{"payer:0"}, "no scope of a pause"},
		{"Appeals.setPanel", []string{"2, 3"}, "no JSON"},
	} {
		_, _, err := b.Parse(tc.function, tc.arguments)
		if err == nil || !strings.Contains(err.Error(), tc.says) {
			t.Errorf("%s %q: %v, want %q", tc.function, tc.arguments, err, tc.says)
		}
	}
}

// What the time lock is made to do is said, however it is wrapped, and nothing more is said than is known.
func TestWordsOfTheTimeLock(t *testing.T) {
	b, c := book(t)
	suspend := Call{c.Participants, bindings.NewParticipants().PackSuspend(3)}
	mint := Call{common.Address{0: 9}, bindings.NewSettlementToken().PackMint(c.Claims, common.Big1)}
	lock := bindings.NewTimelockController()
	targets, values, data := unzip([]Call{suspend, mint})
	for name, tc := range map[string]struct {
		call Call
		want string
	}{
		"batch": {Call{c.Timelock, lock.PackScheduleBatch(targets, values, data, [32]byte{}, [32]byte{}, common.Big1)},
			"through the time lock: Participants.suspend(3) + contract 0x0900000000000000000000000000000000000000.mint(Claims, 1)"},
		"single":           {Call{c.Timelock, lock.PackSchedule(suspend.Target, common.Big0, suspend.Data, [32]byte{}, [32]byte{}, common.Big1)}, "through the time lock: Participants.suspend(3)"},
		"unknown function": {Call{c.Participants, []byte{1, 2, 3, 4, 5}}, "Participants: 0x0102030405"},
		"unknown contract": {Call{common.Address{0: 9}, []byte{1, 2, 3}}, "0x0900000000000000000000000000000000000000: 0x010203"},
		"cut off":          {Call{c.Participants, suspend.Data[:8]}, "Participants.suspend: 0x00000000"},
	} {
		if got := b.Words(tc.call); got != tc.want {
			t.Errorf("%s: %q, want %q", name, got, tc.want)
		}
	}
}

func FuzzWords(f *testing.F) {
	b, c := book(f)
	lock := bindings.NewTimelockController()
	f.Add(bindings.NewParticipants().PackSuspend(3))
	f.Add(lock.PackSchedule(c.Participants, common.Big0, []byte{1}, [32]byte{}, [32]byte{}, common.Big1))
	f.Add(lock.PackScheduleBatch([]common.Address{{1}}, nil, [][]byte{{1}}, [32]byte{}, [32]byte{}, common.Big1))
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, name := range Names() {
			if b.Words(Call{*c.Named()[name], data}) == "" {
				t.Errorf("%s has no words for %x", name, data)
			}
		}
	})
}

func TestNetworkFile(t *testing.T) {
	_, c := book(t)
	path := filepath.Join(t.TempDir(), "network.json")
	n := NewNetwork([]string{"http://127.0.0.1:1"}, 9021, common.Hash{1}, c)
	if err := n.Write(path); err != nil {
		t.Fatal(err)
	}
	got, err := ReadNetwork(path)
	if err != nil || got.ChainID != 9021 || got.Contracts["Council"] != c.Council {
		t.Errorf("%+v, %v", got, err)
	}
	for text, says := range map[string]string{`{"contracts": {"Bank": "0x0000000000000000000000000000000000000001"}}`: "knows no contract Bank", `{}`: "no address of", `[`: "unexpected"} {
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := ReadNetwork(path); err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("%s: %v, want %q", text, err, says)
		}
	}
	if _, err := ReadNetwork(filepath.Join(t.TempDir(), "none")); err == nil || !strings.Contains(err.Error(), "--network") {
		t.Errorf("no file: %v", err)
	}
}

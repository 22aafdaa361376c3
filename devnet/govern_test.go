package devnet

import (
	"context"
	"errors"
	"math/big"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/bindings/deployment"
	"github.com/careclear/careclear/internal/governance"
	"github.com/careclear/careclear/internal/testdb"
)

// TestGovernance looks at a devnet right after its deployment, on real geth: nobody has power but the council and the time lock, and
// what the members vote about sealers becomes what clique does, also when every node is killed in between.
func TestGovernance(t *testing.T) {
	t.Parallel() // it waits for blocks and delays most of the time
	ctx := e2e(t, 5*time.Minute)
	s := start(t, ctx, Config{DatabaseURL: testdb.URL(t), DataDir: dataDir(t), Delay: time.Second})
	t.Run("the deployer is nobody", func(t *testing.T) { deployerIsNobody(t, ctx, s) })
	t.Run("no person holds a role", func(t *testing.T) { noPersonHoldsARole(t, ctx, s) })
	t.Run("the program", func(t *testing.T) { governProgram(t, ctx, s) })
	t.Run("a decision that was cut off goes on", func(t *testing.T) { cutOff(t, ctx, s) })
	t.Run("clique follows the members", func(t *testing.T) { cliqueFollows(t, ctx, s) })
}

// restricted are the functions that only governance may call, on every contract.
var restricted = map[string][]string{
	"AccessManager": {"grantRole", "revokeRole", "labelRole", "setGrantDelay", "setRoleAdmin", "setRoleGuardian", "setTargetAdminDelay", "setTargetClosed",
		"setTargetFunctionRole", "updateAuthority"},
	"Appeals":         {"setPanel"},
	"Consents":        {"upgradeToAndCall"},
	"Council":         {"admitSeat", "removeSeat"},
	"Eligibility":     {"setClaims", "upgradeToAndCall"},
	"Guardians":       {"setGuardians", "pause", "lift"},
	"Participants":    {"register", "registerMany", "suspend", "reinstate", "setEmergency", "recoverOwner", "setSpender", "upgradeToAndCall"},
	"Sealers":         {"add", "remove"},
	"SettlementToken": {"mint", "setTreasury"},
	"Timelock":        {"schedule", "scheduleBatch", "cancel", "updateDelay", "grantRole", "revokeRole"},
	"Treasury":        {"setClaims"},
}

// unauthorised are the errors a stranger gets.
var unauthorised = []string{"AccessManagedUnauthorized", "AccessManagerUnauthorizedAccount", "NotCouncil", "AccessControlUnauthorizedAccount", "TimelockUnauthorizedCaller"}

// deployerIsNobody calls every function of every contract as the deployer and as somebody unknown: both must meet the same, and on
// restricted functions a refusal for want of a role.
func deployerIsNobody(t *testing.T, ctx context.Context, s *Stack) {
	eth, err := s.client.Eth(ctx)
	if err != nil {
		t.Fatal(err)
	}
	deployer, stranger := address(s.office.keys.Deployer()), common.Address{19: 7, 0: 9}
	for name, meta := range metaData {
		contract, err := meta.ParseABI()
		if err != nil {
			t.Fatal(err)
		}
		at := *s.contracts.Named()[name]
		for _, function := range restricted[name] {
			if _, ok := contract.Methods[function]; !ok {
				t.Errorf("%s has no function %s", name, function)
			}
		}
		for _, m := range contract.Methods {
			if m.IsConstant() {
				continue
			}
			values := make([]any, len(m.Inputs))
			for i, in := range m.Inputs {
				values[i] = reflect.New(in.Type.GetType()).Elem().Interface()
				switch {
				case in.Type.GetType() == reflect.TypeFor[*big.Int]():
					values[i] = common.Big0
				case in.Name == "scope":
					values[i] = bindings.PauseSubmit
				}
			}
			data, err := contract.Pack(m.Name, values...)
			if err != nil {
				t.Fatalf("%s.%s: %v", name, m.Name, err)
			}
			meets := func(from common.Address) string {
				_, err := eth.CallContract(ctx, ethereum.CallMsg{From: from, To: &at, Data: data}, nil)
				if err == nil {
					return "succeeds"
				}
				revert, ok := ethclient.RevertErrorData(err)
				if !ok && !strings.Contains(err.Error(), "execution reverted") {
					t.Fatalf("%s.%s: %v", name, m.Name, err)
				}
				return strings.ReplaceAll(string(revert), string(from[:]), "")
			}
			mine := meets(deployer)
			if mine != meets(stranger) {
				t.Errorf("%s.%s: the deployer meets something else than a stranger", name, m.Name)
			}
			if slices.Contains(restricted[name], m.Name) {
				if reason, _ := bindings.ErrorName([]byte(mine)); !slices.Contains(unauthorised, reason) {
					t.Errorf("%s.%s: the deployer is refused with %q, not for want of a role", name, m.Name, reason)
				}
			}
		}
	}
}

var metaData = map[string]*bind.MetaData{
	"AccessManager": &bindings.AccessManagerMetaData, "Appeals": &bindings.AppealsMetaData, "AuditAnchor": &bindings.AuditAnchorMetaData,
	"BreakGlass": &bindings.BreakGlassMetaData, "Claims": &bindings.ClaimsMetaData, "Consents": &bindings.ConsentsMetaData,
	"Council": &bindings.CouncilMetaData, "Eligibility": &bindings.EligibilityMetaData, "Guardians": &bindings.GuardiansMetaData,
	"Participants": &bindings.ParticipantsMetaData, "Sealers": &bindings.SealersMetaData, "SettlementToken": &bindings.SettlementTokenMetaData,
	"Timelock": &bindings.TimelockControllerMetaData, "Treasury": &bindings.TreasuryMetaData,
}

// noPersonHoldsARole reads every grant there ever was from the events of the access manager and of the time lock: who holds a role
// that governs is a contract.
func noPersonHoldsARole(t *testing.T, ctx context.Context, s *Stack) {
	eth, err := s.client.Eth(ctx)
	if err != nil {
		t.Fatal(err)
	}
	council := governance.Council{Client: s.client, Contracts: s.contracts}
	roles, err := council.Roles(ctx)
	if err != nil {
		t.Fatal(err)
	}
	want := map[uint64]common.Address{deployment.RoleAdmin: s.contracts.Timelock, deployment.RoleMembership: s.contracts.Council,
		deployment.RoleIssuer: address(s.office.keys.Issuer())}
	for _, r := range roles {
		if len(r.Holders) != 1 || r.Holders[0].Account != want[r.ID] {
			t.Errorf("%s is held by %v, want %s", r.Name, r.Holders, want[r.ID])
		}
		delete(want, r.ID)
		for _, h := range r.Holders {
			code, err := eth.CodeAt(ctx, h.Account, nil)
			if err != nil {
				t.Fatal(err)
			}
			if r.ID != deployment.RoleIssuer && len(code) == 0 {
				t.Errorf("%s is held by %s, which is no contract", r.Name, h.Account)
			}
		}
	}
	for id := range want {
		t.Errorf("role %d has never been granted", id)
	}
	// The deployer was granted ADMIN by the constructor, and is not only missing from the list above: it gave it up.
	logs, err := eth.FilterLogs(ctx, ethereum.FilterQuery{FromBlock: common.Big0, Addresses: []common.Address{s.contracts.AccessManager}})
	if err != nil {
		t.Fatal(err)
	}
	revoked := 0
	for i := range logs {
		if e, err := bindings.NewAccessManager().UnpackRoleRevokedEvent(&logs[i]); err == nil && e.Account == address(s.office.keys.Deployer()) && e.RoleId == deployment.RoleAdmin {
			revoked++
		}
	}
	if revoked != 1 {
		t.Errorf("the deployer gave the administrator's role up %d times", revoked)
	}
	logs, err = eth.FilterLogs(ctx, ethereum.FilterQuery{FromBlock: common.Big0, Addresses: []common.Address{s.contracts.Timelock}})
	if err != nil {
		t.Fatal(err)
	}
	holders := map[common.Address]int{}
	for i := range logs {
		if e, err := bindings.NewTimelockController().UnpackRoleGrantedEvent(&logs[i]); err == nil {
			holders[e.Account]++
		}
	}
	// Proposer and canceller: the council; administrator of its own: itself; executor: anybody.
	if len(holders) != 3 || holders[s.contracts.Council] != 2 || holders[s.contracts.Timelock] != 1 || holders[common.Address{}] != 1 {
		t.Errorf("roles of the time lock are held by %v", holders)
	}
}

// cutOff leaves a decision at every point a crash could, and takes it up again: there is one proposal each time, and it is executed once.
func cutOff(t *testing.T, ctx context.Context, s *Stack) {
	council := governance.Council{Client: s.client, Contracts: s.contracts}
	voices := s.office.keys.voices()
	vote := func(id uint64, by governance.Voice) {
		t.Helper()
		ballot := council.Ballot(by, id, true)
		if _, err := council.Client.Transact(ctx, by.Signer, &ballot.Target, ballot.Data, 0); err != nil {
			t.Fatal(err)
		}
	}
	// A new block can give way to another of its height, and what was mined be gone for a moment: only a decision that the chain
	// keeps is found again.
	deeper := func() {
		t.Helper()
		eth, err := s.client.Eth(ctx)
		if err != nil {
			t.Fatal(err)
		}
		from, err := eth.BlockNumber(ctx)
		for now := from; now < from+2 && err == nil; now, err = eth.BlockNumber(ctx) {
			time.Sleep(100 * time.Millisecond)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	before, err := council.Proposals(ctx)
	if err != nil {
		t.Fatal(err)
	}
	for done := range 5 { // proposed and so many votes; 4: executed
		org := bindings.Organisation{Org: 900 + uint32(done), Kind: bindings.KindAnalyst, Owner: common.Address{1}}
		if done < 4 {
			call := governance.Call{Target: s.contracts.Participants, Data: bindings.NewParticipants().PackRegisterMany([]bindings.Organisation{org})}
			id, err := council.Propose(ctx, voices[0], call, [32]byte{})
			if err != nil {
				t.Fatal(err)
			}
			for i := range done {
				vote(id, voices[i])
			}
		} else if err := s.office.register(ctx, []bindings.Organisation{org}); err != nil {
			t.Fatal(err)
		}
		deeper()
		if err := s.office.register(ctx, []bindings.Organisation{org}); err != nil {
			t.Fatalf("taken up after %d votes: %v", done, err)
		}
		deeper()
		n, err := council.Proposals(ctx)
		if err != nil || n != before+uint64(done)+1 {
			t.Fatalf("%d proposals for %d decisions (%v)", n-before, done+1, err)
		}
		if p, err := council.Proposal(ctx, n); err != nil || p.State != governance.Executed {
			t.Errorf("after %d votes: the proposal is %s (%v)", done, p.State, err)
		}
	}
}

// cliqueFollows has the members vote a sealer out and in again. All nodes are killed in between: what they had proposed to clique is
// lost then, and their operators propose it again.
func cliqueFollows(t *testing.T, ctx context.Context, s *Stack) {
	council := governance.Council{Client: s.client, Contracts: s.contracts}
	voices := s.office.keys.voices()
	decide := func(data []byte) {
		t.Helper()
		if _, err := council.Decide(ctx, voices, governance.Call{Target: s.contracts.Sealers, Data: data}, [32]byte{1}); err != nil {
			t.Fatal(err)
		}
	}
	all := s.network.SealerAddresses()
	gone := all[0]
	decide(bindings.NewSealers().PackRemove(gone))
	s.network.KillAll()
	if err := s.network.RestartAll(ctx); err != nil {
		t.Fatal(err)
	}
	s.cliqueAgrees(t, ctx, all[1:])
	decide(bindings.NewSealers().PackAdd(gone))
	s.cliqueAgrees(t, ctx, all)
	// Nothing is left proposed: a sealer voted out later by clique's memory of an old vote would be nobody's will.
	for i := range s.network.Sealers() {
		s.quietProposals(t, ctx, i)
	}
}

// cliqueAgrees waits until clique goes by these sealers.
func (s *Stack) cliqueAgrees(t *testing.T, ctx context.Context, want []common.Address) {
	t.Helper()
	want = slices.SortedFunc(slices.Values(want), common.Address.Cmp)
	var have []common.Address
	ctx, cancel := context.WithTimeout(ctx, 2*time.Minute)
	defer cancel()
	for ctx.Err() == nil {
		node, err := rpc.DialContext(ctx, s.network.Follower(0).IPC())
		if err == nil {
			have, err = governance.CliqueSealers(ctx, node)
			node.Close()
		}
		slices.SortFunc(have, common.Address.Cmp)
		if err == nil && slices.Equal(have, want) {
			return
		}
		time.Sleep(300 * time.Millisecond)
	}
	t.Fatalf("clique goes by %v, the members voted for %v", have, want)
}

// quietProposals waits until a sealer proposes nothing to clique.
func (s *Stack) quietProposals(t *testing.T, ctx context.Context, i int) {
	t.Helper()
	proposed := map[common.Address]bool{}
	err := errors.New("not asked")
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	for ctx.Err() == nil {
		var node *rpc.Client
		if node, err = rpc.DialContext(ctx, s.network.Sealer(i).IPC()); err == nil {
			clear(proposed)
			err = node.CallContext(ctx, &proposed, "clique_proposals")
			node.Close()
			if err == nil && len(proposed) == 0 {
				return
			}
		}
		time.Sleep(300 * time.Millisecond)
	}
	t.Errorf("sealer %d still proposes %v (%v)", i, proposed, err)
}

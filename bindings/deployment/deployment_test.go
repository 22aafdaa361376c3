package deployment_test

import (
	"context"
	"crypto/ecdsa"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/node"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/bindings/deployment"
)

const delay = 48 * time.Hour

// world is a simulated chain with a network on it, deployed by plan.
type world struct {
	t        *testing.T
	chain    *simulated.Backend
	deployer *ecdsa.PrivateKey
	members  []*ecdsa.PrivateKey // of the seats 1 to 4
	plan     deployment.Plan
}

func deploy(t *testing.T) *world {
	t.Helper()
	w := &world{t: t, deployer: key(t)}
	alloc := types.GenesisAlloc{}
	rich := types.Account{Balance: new(big.Int).Exp(big.NewInt(10), big.NewInt(27), nil)}
	config := deployment.Config{Deployer: at(w.deployer), Delay: delay, Issuer: common.Address{1}, Sealers: []common.Address{{2}}, Panel: []uint32{2, 3, 4},
		Guardians: []common.Address{{3}, {4}, {5}}}
	alloc[at(w.deployer)] = rich
	for i, kind := range []uint8{bindings.KindService, bindings.KindAuditor, bindings.KindPatientRepresentative, bindings.KindRegulator} {
		k := key(t)
		alloc[at(k)] = rich
		w.members = append(w.members, k)
		config.Founders = append(config.Founders, bindings.Organisation{Org: uint32(i + 1), Kind: kind, Owner: at(k)})
		config.Seats = append(config.Seats, uint32(i+1))
	}
	w.chain = simulated.NewBackend(alloc, func(_ *node.Config, e *ethconfig.Config) {
		rules := *e.Genesis.Config // as near to the gas of Berlin as this chain gets
		rules.PragueTime, rules.OsakaTime, rules.AmsterdamTime, rules.BogotaTime = nil, nil, nil, nil
		e.Genesis.Config = &rules
	})
	t.Cleanup(func() { w.chain.Close() })
	var err error
	if w.plan, err = deployment.New(config); err != nil {
		t.Fatal(err)
	}
	for _, s := range w.plan.Steps {
		to := &s.Address
		if s.Code != nil {
			to = nil
		}
		if r := w.send(w.deployer, to, s.Data, s.Gas); r.Status != types.ReceiptStatusSuccessful || s.Code != nil && r.ContractAddress != s.Address {
			t.Fatalf("%s: status %d, %d of %d gas, at %s, planned at %s", s.Name, r.Status, r.GasUsed, s.Gas, r.ContractAddress, s.Address)
		}
	}
	return w
}

func key(t *testing.T) *ecdsa.PrivateKey {
	t.Helper()
	k, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func at(k *ecdsa.PrivateKey) common.Address { return crypto.PubkeyToAddress(k.PublicKey) }

func (w *world) send(from *ecdsa.PrivateKey, to *common.Address, data []byte, gas uint64) *types.Receipt {
	w.t.Helper()
	ctx, eth := context.Background(), w.chain.Client()
	nonce, err := eth.PendingNonceAt(ctx, at(from))
	if err != nil {
		w.t.Fatal(err)
	}
	tx := types.MustSignNewTx(from, types.NewEIP155Signer(big.NewInt(1337)), &types.LegacyTx{Nonce: nonce, GasPrice: big.NewInt(1e10), Gas: gas, To: to, Data: data})
	if err := eth.SendTransaction(ctx, tx); err != nil {
		w.t.Fatal(err)
	}
	w.chain.Commit()
	for {
		r, err := eth.TransactionReceipt(ctx, tx.Hash())
		if err == nil {
			return r
		}
		if !strings.Contains(err.Error(), "indexing is in progress") {
			w.t.Fatal(err)
		}
	}
}

// slowly has three members decide a call through the time lock, and carries it out when the delay is over.
func (w *world) slowly(target common.Address, data []byte) {
	w.t.Helper()
	c, lock, council := w.plan.Contracts, bindings.NewTimelockController(), bindings.NewCouncil()
	ok := func(r *types.Receipt) {
		w.t.Helper()
		if r.Status != types.ReceiptStatusSuccessful {
			w.t.Fatal("a transaction of the members reverted")
		}
	}
	n, err := council.UnpackProposals(w.call(c.Council, council.PackProposals()))
	if err != nil {
		w.t.Fatal(err)
	}
	id, salt := n.Add(n, common.Big1), [32]byte{0: byte(n.Uint64())}
	wait := big.NewInt(int64(delay / time.Second))
	ok(w.send(w.members[0], &c.Council, council.PackPropose(1, c.Timelock, lock.PackSchedule(target, common.Big0, data, [32]byte{}, salt, wait), [32]byte{}), 2e6))
	for i := range 3 {
		ok(w.send(w.members[i], &c.Council, council.PackVote(uint32(i+1), id, true), 2e6))
	}
	ok(w.send(w.members[0], &c.Council, council.PackExecute(id), 2e6))
	w.pass(delay + time.Second)
	ok(w.send(w.members[3], &c.Timelock, lock.PackExecute(target, common.Big0, data, [32]byte{}, salt), 2e6))
}

func (w *world) pass(d time.Duration) {
	w.t.Helper()
	if err := w.chain.AdjustTime(d); err != nil {
		w.t.Fatal(err)
	}
	w.chain.Commit()
}

func (w *world) call(to common.Address, data []byte) []byte {
	w.t.Helper()
	out, err := w.chain.Client().CallContract(context.Background(), ethereum.CallMsg{To: &to, Data: data}, nil)
	if err != nil {
		w.t.Fatal(err)
	}
	return out
}

func (w *world) administrator(who common.Address) bool {
	w.t.Helper()
	m := bindings.NewAccessManager()
	has, err := m.UnpackHasRole(w.call(w.plan.Contracts.AccessManager, m.PackHasRole(deployment.RoleAdmin, who)))
	if err != nil {
		w.t.Fatal(err)
	}
	return has.IsMember
}

func TestPlanIsDeployed(t *testing.T) {
	w := deploy(t)
	c := w.plan.Contracts
	for name, at := range c.Named() {
		code, err := w.chain.Client().CodeAt(context.Background(), *at, nil)
		if err != nil || len(code) == 0 {
			t.Errorf("%s: %d bytes of code at %s (%v)", name, len(code), at, err)
		}
	}
	council := bindings.NewCouncil()
	if lock, err := council.UnpackTimelock(w.call(c.Council, council.PackTimelock())); err != nil || lock != c.Timelock {
		t.Errorf("the council's time lock is %s, planned %s (%v)", lock, c.Timelock, err)
	}
	if w.administrator(at(w.deployer)) || w.administrator(c.Council) || !w.administrator(c.Timelock) {
		t.Error("not the time lock alone is administrator")
	}
	data := bindings.NewParticipants().PackSuspend(1)
	if r := w.send(w.deployer, &c.Participants, data, 1e6); r.Status != types.ReceiptStatusFailed {
		t.Error("the deployer suspends a member after the last step")
	}
}

// TestAdministratorChangesInTwoSteps: a week lies between the grant and the power, in which it can be called off.
func TestAdministratorChangesInTwoSteps(t *testing.T) {
	w := deploy(t)
	m, manager, heir := bindings.NewAccessManager(), w.plan.Contracts.AccessManager, common.Address{0xbe}
	grant := m.PackGrantRole(deployment.RoleAdmin, heir, 0)
	w.pass(6 * 24 * time.Hour) // the access manager lets a new delay take effect after five days

	w.slowly(manager, grant)
	if w.administrator(heir) {
		t.Fatal("the heir is administrator at once")
	}
	w.slowly(manager, m.PackRevokeRole(deployment.RoleAdmin, heir))
	w.pass(deployment.HandOver)
	if w.administrator(heir) {
		t.Fatal("the heir is administrator though it was called off")
	}

	w.slowly(manager, grant)
	w.pass(deployment.HandOver - time.Hour)
	if w.administrator(heir) {
		t.Error("the heir is administrator before the week is over")
	}
	w.pass(time.Hour)
	if !w.administrator(heir) {
		t.Error("the heir is no administrator after the week")
	}
	w.slowly(manager, m.PackRenounceRole(deployment.RoleAdmin, w.plan.Contracts.Timelock))
	if w.administrator(w.plan.Contracts.Timelock) || !w.administrator(heir) {
		t.Error("the old administrator did not go")
	}
}

func TestNewRefuses(t *testing.T) {
	three := []common.Address{{1}, {2}, {3}}
	for says, c := range map[string]deployment.Config{
		"three guardians": {Guardians: three[:2]},
		"three seats":     {Guardians: three, Seats: []uint32{1, 2}},
	} {
		if _, err := deployment.New(c); err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("%v, want %q", err, says)
		}
	}
}

func TestImplementation(t *testing.T) {
	w := deploy(t)
	for _, name := range []string{"Participants", "Consents", "Eligibility"} {
		code, err := deployment.Implementation(name, w.plan.Contracts)
		if err != nil {
			t.Fatal(err)
		}
		found := false
		for _, s := range w.plan.Steps {
			found = found || s.Name == name+"Code" && string(s.Data) == string(code)
		}
		if !found {
			t.Errorf("the code of %s is not what was deployed", name)
		}
	}
	if _, err := deployment.Implementation("Claims", w.plan.Contracts); err == nil || !strings.Contains(err.Error(), "Core") {
		t.Errorf("Claims: %v", err)
	}
}

// TestCore creates a second money core: it holds together, and nobody of the first has heard of it.
func TestCore(t *testing.T) {
	w := deploy(t)
	nonce, err := w.chain.Client().PendingNonceAt(context.Background(), at(w.members[0]))
	if err != nil {
		t.Fatal(err)
	}
	second := deployment.Core(w.plan.Contracts, at(w.members[0]), nonce)
	for _, s := range second.Steps {
		if r := w.send(w.members[0], nil, s.Data, s.Gas); r.Status != types.ReceiptStatusSuccessful || r.ContractAddress != s.Address {
			t.Fatalf("%s: status %d, at %s, planned at %s", s.Name, r.Status, r.ContractAddress, s.Address)
		}
	}
	if second.Contracts.Participants != w.plan.Contracts.Participants || second.Contracts.Claims == w.plan.Contracts.Claims {
		t.Error("the second core takes the place of the registries, or not of the first core")
	}
	p := bindings.NewParticipants()
	if is, err := p.UnpackIsSpender(w.call(second.Contracts.Participants, p.PackIsSpender(second.Contracts.Claims))); err != nil || is {
		t.Errorf("the new Claims is a spender before anybody voted (%v)", err)
	}
}

package bindings_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/careclear/careclear/bindings"
)

const (
	gasBaseline = "../contracts/gas/baseline.json"
	gasRise     = 2 // per cent that an operation may cost more than its baseline
)

// gasOperation is a row of the table: what one transaction with size items costs on a new network.
type gasOperation struct {
	name  string
	sizes []int
	gas   func(n *network, size int) uint64
}

// gasOperations are the rows. To measure another operation, add a line.
func gasOperations() []gasOperation {
	one, batches := []int{1}, []int{1, 10, 50, 100, 200, 500}
	return append(lifecycleOperations(), []gasOperation{
		{"consents.grantMany", batches, func(n *network, size int) uint64 { consent, _ := n.enroll(0, size, 0); return consent }},
		{"eligibility.attestMany", batches, func(n *network, size int) uint64 { _, coverage := n.enroll(0, size, 0); return coverage }},
		{"claims.submit", batches, func(n *network, size int) uint64 { submit, _ := n.life(size, false); return submit }},
		{"claims.settle", batches, func(n *network, size int) uint64 { _, settle := n.life(size, false); return settle }},
		{"claims.settle, denied", batches, func(n *network, size int) uint64 { _, settle := n.life(size, true); return settle }},
		{"a claim's whole life", batches, func(n *network, size int) uint64 { submit, settle := n.life(size, false); return submit + settle }},
		{"treasury.fund", one, func(n *network, _ int) uint64 { return n.fund() }},
		{"treasury.withdraw", one, func(n *network, _ int) uint64 { return n.withdraw() }},
	}...)
}

// BenchmarkGas prints what operations cost under Berlin rules, intrinsic gas included, next to the committed baseline,
// and fails when one costs over gasRise more. CARECLEAR_GAS_UPDATE=1 writes the baseline instead. The figures are of the
// contracts alone, the same on every machine.
func BenchmarkGas(b *testing.B) {
	measured := gasTable{}
	for _, op := range gasOperations() {
		for _, size := range op.sizes {
			measured.set(op.name, size, op.gas(newNetwork(b), size))
		}
	}
	baseline, err := readGas(gasBaseline)
	if err != nil {
		b.Fatal(err)
	}
	table, worse := baseline.compare(measured)
	fmt.Println(table)
	if os.Getenv("CARECLEAR_GAS_UPDATE") != "" {
		if err := measured.write(gasBaseline); err != nil {
			b.Fatal(err)
		}
		fmt.Println("written to contracts/gas/baseline.json")
		return
	}
	for _, why := range worse {
		b.Error(why)
	}
	if len(worse) > 0 {
		b.Error("if this is meant: make bench-gas UPDATE=1, and commit contracts/gas/baseline.json with the reason")
	}
}

// gasTable is the gas of a transaction by operation and number of items.
type gasTable map[string]map[int]uint64

func (g gasTable) set(operation string, size int, gas uint64) {
	if g[operation] == nil {
		g[operation] = map[int]uint64{}
	}
	g[operation][size] = gas
}

// compare prints the measured table with the difference to this baseline, and says what has become worse.
func (g gasTable) compare(measured gasTable) (table string, worse []string) {
	var out strings.Builder
	fmt.Fprintf(&out, "%-40s%7s%14s%14s%14s%10s\n", "operation", "items", "gas", "gas an item", "baseline", "change")
	for _, op := range sortedKeys(measured) {
		for _, size := range sortedKeys(measured[op]) {
			gas, before := measured[op][size], g[op][size]
			change, baseline := "new", "-"
			switch {
			case before == 0:
				worse = append(worse, fmt.Sprintf("%s of %d is not in the baseline", op, size))
			default:
				rise := 100 * (float64(gas)/float64(before) - 1)
				change, baseline = fmt.Sprintf("%+.2f %%", rise), fmt.Sprint(before/uint64(size))
				if 100*gas > (100+gasRise)*before {
					worse = append(worse, fmt.Sprintf("%s of %d costs %.2f %% more than its baseline", op, size, rise))
				}
			}
			fmt.Fprintf(&out, "%-40s%7d%14d%14d%14s%10s\n", op, size, gas, gas/uint64(size), baseline, change)
		}
	}
	for _, op := range sortedKeys(g) {
		for _, size := range sortedKeys(g[op]) {
			if measured[op][size] == 0 {
				worse = append(worse, fmt.Sprintf("%s of %d is in the baseline and was not measured", op, size))
			}
		}
	}
	return out.String(), worse
}

func readGas(path string) (gasTable, error) {
	text, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return gasTable{}, nil
	} else if err != nil {
		return nil, err
	}
	g := gasTable{}
	if err := json.Unmarshal(text, &g); err != nil {
		return nil, fmt.Errorf("reading %s: %w", path, err)
	}
	return g, nil
}

func (g gasTable) write(path string) error {
	text, err := json.MarshalIndent(g, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(path, append(text, '\n'), 0o644)
}

func sortedKeys[K interface{ ~int | ~string }, V any](m map[K]V) []K {
	keys := make([]K, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

func TestGasComparison(t *testing.T) {
	baseline := gasTable{"same": {1: 1000, 10: 5000}, "gone": {1: 1}, "dearer": {1: 1000}, "cheaper": {1: 1000}, "close": {1: 1000}}
	measured := gasTable{"same": {1: 1000, 10: 5000}, "new": {1: 7}, "dearer": {1: 1021}, "cheaper": {1: 900}, "close": {1: 1020}}
	table, worse := baseline.compare(measured)
	want := []string{
		"dearer of 1 costs 2.10 % more than its baseline", "new of 1 is not in the baseline",
		"gone of 1 is in the baseline and was not measured",
	}
	if !slices.Equal(worse, want) {
		t.Errorf("worse: %q, want %q", worse, want)
	}
	for _, row := range []string{"same                                         10          5000           500           500   +0.00 %", "-10.00 %", "+2.00 %"} {
		if !strings.Contains(table, row) {
			t.Errorf("no %q in\n%s", row, table)
		}
	}
}

// life submits and settles claims, each with its own consent and coverage, by a capped delegate.
func (n *network) life(size int, denied bool) (submit, settle uint64) {
	n.Helper()
	n.enroll(0, size, 0)
	submissions, settlements := batch(0, size)
	event := "Settled"
	if denied {
		event = "Denied"
		for i, s := range submissions {
			settlements[i] = bindings.Settlement{Claim: s.Claim, Adjusted: s.Charged, Decision: id("decision", i), Denied: true}
		}
	}
	submit = n.expect(size, "Submitted", bindings.NewClaims().PackSubmit(submissions))
	return submit, n.expect(size, event, bindings.NewClaims().PackSettle(settlements))
}

func (n *network) fund() uint64 {
	n.Helper()
	money := big.NewInt(1000)
	n.must(n.admin, n.SettlementToken, bindings.NewSettlementToken().PackMint(crypto.PubkeyToAddress(n.payerKey.PublicKey), money))
	n.must(n.payerKey, n.SettlementToken, bindings.NewSettlementToken().PackApprove(n.Treasury, money))
	gas, _, _ := n.must(n.payerKey, n.Treasury, bindings.NewTreasury().PackFund(payer, money))
	return gas
}

func (n *network) withdraw() uint64 {
	n.Helper()
	n.life(1, false)
	to := crypto.PubkeyToAddress(n.providerKey.PublicKey)
	gas, _, _ := n.must(n.providerKey, n.Treasury, bindings.NewTreasury().PackWithdraw(provider, to, big.NewInt(9_600)))
	return gas
}

package indexer

import (
	"context"
	"fmt"
	"maps"
	"math"
	"math/big"
	"reflect"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
)

// table is one of the mirror. A row of a projection is the whole state of its thing after an event: what the event
// says, over what the row before said.
type table struct {
	name    string
	key     string // column that names the thing; "" where nothing builds on an earlier row
	keyType string
	columns []column
	names   []string // of the columns
	counts  string   // condition on the rows that others build on
}

// column and the field of an event's struct that fills it, if the event has it; no field: it is filled by hand.
type column struct {
	name, field string
	seconds     bool // the field counts seconds since 1970
}

// newTable reads a specification: for each column its name, "=Field" where the field is not named like the column ("=-"
// for none), and ":s" where it counts seconds.
func newTable(name, key, keyType, columns string) *table {
	t := &table{name: name, key: key, keyType: keyType, counts: "true"}
	for spec := range strings.FieldsSeq(columns) {
		spec, seconds := strings.CutSuffix(spec, ":s")
		column := column{seconds: seconds}
		var given bool
		column.name, column.field, given = strings.Cut(spec, "=")
		if !given {
			for word := range strings.SplitSeq(column.name, "_") {
				column.field += strings.ToUpper(word[:1]) + word[1:]
			}
		}
		t.columns = append(t.columns, column)
		t.names = append(t.names, column.name)
	}
	return t
}

// but names the rows that others build on.
func (t *table) but(condition string) *table {
	t.counts = condition
	return t
}

// position is common to the tables of events and what they did.
const position = " block_number=- log_index=-"

// The tables of the mirror, parents first.
var (
	indexedBlock = newTable("indexed_block", "", "", "number=- hash=- parent=- time=- sealer=-")
	chainEvent   = newTable("chain_event", "", "", "block_hash=- tx_hash=- tx_index=- address=- contract=- name=- subject=- topics=- data=-"+position)
	chainClaim   = newTable("chain_claim", "claim", "bytea", "claim state=- payer provider service_day charged allowed paid=- patient adjusted "+
		"decision=- flags=- version replaces=Replaced replaced_by=- decided_day=- held_through=LastDay interest=- commitment=- evidence reason=- tx_hash=-"+position).
		but("state <> 'refused'") // a refusal tells of an attempt, not of the claim
	chainOrganisation = newTable("chain_organisation", "number", "bigint", "number=Org kind owner active=- did_hash emergency=Allowed"+position)
	chainDelegation   = newTable("chain_delegation", "", "", "number=Org key powers cap_per_claim cap_per_day valid_through=ValidThroughDay"+position)
	chainConsent      = newTable("chain_consent", "ref", "bytea", "ref status=- grantee=GranteeOrg purposes scopes not_before:s not_after:s basis "+
		"controller co_controller superseded_by=-"+position)
	chainDelegate = newTable("chain_consent_delegate", "", "", "ref delegate powers valid_to:s basis"+position)
	chainCoverage = newTable("chain_coverage", "ref", "bytea", "ref payer plan_number=Plan start_day end_day annual_maximum used retroactive=-"+position)
	chainTreasury = newTable("chain_treasury", "", "", "kind=- payer provider claim amount=- source=- target=-"+position)
	chainRelease  = newTable("chain_release", "payer", "bigint", "payer amount day"+position)
	chainDebt     = newTable("chain_debt", "", "", "kind=- payer provider claim due_day noticed=- due=-"+position)
	chainPause    = newTable("chain_pause", "", "", "scope until:s"+position)

	tables = []*table{indexedBlock, chainEvent, chainClaim, chainOrganisation, chainDelegation, chainConsent, chainDelegate,
		chainCoverage, chainTreasury, chainRelease, chainDebt, chainPause}
)

// row by column; an absent one is null.
type row map[string]any

func (r row) int(name string) int32 {
	n, _ := r[name].(int32)
	return n
}

func (r row) cents(name string) int64 {
	n, _ := r[name].(int64)
	return n
}

// mirror collects the rows of a run of blocks. It depends on nothing but the blocks and the rows of those before, so
// that a rebuild gives the same.
type mirror struct {
	ctx  context.Context
	tx   pgx.Tx
	rows map[*table][][]any
	now  map[*table]map[any]row // newest rows of things; nil: none
	err  error                  // the first failure

	day      time.Time          // of the block
	reversed map[[32]byte]int64 // by the claim that replaced it: what the version before had paid
}

func newMirror(ctx context.Context, tx pgx.Tx) *mirror {
	return &mirror{ctx: ctx, tx: tx, rows: map[*table][][]any{}, now: map[*table]map[any]row{}, reversed: map[[32]byte]int64{}}
}

// add notes a row for COPY.
func (m *mirror) add(t *table, r row) {
	values := make([]any, len(t.names))
	for i, name := range t.names {
		values[i] = r[name]
	}
	m.rows[t] = append(m.rows[t], values)
}

// insert adds a row that builds on none: what the event says, and set.
func (m *mirror) insert(e Event, t *table, set row) row {
	r := row{"block_number": int64(e.BlockNumber), "log_index": int32(e.LogIndex), "tx_hash": e.TxHash[:]}
	maps.Copy(r, words(e, t))
	maps.Copy(r, set)
	m.add(t, r)
	return r
}

// fold adds a row that builds on the newest of the same thing: that, what the event says, and set. The thing is the one
// the event names or, where set says so, another, of which the event then says nothing else.
func (m *mirror) fold(e Event, t *table, set row) {
	next := row{}
	key, other := set[t.key]
	if !other {
		next = words(e, t)
		key = next[t.key]
	}
	r := maps.Clone(m.newest(t, key))
	if r == nil {
		r = row{}
	}
	maps.Copy(r, next)
	maps.Copy(r, set)
	maps.Copy(r, row{"block_number": int64(e.BlockNumber), "log_index": int32(e.LogIndex), "tx_hash": e.TxHash[:]})
	m.now[t][plain(key)] = r
	m.add(t, r)
}

// words are the columns that the event speaks of.
func words(e Event, t *table) row {
	r := row{}
	said := reflect.ValueOf(e.Value).Elem()
	for _, c := range t.columns {
		if c.field == "" || c.field == "-" {
			continue
		}
		if v := said.FieldByName(c.field); v.IsValid() {
			r[c.name] = c.convert(v.Interface())
		}
	}
	return r
}

// newest is the row of a thing before this event, nil if there is none.
func (m *mirror) newest(t *table, key any) row {
	if r, known := m.now[t][plain(key)]; known {
		return r
	}
	m.load(t, []any{key})
	return m.now[t][plain(key)]
}

// load reads the newest rows of things, which must be those of before this run: it is asked once a thing.
func (m *mirror) load(t *table, keys []any) {
	if m.now[t] == nil {
		m.now[t] = map[any]row{}
	}
	for _, key := range keys {
		m.now[t][plain(key)] = nil
	}
	var list any
	switch t.keyType {
	case "bytea":
		list = each[[]byte](keys)
	default:
		list = each[int64](keys)
	}
	found, err := m.tx.Query(m.ctx, fmt.Sprintf(`select n.* from (select distinct unnest($1::%s[]) as v) k cross join lateral (
		select %s from %s where %s = k.v and %s order by block_number desc, log_index desc limit 1) n`,
		t.keyType, strings.Join(t.names, ", "), t.name, t.key, t.counts), list)
	if err != nil {
		m.fail(t, err)
		return
	}
	defer found.Close()
	for found.Next() {
		values, err := found.Values()
		if err != nil {
			m.fail(t, err)
			return
		}
		r := row{}
		for i, name := range t.names {
			r[name] = values[i]
		}
		m.now[t][plain(r[t.key])] = r
	}
	m.fail(t, found.Err())
}

func (m *mirror) fail(t *table, err error) {
	if err != nil && m.err == nil {
		m.err = fmt.Errorf("read %s: %w", t.name, err)
	}
}

// write stores what was collected.
func (m *mirror) write() error {
	if m.err != nil {
		return m.err
	}
	for _, t := range tables {
		if len(m.rows[t]) == 0 {
			continue
		}
		if _, err := m.tx.CopyFrom(m.ctx, pgx.Identifier{t.name}, t.names, pgx.CopyFromRows(m.rows[t])); err != nil {
			return fmt.Errorf("write %s: %w", t.name, err)
		}
	}
	return nil
}

func each[T any](keys []any) []T {
	out := make([]T, len(keys))
	for i, key := range keys {
		out[i] = key.(T)
	}
	return out
}

// plain makes a key comparable.
func plain(key any) any {
	if b, ok := key.([]byte); ok {
		return string(b)
	}
	return key
}

// convert makes what an event says what the column holds. The contracts let a party name any number that fits the ABI;
// what a column cannot hold becomes its largest value, and the exact words stand in chain_event.data. A zero word says
// that there is none.
func (c column) convert(v any) any {
	switch v := v.(type) {
	case uint64:
		if c.seconds {
			return second(v)
		}
		return cents(v)
	case *big.Int:
		if c.seconds {
			if !v.IsUint64() {
				return second(math.MaxUint64)
			}
			return second(v.Uint64())
		}
		return bigCents(v)
	case int32:
		return day(v)
	case uint8:
		return int32(v)
	case uint16:
		return int32(v)
	case uint32:
		return int64(v)
	case [32]byte:
		return word(v)
	case common.Address:
		return v[:]
	}
	return v
}

func word(v [32]byte) any {
	if v == ([32]byte{}) {
		return nil
	}
	return v[:]
}

func cents(v uint64) int64 { return int64(min(v, math.MaxInt64)) }

func bigCents(v *big.Int) int64 {
	if !v.IsInt64() {
		return math.MaxInt64
	}
	return v.Int64()
}

func day(v int32) time.Time {
	const first, last = -719162, 2932896 // 0001-01-01, 9999-12-31
	return time.Unix(int64(min(max(v, first), last))*86400, 0).UTC()
}

func second(v uint64) time.Time { return time.Unix(int64(min(v, 253402300799)), 0).UTC() } // through 9999

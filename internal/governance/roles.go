package governance

import (
	"cmp"
	"context"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/bindings/deployment"
)

// Role is a role of the access manager: who holds it, and what it may call.
type Role struct {
	ID        uint64
	Name      string
	Holders   []Holder
	Functions map[common.Address][][4]byte // of contracts; ADMIN has everything restricted that no other role has
}

// Holder has a role from a moment on, which may lie ahead: until then it can be taken back without having acted.
type Holder struct {
	Account common.Address
	Since   time.Time
}

// Roles reads all roles from the access manager's events, so that nobody can hold one unseen.
func (c Council) Roles(ctx context.Context) ([]Role, error) {
	eth, err := c.Client.Eth(ctx)
	if err != nil {
		return nil, fmt.Errorf("reach a node: %w", err)
	}
	logs, err := eth.FilterLogs(ctx, ethereum.FilterQuery{FromBlock: new(big.Int), Addresses: []common.Address{c.Contracts.AccessManager}})
	if err != nil {
		return nil, fmt.Errorf("read the access manager's events: %w", err)
	}
	t := roleTable{deployment.RoleAdmin: {ID: deployment.RoleAdmin, Name: "ADMIN", Functions: map[common.Address][][4]byte{}}}
	for i := range logs {
		t.apply(&logs[i])
	}
	var roles []Role
	for _, r := range t {
		// Whoever holds a role from now on or later: the access manager's word counts, the events only say whom to ask about.
		var holders []Holder
		for _, h := range r.Holders {
			m := bindings.NewAccessManager()
			access, err := read(ctx, c, c.Contracts.AccessManager, m.PackGetAccess(r.ID, h.Account), m.UnpackGetAccess)
			if err != nil {
				return nil, fmt.Errorf("read who holds role %d: %w", r.ID, err)
			}
			if since := access.Since.Int64(); since != 0 {
				holders = append(holders, Holder{h.Account, time.Unix(since, 0).UTC()})
			}
		}
		slices.SortFunc(holders, func(a, b Holder) int { return a.Account.Cmp(b.Account) })
		r.Holders = holders
		roles = append(roles, *r)
	}
	slices.SortFunc(roles, func(a, b Role) int { return cmp.Compare(a.ID, b.ID) })
	return roles, nil
}

type roleTable map[uint64]*Role

func (t roleTable) role(id uint64) *Role {
	if t[id] == nil {
		t[id] = &Role{ID: id, Name: fmt.Sprintf("role %d", id), Functions: map[common.Address][][4]byte{}}
	}
	return t[id]
}

func (t roleTable) apply(log *types.Log) {
	m := bindings.NewAccessManager()
	if e, err := m.UnpackRoleGrantedEvent(log); err == nil {
		r := t.role(e.RoleId)
		if !slices.ContainsFunc(r.Holders, func(h Holder) bool { return h.Account == e.Account }) {
			r.Holders = append(r.Holders, Holder{Account: e.Account})
		}
	} else if e, err := m.UnpackRoleLabelEvent(log); err == nil {
		t.role(e.RoleId).Name = e.Label
	} else if e, err := m.UnpackTargetFunctionRoleUpdatedEvent(log); err == nil {
		for _, r := range t {
			r.Functions[e.Target] = slices.DeleteFunc(r.Functions[e.Target], func(s [4]byte) bool { return s == e.Selector })
		}
		r := t.role(e.RoleId)
		r.Functions[e.Target] = append(r.Functions[e.Target], e.Selector)
	}
}

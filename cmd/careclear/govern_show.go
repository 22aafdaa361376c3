package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/careclear/careclear/bindings/deployment"
	"github.com/careclear/careclear/internal/governance"
)

type governShowCmd struct {
	governor
	ID uint64 `arg:"" optional:"" help:"Show this proposal only."`
}

// overview is what show prints: how the network is governed, in words.
type overview struct {
	Proposals []proposalView       `json:"proposals"`
	Seats     []seatView           `json:"seats,omitempty"`
	Roles     []roleView           `json:"roles,omitempty"`
	Delay     string               `json:"timelockDelay,omitempty"`
	Guardians []string             `json:"guardians,omitempty"`
	Pauses    map[string]time.Time `json:"pauses,omitempty"`
	Code      map[string]string    `json:"code,omitempty"` // behind the proxies
	Sealers   *sealersView         `json:"sealers,omitempty"`
}

type proposalView struct {
	ID       uint64     `json:"id"`
	Call     string     `json:"call"`
	State    string     `json:"state"`
	Seat     uint32     `json:"seat"`
	Yes      uint16     `json:"yes"`
	No       uint16     `json:"no"`
	Seats    uint16     `json:"seats"`
	Until    time.Time  `json:"votesUntil"`
	Waiting  *time.Time `json:"waitsUntil,omitempty"` // in the time lock
	CarryOut string     `json:"timelock,omitempty"`   // "waits", "can be carried out", "carried out"
}

type seatView struct {
	Org       uint32 `json:"organisation"`
	Kind      string `json:"kind"`
	Owner     string `json:"owner"`
	Suspended bool   `json:"suspended,omitempty"`
}

type roleView struct {
	Name      string       `json:"name"`
	Holders   []holderView `json:"holders"`
	Functions []string     `json:"functions,omitempty"`
}

type holderView struct {
	Account string    `json:"account"`
	Since   time.Time `json:"since"` // may lie ahead: until then it is none
}

type sealersView struct {
	Voted  []common.Address `json:"voted"`
	Clique []common.Address `json:"clique,omitempty"` // empty: no node that says so is reached from here
	Agree  bool             `json:"agree"`
}

func (c *governShowCmd) Run(ctx context.Context) error {
	if err := c.open(ctx); err != nil {
		return err
	}
	defer c.close()
	var o overview
	var err error
	if c.ID != 0 {
		var p proposalView
		if p, err = c.proposal(ctx, c.ID); err == nil && p.State == governance.None.String() {
			err = fmt.Errorf("there is no proposal %d", c.ID)
		}
		o.Proposals = []proposalView{p}
	} else {
		err = c.all(ctx, &o)
	}
	if err != nil {
		return err
	}
	if c.JSON {
		if err := json.NewEncoder(os.Stdout).Encode(o); err != nil {
			return fmt.Errorf("print the overview: %w", err)
		}
		return nil
	}
	return printOverview(os.Stdout, o)
}

func (c *governShowCmd) proposal(ctx context.Context, id uint64) (proposalView, error) {
	p, err := c.council.Proposal(ctx, id)
	if err != nil {
		return proposalView{}, err
	}
	call := p.Call()
	v := proposalView{ID: id, Call: c.book.Words(call), State: p.State.String(), Seat: p.Seat, Yes: p.Yes, No: p.No, Seats: p.Seats,
		Until: time.Unix(p.VotesUntil.Int64(), 0).UTC()}
	o, ok, err := c.council.Operation(ctx, call)
	switch {
	case err != nil:
		return v, err
	case !ok || p.State != governance.Executed:
	case o.Done:
		v.CarryOut = "carried out"
	case o.Ready.IsZero():
		v.CarryOut = "vetoed"
	default:
		v.CarryOut, v.Waiting = "waits", &o.Ready
	}
	return v, nil
}

func (c *governShowCmd) all(ctx context.Context, o *overview) error {
	n, err := c.council.Proposals(ctx)
	if err != nil {
		return err
	}
	for id := uint64(1); id <= n; id++ {
		p, err := c.proposal(ctx, id)
		if err != nil {
			return err
		}
		o.Proposals = append(o.Proposals, p)
	}
	seats, err := c.council.Seats(ctx)
	if err != nil {
		return err
	}
	for _, s := range seats {
		o.Seats = append(o.Seats, seatView{s.Org, governance.KindName(s.Kind), c.book.Account(s.Owner), s.Suspended})
	}
	roles, err := c.council.Roles(ctx)
	if err != nil {
		return err
	}
	for _, r := range roles {
		o.Roles = append(o.Roles, c.role(r))
	}
	delay, err := c.council.Delay(ctx)
	if err != nil {
		return err
	}
	o.Delay = delay.String()
	guardians, err := c.council.Guardians(ctx)
	if err != nil {
		return err
	}
	for _, g := range guardians {
		o.Guardians = append(o.Guardians, c.book.Account(g))
	}
	if o.Pauses, err = c.council.Pauses(ctx); err != nil {
		return err
	}
	o.Code = map[string]string{}
	for _, name := range []string{"Participants", "Consents", "Eligibility"} {
		at, err := c.council.Implementation(ctx, name)
		if err != nil {
			return err
		}
		o.Code[name] = at.Hex()
	}
	o.Sealers, err = c.sealers(ctx)
	return err
}

func (c *governShowCmd) role(r governance.Role) roleView {
	v := roleView{Name: r.Name}
	for _, h := range r.Holders {
		v.Holders = append(v.Holders, holderView{c.book.Account(h.Account), h.Since})
	}
	for at, selectors := range r.Functions {
		for _, s := range selectors {
			words, _, _ := strings.Cut(c.book.Words(governance.Call{Target: at, Data: s[:]}), ": ")
			v.Functions = append(v.Functions, words)
		}
	}
	slices.Sort(v.Functions)
	if r.ID == deployment.RoleAdmin {
		v.Functions = append(v.Functions, "every other restricted function, and the roles themselves")
	}
	return v
}

func (g *governor) sealers(ctx context.Context) (*sealersView, error) {
	var v sealersView
	var err error
	if v.Voted, err = g.council.VotedSealers(ctx); err != nil {
		return nil, err
	}
	slices.SortFunc(v.Voted, common.Address.Cmp)
	if g.clique == "" {
		return &v, nil
	}
	node, err := rpc.DialContext(ctx, g.clique)
	if err != nil {
		return &v, nil // it is the operator's alone
	}
	defer node.Close()
	if v.Clique, err = governance.CliqueSealers(ctx, node); err != nil {
		return nil, err
	}
	slices.SortFunc(v.Clique, common.Address.Cmp)
	v.Agree = slices.Equal(v.Voted, v.Clique)
	return &v, nil
}

func (v *sealersView) String() string {
	words := make([]string, len(v.Voted))
	for i, a := range v.Voted {
		words[i] = a.Hex()
	}
	text := strings.Join(words, ", ")
	switch {
	case v.Agree:
		return text + "; clique agrees"
	case len(v.Clique) == 0:
		return text + "; no node that answers for clique is reached from here"
	}
	return fmt.Sprintf("%s; clique goes by others: %v", text, v.Clique)
}

type governSealersCmd struct {
	governor
}

// Run shows both lists of sealers. It fails while they differ: with --wait it is the watch of a change.
func (c *governSealersCmd) Run(ctx context.Context) error {
	if err := c.open(ctx); err != nil {
		return err
	}
	defer c.close()
	var v *sealersView
	if err := c.until(ctx, func() (notYet, err error) {
		if v, err = c.sealers(ctx); err == nil && !v.Agree {
			notYet = errors.New(v.String())
		}
		return notYet, err
	}); err != nil {
		return fmt.Errorf("sealers: %w", err)
	}
	if c.JSON {
		if err := json.NewEncoder(os.Stdout).Encode(v); err != nil {
			return fmt.Errorf("print the sealers: %w", err)
		}
		return nil
	}
	for _, a := range v.Voted {
		fmt.Println(a)
	}
	return nil
}

func printOverview(w io.Writer, o overview) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, p := range o.Proposals {
		fmt.Fprintf(t, "proposal %d\t%s\t%d for, %d against of %d\t%s\n", p.ID, p.State, p.Yes, p.No, p.Seats, p.Call)
		if p.Waiting != nil {
			fmt.Fprintf(t, "\t%s\tuntil %s\t`careclear govern carry-out %d` or veto\n", p.CarryOut, p.Waiting.Format(time.RFC3339), p.ID)
		} else if p.CarryOut != "" {
			fmt.Fprintf(t, "\t%s\t\t\n", p.CarryOut)
		}
	}
	for _, s := range o.Seats {
		state := ""
		if s.Suspended {
			state = "suspended: no voice"
		}
		fmt.Fprintf(t, "seat %d\t%s\t%s\t%s\n", s.Org, s.Kind, s.Owner, state)
	}
	for _, r := range o.Roles {
		for _, h := range r.Holders {
			fmt.Fprintf(t, "role %s\t%s\tsince %s\t%s\n", r.Name, h.Account, h.Since.Format(time.RFC3339), strings.Join(r.Functions, ", "))
		}
	}
	if o.Delay != "" {
		fmt.Fprintf(t, "time lock\tdelay %s\n", o.Delay)
		fmt.Fprintf(t, "guardians\t%s\n", strings.Join(o.Guardians, ", "))
	}
	for _, scope := range slices.Sorted(maps.Keys(o.Pauses)) {
		fmt.Fprintf(t, "paused\t%s\tuntil %s\t\n", scope, o.Pauses[scope].Format(time.RFC3339))
	}
	for _, name := range slices.Sorted(maps.Keys(o.Code)) {
		fmt.Fprintf(t, "code of %s\t%s\n", name, o.Code[name])
	}
	if o.Sealers != nil {
		fmt.Fprintf(t, "sealers\t%s\n", o.Sealers)
	}
	if err := t.Flush(); err != nil {
		return fmt.Errorf("print the overview: %w", err)
	}
	return nil
}

package rpc

import (
	"fmt"
	"strconv"
	"time"

	"github.com/google/uuid"
	"go.einride.tech/aip/ordering"
	"go.einride.tech/aip/pagination"
)

const (
	defaultPage = 50
	maxPage     = 1000
)

// list describes how rows are filtered, ordered and paged by key: the order column, then a tie-break that is unique.
type list struct {
	columns columns
	owner   ownerColumns
	orders  []string // columns that order_by may name; the first with `desc` is the default
	desc    bool
	tie     column
}

// token is the place where a page ended. It binds no rights: the next page is filtered and scoped like the first.
type token struct {
	Sum uint32 // of the request without page_size and page_token: another filter is another list
	Key string
	Tie string
}

// page is a request's part of a list, ready to be put behind a SELECT.
type page struct {
	list list
	args *args
	sql  string // " where ... order by ... limit n+1"
	size int
	sum  uint32
}

// page compiles a list request for a principal. Extra are conditions of the procedure itself, already compiled into a.
func (l list) page(p Principal, req pagination.Request, a *args, extra ...string) (*page, error) {
	conditions := append([]string{p.where(l.owner, a)}, extra...)
	if r, ok := req.(interface{ GetFilter() string }); ok {
		w, err := l.columns.where(r.GetFilter(), a)
		if err != nil {
			return nil, err
		}
		conditions = append(conditions, w)
	}
	key, desc, err := l.order(req)
	if err != nil {
		return nil, err
	}
	out := &page{list: l, args: a, size: int(req.GetPageSize())}
	if out.size == 0 {
		out.size = defaultPage
	}
	out.size = min(out.size, maxPage)
	if out.sum, err = pagination.CalculateRequestChecksum(req); err != nil {
		return nil, fmt.Errorf("digest a list request: %w", err)
	}
	compare, direction := ">", "asc"
	if desc {
		compare, direction = "<", "desc"
	}
	if req.GetPageToken() != "" {
		k, t, err := l.after(req.GetPageToken(), key, out.sum)
		if err != nil {
			return nil, invalid("page_token", "not a token of this list; start again without one")
		}
		conditions = append(conditions, fmt.Sprintf("(%s, %s) %s (%s, %s)", key.sql, l.tie.sql, compare, a.add(k), a.add(t)))
	}
	out.sql = " where true"
	for _, c := range conditions {
		out.sql += " and " + c
	}
	out.sql += fmt.Sprintf(" order by %s %s, %s %s limit %d", key.sql, direction, l.tie.sql, direction, out.size+1)
	return out, nil
}

func (l list) order(req pagination.Request) (key column, desc bool, err error) {
	key, desc = l.columns[l.orders[0]], l.desc
	r, ok := req.(ordering.Request)
	if !ok || r.GetOrderBy() == "" {
		return key, desc, nil
	}
	by, err := ordering.ParseOrderBy(r)
	if err != nil || len(by.Fields) != 1 {
		return key, desc, invalid("order_by", fmt.Sprintf("want one of %v, with desc or without", l.orders))
	}
	for _, name := range l.orders {
		if name == by.Fields[0].Path {
			return l.columns[name], by.Fields[0].Desc, nil
		}
	}
	return key, desc, invalid("order_by", fmt.Sprintf("want one of %v, with desc or without", l.orders))
}

func (l list) after(s string, key column, sum uint32) (k, tie any, err error) {
	var t token
	if err := pagination.DecodePageTokenStruct(s, &t); err != nil {
		return nil, nil, err
	}
	if t.Sum != sum {
		return nil, nil, fmt.Errorf("token of another request")
	}
	if k, err = key.fromText(t.Key); err != nil {
		return nil, nil, err
	}
	tie, err = l.tie.fromText(t.Tie)
	return k, tie, err
}

// more cuts rows to the page and returns the token of the next, "" when there is none. keys returns a row's order
// key and tie-break as the database gave them.
func more[R any](p *page, rows []R, keys func(R) (key, tie any)) ([]R, string) {
	if len(rows) <= p.size {
		return rows, ""
	}
	rows = rows[:p.size]
	k, t := keys(rows[p.size-1])
	return rows, pagination.EncodePageTokenStruct(&token{Sum: p.sum, Key: toText(k), Tie: toText(t)})
}

// toText is the inverse of column.fromText for what keys are made of.
func toText(v any) string {
	switch v := v.(type) {
	case time.Time:
		return v.UTC().Format(time.RFC3339Nano)
	case int64:
		return strconv.FormatInt(v, 10)
	case int32:
		return strconv.FormatInt(int64(v), 10)
	case dateKey:
		return day(time.Time(v))
	case uuid.UUID:
		return v.String()
	case string:
		return v
	}
	panic(fmt.Sprintf("rpc: %T cannot be a page key", v)) // a list of ours with a key of a new type
}

// dateKey is an order key of a date column.
type dateKey time.Time

package rpc

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"connectrpc.com/connect"

	pb "github.com/careclear/careclear/rpc/gen/careclear/v1"
)

// Pages of every order hold every claim once, also when many share a key and when rows come meanwhile.
func TestPages(t *testing.T) {
	w := newWorld(t)
	for i := range 23 {
		w.addClaim(1, fmt.Sprintf("P%02d", i), int64(100*(i/4)), "received", epoch.Add(time.Duration(i/5)*time.Microsecond))
	}
	c := w.client("payer1")
	for _, order := range []string{"", "received_time", "received_time desc", "charge_cents", "charge_cents desc", "service_from", "service_from desc", "number", "number desc"} {
		var got []string
		req := &pb.ListClaimsRequest{PageSize: 5, OrderBy: order}
		for pages := 1; ; pages++ {
			res, err := c.Claims.ListClaims(t.Context(), req)
			if err != nil {
				t.Fatalf("%q, page %d: %v", order, pages, err)
			}
			for _, x := range res.GetClaims() {
				got = append(got, x.GetNumber())
			}
			if pages == 1 { // a row before the place reached must not shift the rest
				w.addClaim(1, "A"+order, 5000000, "received", epoch.Add(time.Hour))
				w.exec("delete from claim where number = $1", "A"+order)
			}
			if res.GetNextPageToken() == "" {
				break
			}
			req.PageToken = res.GetNextPageToken()
			if pages > 9 {
				t.Fatalf("%q never ends", order)
			}
		}
		if len(got) != 24 {
			t.Errorf("%q: %d claims: %v", order, len(got), got)
		}
		if order == "number" && !slices.IsSorted(got) {
			t.Errorf("not in order: %v", got)
		}
		slices.Sort(got)
		if len(slices.Compact(got)) != 24 {
			t.Errorf("%q repeats a claim", order)
		}
	}
	first, err := c.Claims.ListClaims(t.Context(), &pb.ListClaimsRequest{PageSize: 5})
	if err != nil {
		t.Fatal(err)
	}
	for name, req := range map[string]*pb.ListClaimsRequest{
		"token of another filter": {PageSize: 5, PageToken: first.GetNextPageToken(), Filter: "charge_cents > 1"},
		"token of another order":  {PageSize: 5, PageToken: first.GetNextPageToken(), OrderBy: "number"},
		"made-up token":           {PageToken: "abc"},
		"unknown order":           {OrderBy: "sealed"},
		"two orders":              {OrderBy: "number, charge_cents"},
		"negative page":           {PageSize: -1},
	} {
		if _, err := c.Claims.ListClaims(t.Context(), req); connect.CodeOf(err) != connect.CodeInvalidArgument {
			t.Errorf("%s: %v", name, err)
		}
	}
	if all, err := c.Claims.ListClaims(t.Context(), &pb.ListClaimsRequest{PageSize: 1 << 30}); err != nil || len(all.GetClaims()) != 24 {
		t.Errorf("a page above the limit: %d claims, %v", len(all.GetClaims()), err)
	}
	// Another page size goes on with the same token.
	if _, err := c.Claims.ListClaims(t.Context(), &pb.ListClaimsRequest{PageSize: 7, PageToken: first.GetNextPageToken()}); err != nil {
		t.Errorf("another page size: %v", err)
	}
}

func TestFilters(t *testing.T) {
	w := newWorld(t)
	w.addClaim(1, "X1", 250, "received", epoch.Add(time.Hour))
	w.addClaim(1, "X2", 99999, "denied", epoch.Add(2*time.Hour))
	c := w.client("auditor")
	for filter, want := range map[string]string{
		``:                             "C1 C2 X1 X2",
		`state = "settled"`:            "C1 C2",
		`state = "CLAIM_STATE_DENIED"`: "X2",
		`state = settled`:              "!",
		`NOT state = "settled"`:        "X1 X2",
		`state != "settled" AND payer = "payers/1"`:                      "X1 X2",
		`charge_cents > 10000`:                                           "X2",
		`charge_cents >= 10000 AND (state = "settled" OR number = "X2")`: "C1 C2 X2",
		`charge_cents < 300`:                                             "X1",
		`charge_cents > 1.5`:                                             "!",
		`provider = "providers/12"`:                                      "C2",
		`provider > "providers/12"`:                                      "!",
		`provider = "12"`:                                                "!",
		fmt.Sprintf(`member = %q`, memberName(w.member[2])):              "C2",
		`member = "members/x"`:                                           "!",
		`final`:                                                          "C1 C2",
		`final = false`:                                                  "X1 X2",
		`NOT final`:                                                      "X1 X2",
		`outcome = "paid" AND paid_cents = 8000`:                         "C1 C2",
		`paid_cents = 0`:                                                 "X1 X2",
		`service_from >= "2026-02-01" AND service_to <= "2026-02-01"`: "C1 C2 X1 X2",
		`service_from < "2026-02-01"`:                                 "",
		`service_from < "2026-02-30"`:                                 "!",
		`received_time > "2026-03-01T13:30:00Z"`:                      "X2",
		`received_time > timestamp("2026-03-01T12:30:00Z")`:           "X1 X2",
		`received_time > "yesterday"`:                                 "!",
		`plan = "plan2"`:                                              "C2",
		`sealed = "x"`:                                                "!",
		`charge_cents = charge_cents`:                                 "!",
		`"settled"`:                                                   "!",
		`settled`:                                                     "!",
		`state = "settled" number = "C1"`:                             "!",
		`number = "'; drop table claim; --"`:                          "",
		`number = "C1" OR`:                                            "!",
		`((((`:                                                        "!",
	} {
		res, err := c.Claims.ListClaims(t.Context(), &pb.ListClaimsRequest{Filter: filter, OrderBy: "number"})
		if want == "!" {
			if connect.CodeOf(err) != connect.CodeInvalidArgument {
				t.Errorf("%q: %v, %v", filter, res, err)
			}
			continue
		}
		var got []string
		for _, x := range res.GetClaims() {
			got = append(got, x.GetNumber())
		}
		if err != nil || strings.Join(got, " ") != want {
			t.Errorf("%q: %v, want %s (%v)", filter, got, want, err)
		}
	}
}

// Every field that a list may be filtered or ordered by is a column that exists, in every list.
func TestEveryColumnExists(t *testing.T) {
	w := newWorld(t)
	literal := map[kind]string{text: `"x"`, word: `"x"`, number: "99999999999", truth: "true", instant: `"2026-01-01T00:00:00Z"`, date: `"2026-01-01"`, bytesID: `"0x00"`}
	for name, x := range map[string]struct {
		list list
		call func(filter, order string) error
	}{
		"claims": {claimList(), func(f, o string) error {
			_, err := w.client("auditor").Claims.ListClaims(t.Context(), &pb.ListClaimsRequest{Filter: f, OrderBy: o})
			return err
		}},
		"history": {historyList(), func(f, o string) error {
			_, err := w.client("auditor").History.QueryHistory(t.Context(), &pb.QueryHistoryRequest{Filter: f, OrderBy: o})
			return err
		}},
		"alerts": {alertList(), func(f, o string) error {
			_, err := w.client("auditor").Fraud.ListAlerts(t.Context(), &pb.ListAlertsRequest{Filter: f, OrderBy: o})
			return err
		}},
		"remittances": {remittanceList(), func(f, o string) error {
			_, err := w.client("auditor").Remittances.ListRemittances(t.Context(), &pb.ListRemittancesRequest{Filter: f, OrderBy: o})
			return err
		}},
		"reviews": {reviewList(), func(f, _ string) error {
			_, err := w.client("auditor").Payers.ListReviews(t.Context(), &pb.ListReviewsRequest{Parent: "payers/1", Filter: f})
			return err
		}},
	} {
		for field, col := range x.list.columns {
			v := literal[col.kind]
			switch col.kind {
			case orgID:
				v = `"` + col.name + `/1"`
			case uuidID:
				v = `"` + col.name + `/` + w.claim[1].String() + `"`
			}
			if err := x.call(field+" = "+v, ""); err != nil {
				t.Errorf("%s: %s = %s: %v", name, field, v, err)
			}
		}
		for _, o := range x.list.orders {
			if err := x.call("", o+" desc"); err != nil {
				t.Errorf("%s: order by %s: %v", name, o, err)
			}
		}
	}
}

func TestHistoryPages(t *testing.T) {
	w := newWorld(t)
	c := w.client("analyst")
	var got []string
	req := &pb.QueryHistoryRequest{PageSize: 1}
	for {
		res, err := c.History.QueryHistory(t.Context(), req)
		if err != nil {
			t.Fatal(err)
		}
		if res.GetIndexedBlock() != 10 {
			t.Errorf("indexed to %d", res.GetIndexedBlock())
		}
		for _, e := range res.GetEntries() {
			got = append(got, fmt.Sprintf("%d.%d %s %s", e.GetBlockNumber(), e.GetLogIndex(), e.GetEvent(), e.GetPayer()))
			if e.GetTxHash() == "" || e.GetBlockHash() == "" || e.GetContract() != "Claims" || len(e.GetSubject()) != 66 || e.GetClaim() == "" {
				t.Errorf("an entry lacks its proof: %v", e)
			}
		}
		if req.PageToken = res.GetNextPageToken(); req.PageToken == "" {
			break
		}
	}
	if want := "[5.2 Settled payers/2 5.1 Settled payers/1 4.2 Submitted payers/2 4.1 Submitted payers/1]"; fmt.Sprint(got) != want {
		t.Errorf("history is %v, want %s", got, want)
	}
	res, err := c.History.QueryHistory(t.Context(), &pb.QueryHistoryRequest{Filter: `event = "Settled" AND payer = "payers/1" AND paid_cents >= 8000`, OrderBy: "block_number"})
	if err != nil || len(res.GetEntries()) != 1 || res.GetEntries()[0].GetServiceDay() != "2026-02-01" {
		t.Errorf("%v, %v", res, err)
	}
}

// FuzzFilter: a filter never panics, and nothing of it but operators and our own columns stands in the query.
func FuzzFilter(f *testing.F) {
	for _, s := range []string{`state = "settled"`, `NOT (charge_cents > 5 OR final)`, `a.b:c`, `-state="x"`, `received_time > timestamp("2026-01-01T00:00:00Z")`, `"`} {
		f.Add(s)
	}
	columns := claimList().columns
	f.Fuzz(func(t *testing.T, s string) {
		var a args
		sql, err := columns.where(s, &a)
		if err != nil {
			return
		}
		for _, col := range columns {
			sql = strings.ReplaceAll(sql, col.sql, "")
		}
		if rest := strings.Trim(sql, "()$0123456789<>= ANDORTtruefals"); rest != "" && strings.ContainsAny(rest, `'";-`) {
			t.Errorf("%q compiles to %q", s, sql)
		}
		for i := range a.values {
			if !strings.Contains(sql, fmt.Sprintf("$%d", i+1)) {
				t.Errorf("%q: parameter %d is not used in %q", s, i+1, sql)
			}
		}
	})
}

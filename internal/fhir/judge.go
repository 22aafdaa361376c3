package fhir

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/careclear/careclear/internal/claim"
)

// refSeen is a reference of a resource: where it stands, what it says, what it may lead to (none: anything).
type refSeen struct {
	path, ref string
	allowed   []string
}

// bundled is what a Bundle holds, by fullUrl and by Type/id.
type bundled struct {
	kinds map[string]string
	refs  *refs // as the reader of claims sees it
}

func newBundled(root *node) *bundled {
	b := &bundled{kinds: map[string]string{}, refs: newRefs()}
	for _, e := range root.get("entry").list() {
		kind := e.get("resource", "resourceType").str()
		if url := e.get("fullUrl").str(); url != "" {
			b.kinds[url] = kind
		}
		if id := e.get("resource", "id").str(); id != "" {
			b.kinds[kind+"/"+id] = kind
		}
	}
	return b
}

// references follows every reference as far as the input goes.
func (x *resourceCheck) references() {
	contained, named := map[string]string{}, map[string]bool{}
	for i, c := range x.root.get("contained").list() {
		id := c.get("id").str()
		if id == "" || contained["#"+id] != "" {
			x.fail(fmt.Sprintf("%s.contained[%d].id", x.r.Path, i), "dom-3", "a contained resource needs an id of its own", "")
		}
		contained["#"+id] = c.get("resourceType").str()
	}
	for _, r := range x.refs {
		x.r.Counts["references"]++
		named[r.ref] = true
		kind, found := contained[r.ref]
		switch {
		case strings.HasPrefix(r.ref, "#") && len(r.ref) > 1 && !found:
			x.fail(r.path, "ref-contained", "nothing that is contained has this id", "contain it, or correct the reference")
		case strings.HasPrefix(r.ref, "#"):
		case x.bundle != nil && x.bundle.kinds[r.ref] != "":
			kind = x.bundle.kinds[r.ref]
		case x.bundle != nil && x.bundle.kinds[relative(r.ref)] != "":
			kind = x.bundle.kinds[relative(r.ref)]
		default:
			x.r.Counts["references that lead outside"]++
			if x.bundle != nil && strings.HasPrefix(r.ref, "urn:") {
				x.warn(r.path, "ref-bundle", "no entry of the Bundle has this fullUrl", "add what it leads to")
			}
			if before, _, ok := strings.Cut(relative(r.ref), "/"); ok && x.schema.resource(before) {
				kind = before
			}
		}
		if kind != "" && len(r.allowed) > 0 && !slices.Contains(r.allowed, kind) {
			x.fail(r.path, "ref-type", "the reference leads to a kind of resource that may not stand here", "one of "+strings.Join(r.allowed, ", "))
		}
	}
	for i, c := range x.root.get("contained").list() {
		if id := "#" + c.get("id").str(); id != "#" && !named[id] {
			x.fail(fmt.Sprintf("%s.contained[%d]", x.r.Path, i), "dom-3", "nothing refers to what is contained", "leave it out")
		}
	}
}

// cents reads a Money, rounded half up; ok is false if there is none that could be read.
func (n *node) cents() (c claim.Cents, ok bool) {
	v := n.get("value")
	if v == nil || v.kind != isNumber {
		return 0, false
	}
	c, _, err := parseCents(decimal(v.text))
	return c, err == nil
}

// unequal compares two sums. What rounding may have done is a warning, anything more an error.
func (x *resourceCheck) unequal(path, rule string, a, b claim.Cents, message, cure string) {
	switch diff := a - b; {
	case diff == 0:
	case max(diff, -diff) <= claim.Cents(x.inexact):
		x.warn(path, rule, message+" (parts of a cent)", cure)
	default:
		x.fail(path, rule, message, cure)
	}
}

// sequences checks that numbers are given once, and returns them.
func (x *resourceCheck) sequences(list, element string) map[string]bool {
	seen := map[string]bool{}
	for i, v := range x.root.get(list).list() {
		n := v.get(element)
		if n == nil || n.kind != isNumber {
			continue
		}
		if seen[n.text] {
			x.fail(fmt.Sprintf("%s.%s[%d].%s", x.r.Path, list, i, element), "sequence", "the number is given twice", "number them apart")
		}
		seen[n.text] = true
	}
	return seen
}

// pointers checks that the numbers in element of every item are those of a list.
func (x *resourceCheck) pointers(element string, known map[string]bool, rule, message string) {
	for i, it := range x.root.get("item").list() {
		for j, p := range it.get(element).list() {
			if p.kind == isNumber && !known[p.text] {
				x.fail(fmt.Sprintf("%s.item[%d].%s[%d]", x.r.Path, i, element, j), rule, message, "")
			}
		}
	}
}

// focal checks R6.2.
func (x *resourceCheck) focal() {
	n := 0
	for _, i := range x.root.get("insurance").list() {
		if f := i.get("focal"); f != nil && f.text == "true" {
			n++
		}
	}
	if x.root.get("insurance") != nil && n != 1 {
		x.fail(x.r.Path+".insurance", "R6.2", fmt.Sprintf("%d insurances are focal", n), "exactly one must be")
	}
}

// claim checks the money of a Claim, and asks the reader that intake uses.
func (x *resourceCheck) claim(raw []byte) {
	diagnoses, team := x.sequences("diagnosis", "sequence"), x.sequences("careTeam", "sequence")
	x.sequences("item", "sequence")
	x.pointers("diagnosisSequence", diagnoses, "R2.5", "the sequence names no diagnosis of the claim")
	x.pointers("careTeamSequence", team, "pointer", "the sequence names no member of the care team")
	x.focal()
	x.charges()
	if x.r.Errors > 0 {
		return
	}
	res := resource{raw: raw, kind: "Claim", where: strings.TrimSuffix(x.r.Path, "resource")}
	if x.bundle == nil {
		res.where = ""
	} else {
		res.refs = x.bundle.refs
	}
	out := readClaim(res, Options{PriceRemainderLine: true, Dental: true, MaxResource: x.opt.MaxResource, MaxBundle: x.opt.MaxBundle})
	switch r := out.Refusal; {
	case r == nil:
	case r.Rule == "fhir-status" || r.Rule == "fhir-use":
		x.warn(r.Path, r.Rule, r.Message, "")
	default:
		x.fail(r.Path, r.Rule, r.Message, "")
	}
	for _, w := range out.Warnings {
		if w.Rule != "amount" && w.Rule != "R2.4" { // told already
			x.warn(w.Path, w.Rule, w.Message, "")
		}
	}
}

// charges checks R2.4: the total is the sum of the items.
func (x *resourceCheck) charges() {
	var sum claim.Cents
	open := -1
	for i, it := range x.root.get("item").list() {
		x.r.Counts["lines"]++
		net, ok := it.get("net").cents()
		if !ok {
			net, ok = unitPrice(it)
		}
		if !ok && open < 0 {
			open = i
		}
		if net < 0 {
			x.fail(fmt.Sprintf("%s.item[%d].net", x.r.Path, i), "R2.7", "the charge is below zero", "")
		}
		sum += net
	}
	total, has := x.root.get("total").cents()
	if has {
		x.r.Cents["charged"] = total
	} else {
		x.r.Cents["charged"] = sum
	}
	at := x.r.Path + ".total"
	switch {
	case has && total < 0:
		x.fail(at, "R2.7", "the charge is below zero", "")
	case !has && open >= 0:
		x.fail(at, "R2.4", "the total is missing, and so is the price of an item", "price every item")
	case !has:
		x.warn(at, "R2.4", "the total is missing", "add it")
	case open >= 0 && total < sum:
		x.fail(at, "R2.4", fmt.Sprintf("the total is %s but the priced items alone sum to %s", total.Dollars(), sum.Dollars()), "correct one of them")
	case open >= 0:
		x.warn(fmt.Sprintf("%s.item[%d].net", x.r.Path, open), "R2.4", fmt.Sprintf("the item has no price; the total leaves %s for it", (total-sum).Dollars()), "price it")
	default:
		x.unequal(at, "R2.4", total, sum, fmt.Sprintf("the total is %s but the items sum to %s", total.Dollars(), sum.Dollars()), "correct one of them")
	}
}

// unitPrice prices an item without net, as the reader does.
func unitPrice(it *node) (claim.Cents, bool) {
	price, ok := it.get("unitPrice").cents()
	if factor := it.get("factor"); !ok || factor != nil && factor.text != "1" && factor.text != "1.0" {
		return 0, false
	}
	units := claim.Units(1000)
	if q := it.get("quantity", "value"); q != nil {
		var err error
		if units, err = parseUnits(decimal(q.text)); err != nil {
			return 0, false
		}
	}
	return times(price, units)
}

// reconciliation checks R6.3.
func (x *resourceCheck) reconciliation() {
	var sum claim.Cents
	for i, d := range x.root.get("detail").list() {
		x.r.Counts["payments"]++
		c, ok := d.get("amount").cents()
		if !ok {
			x.warn(fmt.Sprintf("%s.detail[%d].amount", x.r.Path, i), "R6.3", "the amount is missing; it counts as nothing", "add it")
		}
		sum += c
	}
	paid, ok := x.root.get("paymentAmount").cents()
	if !ok {
		return // told by the structure
	}
	x.r.Cents["payment"] = paid
	if paid < 0 {
		x.fail(x.r.Path+".paymentAmount", "R6.3", "the payment is below zero", "carry the balance forward (FB)")
	}
	if x.root.get("detail") != nil {
		x.unequal(x.r.Path+".paymentAmount", "R6.3", paid, sum,
			fmt.Sprintf("the payment is %s but its details sum to %s", paid.Dollars(), sum.Dollars()), "correct one of them")
	}
}

func (x *resourceCheck) notice() {
	if c, ok := x.root.get("amount").cents(); ok {
		if x.r.Cents["payment"] = c; c < 0 {
			x.fail(x.r.Path+".amount", "R6.3", "the payment is below zero", "")
		}
	}
}

// eligibility checks that no benefit is used beyond what it allows.
func (x *resourceCheck) eligibility() {
	for i, ins := range x.root.get("insurance").list() {
		for j, it := range ins.get("item").list() {
			for k, b := range it.get("benefit").list() {
				x.r.Counts["benefits"]++
				allowed, has := b.get("allowedMoney").cents()
				used, known := b.get("usedMoney").cents()
				if has && known && used > allowed {
					x.warn(fmt.Sprintf("%s.insurance[%d].item[%d].benefit[%d]", x.r.Path, i, j, k), "R6-used",
						fmt.Sprintf("used is %s of an allowed %s", used.Dollars(), allowed.Dollars()), "")
				}
			}
		}
	}
}

// bundleRules checks what a Bundle says of itself.
func (x *resourceCheck) bundleRules() {
	seen, matches := map[string]bool{}, 0
	kind := x.root.get("type").str()
	for i, e := range x.root.get("entry").list() {
		at := fmt.Sprintf("%s.entry[%d]", x.r.Path, i)
		x.r.Counts["entries"]++
		if e.get("search", "mode").str() != "outcome" && e.get("search", "mode").str() != "include" {
			matches++
		}
		url := e.get("fullUrl").str()
		if url != "" && kind != "history" {
			if key := url + "|" + e.get("resource", "meta", "versionId").str(); seen[key] {
				x.fail(at+".fullUrl", "bdl-7", "the fullUrl occurs twice", "")
			} else {
				seen[key] = true
			}
		}
		if e.get("resource") == nil && e.get("request") == nil && e.get("response") == nil {
			x.fail(at, "bdl-5", "the entry has neither resource nor request nor response", "")
		}
		if (kind == "transaction" || kind == "batch") && e.get("request") == nil {
			x.fail(at+".request", "bdl-3", "the entry of a transaction or batch needs a request", "")
		}
	}
	if total := x.root.get("total"); total != nil && total.kind == isNumber {
		if kind != "searchset" && kind != "history" {
			x.fail(x.r.Path+".total", "bdl-1", "only a searchset or history has a total", "")
		} else if n, err := strconv.Atoi(total.text); err == nil && n < matches {
			x.fail(x.r.Path+".total", "bdl-total", "the Bundle holds more than its total", "")
		}
	}
}

package x12

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash/fnv"
	"io"
	"iter"
	"strings"

	"github.com/careclear/careclear/internal/claim"
)

// Options of [ReadClaims].
type Options struct {
	Limits    Limits
	Dental    bool          // take 837D (005010X224*) too; else their claims are refused, as those of any other guide
	StrictNPI bool          // an NPI that is missing or fails its check digit refuses the claim (R2.6); else a warning
	Report    func(Finding) // findings that belong to no single claim: envelopes, skipped sets; may be nil
}

// Result is exactly one claim of the input: either Claim or Refusal is set.
type Result struct {
	Index       int            // 0-based, in input order
	Claim       *claim.Claim   // passes Check
	Refusal     *claim.Refusal // why it was not taken
	Partial     *claim.Claim   // what could be read of a refused claim: only to answer its sender, never to be paid
	Warnings    []Finding      // about this claim; at most 50
	Interchange string         // ISA13
	Group       string         // GS06
	Set         string         // ST02
	Batch       string         // BHT03, the sender's number of the set
	Submitter   string         // NM1*41 id, else ISA06
	Position    Position       // of the CLM segment
	Origin      *Origin        // the same for all claims of a set

	// Key identifies the submission for idempotency (R2.8): a digest of submitter, ISA13, GS06, ST02 and CLM01, and
	// of how often that CLM01 came before in the same set. It reveals none of them.
	Key string
}

// Origin is what a transaction set of claims says of itself beyond its numbers, so that it can be answered.
type Origin struct {
	Interchange      int    // of the interchanges in the file, 0-based
	Sender, Receiver string // ISA06, ISA08
	SubmitterName    string // NM1*41
}

// ReadClaims reads the claims of every 837P (005010X222*, 004010X098*), 837I (005010X223*, 004010X096*) and, if asked
// for, 837D (005010X224*, 004010X097*) set of an X12 file, in input order. Every CLM yields one Result. The error is not nil at most once, at the end, when
// the file cannot be read any further: an error wrapping [ErrNotX12] or [ErrTooLong], of r or of ctx.
//
// The claims of a set are held back until its SE has been checked, so that a set whose trailer is missing or
// wrong is refused whole. That needs memory for a set's claims; a set of more than Limits.Hold segments is
// therefore handed out as it is read, one claim at a time, and a wrong trailer then refuses its last claim only
// and is told to Report.
//
// CLMs in an 837 set of another guide are refused; sets other than 837 are skipped and reported.
func ReadClaims(ctx context.Context, r io.Reader, opt Options) iter.Seq2[Result, error] {
	opt.Limits = opt.Limits.filled()
	if opt.Report == nil {
		opt.Report = func(Finding) {}
	}
	return func(yield func(Result, error) bool) {
		index := 0
		out := func(res Result) bool {
			res.Index = index
			if res.Refusal != nil {
				res.Refusal.Index = index
			}
			index++
			return yield(res, nil)
		}
		rd := NewReader(r, opt.Limits, opt.Report)
		w := &walker{r: rd, report: opt.Report}
		w.open = func(s set) setReader {
			if s.Type != "837" {
				opt.Report(Finding{Position: w.last, ID: "ST", Element: "01", Severity: Warning, Rule: "R2.3",
					Message: "a transaction set that is not an 837 was skipped"})
				return nil
			}
			return &claimSet{opt: opt, set: s, out: out, kind: kindOf(s.Version, opt.Dental), seen: map[uint64]int{},
				origin: &Origin{Interchange: s.Number, Sender: strings.TrimSpace(s.Sender), Receiver: strings.TrimSpace(s.Receiver)},
				build:  builder{comp: separator{char: s.Delim.Component}}}
		}
		if err := w.run(ctx); err != nil {
			yield(Result{}, err)
		}
	}
}

// kindOf returns "" for a guide that is not supported.
func kindOf(version string, dental bool) claim.Kind {
	switch k := KindOf("837", version); {
	case k == Kind837P:
		return claim.Professional
	case k == Kind837I:
		return claim.Institutional
	case k == Kind837D && dental:
		return claim.Dental
	}
	return ""
}

// formatOf is the format of a claim of a kind.
func formatOf(k claim.Kind) claim.Format {
	switch k {
	case claim.Institutional:
		return claim.FormatX12I
	case claim.Dental:
		return claim.FormatX12D
	}
	return claim.FormatX12P
}

// maxSeen bounds the CLM01s of one set that are remembered to tell reused ones apart.
const maxSeen = 100_000

// claimSet reads one 837 transaction set: header, hierarchy, claims.
type claimSet struct {
	opt  Options
	set  set
	kind claim.Kind
	out  func(Result) bool

	batch, submitter, receiver string
	origin                     *Origin
	n                          int // segments seen
	held                       []Result
	streaming                  bool
	seen                       map[uint64]int

	level [3]level // billing provider, subscriber, patient: HL03 20, 22, 23
	depth int      // number of levels that are open; 0 is the header
	ent   entity   // whom N3, N4, REF, DMG … of the header and hierarchy speak of
	build builder  // the claim that is being read
}

// level is one HL loop. fault, if set, refuses every claim under it.
type level struct {
	id       string
	billing  claim.Provider
	person   claim.Person
	named    bool // NM1 of the loop's owner was seen
	payer    claim.Payer
	order    string // SBR01, "" for primary
	hasPayer bool
	fault    *claim.Refusal
}

func (c *claimSet) segment(seg Segment) bool {
	c.n++
	switch seg.ID {
	case "HL":
		if !c.finishClaim() {
			return false
		}
		c.beginLevel(seg)
		return true
	case "CLM":
		if !c.finishClaim() {
			return false
		}
		c.beginClaim(seg)
		return true
	}
	switch {
	case c.build.active:
		c.build.segment(seg)
	case c.depth > 0:
		c.levelSegment(seg)
	case seg.ID == "BHT":
		c.batch = seg.El(3)
	case seg.ID == "NM1" && seg.El(1) == "41":
		c.submitter, c.origin.SubmitterName = seg.El(9), seg.El(3)
	case seg.ID == "NM1" && seg.El(1) == "40":
		c.receiver = seg.El(9)
	}
	return true
}

func (c *claimSet) end(bad *Finding) bool {
	if bad != nil {
		c.opt.Report(*bad)
		refusal := &claim.Refusal{Path: bad.Path(), Rule: bad.Rule, Code: "A3", Message: bad.text()}
		c.build.refuse(refusal)
		for i := range c.held {
			own := *refusal
			if c.held[i].Claim != nil {
				c.held[i].Partial = c.held[i].Claim
			}
			c.held[i].Claim, c.held[i].Refusal = nil, &own
		}
	}
	c.streaming = true // whatever is held may go now
	return c.finishClaim() && c.flush()
}

func (c *claimSet) flush() bool {
	for i := range c.held {
		if !c.out(c.held[i]) {
			return false
		}
	}
	c.held = nil
	return true
}

func (c *claimSet) finishClaim() bool {
	if !c.build.active {
		return true
	}
	c.build.active = false
	res := Result{Interchange: c.set.Interchange, Group: c.set.Group, Set: c.set.Control, Batch: c.batch,
		Submitter: first(c.submitter, c.set.Sender), Position: c.build.clm.Pos, Origin: c.origin}
	again := 0
	res.Key, again = c.key(res, c.build.c.PatientControl)
	if again > 0 {
		c.build.warn(c.build.clm.segment(), "01", "x12-reused", "the claim id was used before in this set; give every claim an id of its own")
	}
	res.Claim, res.Refusal, res.Warnings = c.build.finish(c.opt.StrictNPI)
	if res.Claim == nil {
		res.Partial = c.build.partial()
	}
	c.held = append(c.held, res)
	if c.n > c.opt.Limits.Hold {
		c.streaming = true
	}
	return !c.streaming || c.flush()
}

// key returns a submission's key and how often its CLM01 came before.
func (c *claimSet) key(res Result, control string) (key string, again int) {
	h := fnv.New64a()
	io.WriteString(h, control)
	sum := h.Sum64()
	again, known := c.seen[sum]
	if known || len(c.seen) < maxSeen {
		c.seen[sum] = again + 1
	}
	d := sha256.New()
	for _, s := range []string{res.Submitter, res.Interchange, res.Group, res.Set, control} {
		fmt.Fprintf(d, "%d:%s", len(s), s)
	}
	if again > 0 {
		fmt.Fprintf(d, "#%d", again)
	}
	return hex.EncodeToString(d.Sum(nil)), again
}

// beginLevel opens an HL. A subscriber must name the billing provider before it as parent, a patient the
// subscriber; otherwise a claim could land on another person's account.
func (c *claimSet) beginLevel(seg Segment) {
	c.ent = entity{}
	var at int
	switch seg.El(3) {
	case "20":
		at = 0
	case "22":
		at = 1
	case "23":
		at = 2
	default:
		at = max(c.depth-1, 0)
		c.level[at].fault = refusal(seg, "03", "x12-hl", "A3", "the level code must be 20, 22 or 23")
		c.depth = at + 1
		return
	}
	l := level{id: seg.El(1)}
	if at > 0 {
		parent := c.level[at-1]
		switch {
		case c.depth < at:
			l.fault = refusal(seg, "03", "x12-hl", "A3", "a level is missing above this one; send 20, then 22, then 23")
		case seg.El(2) != parent.id:
			l.fault = refusal(seg, "02", "x12-hl", "A3", "the parent is not the level before this one; order the hierarchy depth first")
		default:
			l.fault = parent.fault
		}
	}
	if seg.Damage != "" {
		l.fault = damaged(seg)
	}
	c.level[at] = l
	c.depth = at + 1
}

// levelSegment takes a segment between HL and CLM.
func (c *claimSet) levelSegment(seg Segment) {
	l := &c.level[c.depth-1]
	if seg.Damage != "" {
		l.fault = damaged(seg)
		return
	}
	switch seg.ID {
	case "PRV":
		if c.depth == 1 && seg.El(1) == "BI" {
			l.billing.Taxonomy = seg.El(3)
		}
	case "SBR":
		l.person.Relation = seg.El(2)
		if l.order = seg.El(1); l.order == "P" {
			l.order = ""
		}
	case "PAT":
		if c.depth == 3 {
			l.person.Relation = seg.El(1)
		}
	case "NM1":
		c.ent = entity{}
		switch code := seg.El(1); {
		case code == "85" && c.depth == 1:
			l.named = true
			c.ent = entity{provider: &l.billing}
		case code == "IL" && c.depth == 2, code == "QC" && c.depth == 3:
			l.named = true
			c.ent = entity{person: &l.person}
		case code == "PR" && c.depth == 2:
			l.hasPayer = true
			l.payer = claim.Payer{ID: seg.El(9), Name: seg.El(3)}
		}
		c.ent.name(seg)
	default:
		if f := c.ent.detail(seg); f != nil {
			l.fault = f
		}
	}
}

func (c *claimSet) beginClaim(seg Segment) {
	b := &c.build
	b.begin(seg, c.kind, first(c.receiver, c.set.Receiver))
	c.parties()
	switch {
	case c.kind == "":
		b.refusal = nil // this one says more
		b.refuse(refusal(seg, "", "R2.3", "A3", "this implementation guide is not supported; send 005010X222 (837P) or 005010X223 (837I)"))
		return
	case c.depth < 2:
		b.refuse(refusal(seg, "", "x12-hl", "A3", "a claim needs a subscriber level (HL 22) above it"))
		return
	}
	bp, sub := c.level[0], c.level[1]
	switch {
	case c.level[c.depth-1].fault != nil:
		f := *c.level[c.depth-1].fault
		b.refuse(&f)
		return
	case !bp.named:
		b.refuse(refusal(seg, "", "required", "A6", "the billing provider (NM1*85) is missing above the claim"))
	case !sub.named:
		b.refuse(refusal(seg, "", "required", "A6", "the subscriber (NM1*IL) is missing above the claim"))
	case !sub.hasPayer:
		b.refuse(refusal(seg, "", "required", "A6", "the payer (NM1*PR) is missing above the claim"))
	case c.depth == 3 && !c.level[2].named:
		b.refuse(refusal(seg, "", "required", "A6", "the patient (NM1*QC) is missing above the claim"))
	}
	if c.depth == 3 {
		return
	}
	if rel := sub.person.Relation; rel != "18" {
		b.warn(seg, "", "x12-relation", "no patient level and the subscriber is not marked as the patient (SBR02 is not 18); the subscriber is taken")
		b.c.Subscriber.Relation = "18"
	}
}

// parties gives the claim that begins the parties above it.
func (c *claimSet) parties() {
	to, bp, sub := c.build.c, c.level[0], c.level[1]
	if c.depth < 2 {
		return
	}
	to.Billing, to.Subscriber, to.Payer, to.Order = bp.billing, clonePerson(sub.person), sub.payer, sub.order
	to.Billing.Address = cloneAddress(bp.billing.Address)
	if c.depth == 3 {
		p := clonePerson(c.level[2].person)
		to.Patient = &p
	}
}

func first(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

func refusal(seg Segment, elem, rule, code, msg string) *claim.Refusal {
	return &claim.Refusal{Path: fmt.Sprintf("segment %d %s%s", seg.Pos.Segment, seg.ID, elem), Rule: rule, Code: code, Message: msg}
}

func damaged(seg Segment) *claim.Refusal {
	return refusal(seg, "", "x12-syntax", "A3", seg.Damage+"; correct it and send the claim again")
}

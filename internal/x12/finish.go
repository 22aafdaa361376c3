package x12

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/careclear/careclear/internal/claim"
)

func (b *builder) refuse(r *claim.Refusal) {
	if b.refusal == nil && r != nil {
		own := *r
		b.refusal = &own
	}
}

func (b *builder) fail(seg Segment, elem, rule, code, msg string) {
	b.refuse(refusal(seg, elem, rule, code, msg))
}

func (b *builder) warn(seg Segment, elem, rule, msg string) {
	if len(b.warnings) < maxFindings {
		b.warnings = append(b.warnings, finding(seg, elem, Warning, rule, msg))
	}
}

// finish completes the claim and checks it whole.
func (b *builder) finish(strictNPI bool) (*claim.Claim, *claim.Refusal, []Finding) {
	c := b.c
	if c.Rendering == nil {
		c.Rendering = b.attending
	}
	if b.refusal == nil {
		b.dates()
	}
	if b.refusal == nil {
		b.npis(strictNPI)
	}
	if b.refusal == nil {
		b.check()
	}
	if b.refusal != nil {
		return nil, b.refusal, b.warnings
	}
	return c, nil, b.warnings
}

// partial is what could be read of a refused claim; From and To are zero if no date was.
func (b *builder) partial() *claim.Claim {
	c := b.c
	if b.stmt.ID != "" {
		return c
	}
	for i, l := range c.Lines {
		if b.lines[i].dated && l.From != 0 {
			if c.From == 0 || l.From < c.From {
				c.From = l.From
			}
			c.To = max(c.To, l.To)
		}
	}
	return c
}

// dates gives every line and the claim their days: lines without DTP*472 take the statement's on an 837I; the
// claim takes its lines' where there is no statement.
func (b *builder) dates() {
	c := b.c
	stated := b.stmt.ID != ""
	for i := range c.Lines {
		l := &c.Lines[i]
		switch {
		case b.lines[i].dated:
		case stated:
			l.From, l.To = c.From, c.To
		default:
			b.fail(b.lines[i].sv.segment(), "", "R2.7", "A6", "the line has no date of service; add DTP*472")
			return
		}
		if stated && (l.From < c.From || l.To > c.To) {
			b.warn(b.lines[i].dtp.segment(), "03", "R2.7", "the date of service lies outside the period of the claim (DTP)")
		}
	}
	if stated || len(c.Lines) == 0 {
		return
	}
	if c.Kind == claim.Institutional {
		b.warn(b.clm.segment(), "", "x12-guide", "the statement period (DTP*434) is missing; the lines' dates are taken")
	}
	c.From, c.To = c.Lines[0].From, c.Lines[0].To
	for _, l := range c.Lines[1:] {
		c.From, c.To = min(c.From, l.From), max(c.To, l.To)
	}
}

func (b *builder) npis(strict bool) {
	check := func(p *claim.Provider, ref segRef, who string, required bool) {
		if p == nil || claim.ValidNPI(p.NPI) || p.NPI == "" && !required {
			return
		}
		const elem = ""
		if strict {
			b.fail(ref.segment(), elem, "R2.6", "A7", "the NPI of the "+who+" is missing or fails its check digit; correct it")
			return
		}
		b.warn(ref.segment(), elem, "R2.6", "the NPI of the "+who+" is missing or fails its check digit")
	}
	check(&b.c.Billing, b.clm, "billing provider", true)
	check(b.c.Rendering, b.clm, "rendering or attending provider", false)
	for i := range b.c.Lines {
		check(b.c.Lines[i].Rendering, b.lines[i].lx, "line's rendering provider", false)
	}
}

// check runs the claim's own invariants and translates a refusal's path to the segment.
func (b *builder) check() {
	err := b.c.Check()
	if err == nil {
		return
	}
	var r *claim.Refusal
	if !errors.As(err, &r) {
		r = &claim.Refusal{Rule: "claim", Code: "A7", Message: err.Error()}
	}
	own := *r
	own.Path = b.path(r.Path)
	b.refuse(&own)
}

func (b *builder) path(p string) string {
	seg, elem := b.clm, ""
	var i int
	if n, _ := fmt.Sscanf(p, "claim.otherPayers[%d]", &i); n == 1 && i >= 0 && i < len(b.others) {
		seg = b.others[i]
	} else if n, _ := fmt.Sscanf(p, "claim.lines[%d]", &i); n == 1 && i >= 0 && i < len(b.lines) {
		seg = b.lines[i].sv
		field := p[strings.LastIndexByte(p, '.')+1:]
		if field == "from" && b.lines[i].dated {
			seg, elem = b.lines[i].dtp, "03"
		}
		elem = first(elem, map[string]map[string]string{
			"SV1": {"service": "01", "modifiers": "01", "charge": "02", "units": "04", "diagnosis": "07"},
			"SV2": {"service": "02", "modifiers": "02", "charge": "03", "units": "05"},
			"SV3": {"service": "01", "modifiers": "01", "charge": "02", "units": "06", "diagnosis": "11"},
		}[seg.ID][field])
	} else {
		if p == "claim.from" && b.stmt.ID != "" {
			seg = b.stmt
		}
		elem = map[string]string{"claim.charge": "02", "claim.frequency": "05-3", "claim.patientControl": "01", "claim.originalNumber": "05-3"}[p]
	}
	return fmt.Sprintf("segment %d %s%s", seg.Pos.Segment, seg.ID, elem)
}

func (b *builder) amount(seg Segment, i int, name string, to *claim.Cents) {
	s := seg.El(i)
	if s == "" {
		b.fail(seg, name, "R2.7", "A6", "the charge is missing")
		return
	}
	v, err := claim.ParseCents(s)
	switch {
	case err != nil:
		b.fail(seg, name, "R2.7", "A7", "the charge is not an amount of dollars and whole cents")
	case v < 0:
		b.fail(seg, name, "R2.7", "A7", "the charge is negative; to take back a claim send it with frequency 8")
	}
	*to = v
}

// units reads a decimal number into thousandths.
func (b *builder) units(seg Segment, i int, to *claim.Units) {
	u, ok := parseUnits(seg.El(i))
	switch {
	case seg.El(i) == "":
		b.fail(seg, elem(i, 0), "R2.7", "A6", "the units are missing")
	case !ok:
		b.fail(seg, elem(i, 0), "R2.7", "A7", "the units are not a number with at most three decimals")
	case u <= 0:
		b.fail(seg, elem(i, 0), "R2.7", "A7", "the units must be above zero")
	}
	*to = u
}

func parseUnits(s string) (claim.Units, bool) {
	body, neg := strings.CutPrefix(s, "-")
	whole, frac, _ := strings.Cut(body, ".")
	frac = strings.TrimRight(frac, "0")
	if body == "" || body == "." || len(whole) > 12 || len(frac) > 3 || strings.Trim(whole+frac, "0123456789") != "" {
		return 0, false
	}
	n, err := strconv.ParseInt(whole+(frac + "000")[:3], 10, 64)
	if neg {
		n = -n
	}
	return claim.Units(n), err == nil
}

func formatUnits(u claim.Units) string {
	s := fmt.Sprintf("%d.%03d", u/1000, u%1000)
	return strings.TrimRight(strings.TrimRight(s, "0"), ".")
}

func (b *builder) date(seg Segment, from, to *claim.Day) {
	f, t, ok := days(seg.El(2), seg.El(3))
	if !ok {
		b.fail(seg, "03", "R2.7", "A7", "the date of service is no calendar date in the form of DTP02 (D8, RD8); correct it")
		return
	}
	*from, *to = f, t
}

func (b *builder) split(s string) []string {
	if s == "" {
		return nil
	}
	return strings.Split(s, string(rune(b.comp.char)))
}

func at(parts []string, i int) string {
	if i >= len(parts) {
		return ""
	}
	return strings.TrimSpace(parts[i])
}

// elem names element i, component j (0: the whole element): "07-2".
func elem(i, j int) string {
	if j == 0 {
		return fmt.Sprintf("%02d", i)
	}
	return fmt.Sprintf("%02d-%d", i, j)
}

// wholeNumber returns the digits of s without a fraction of zeros ("1.00" is "1"), or "" if s is no such number.
func wholeNumber(s string) string {
	whole, frac, _ := strings.Cut(s, ".")
	if whole == "" || strings.Trim(whole, "0123456789") != "" || strings.Trim(frac, "0") != "" {
		return ""
	}
	return whole
}

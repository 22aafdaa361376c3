package x12

import (
	"hash/maphash"
	"strconv"
	"strings"

	"github.com/careclear/careclear/internal/claim"
)

// claimJudge checks what the segments of a claim mean together: totals, frequency, dates, pointers, and the balance
// of other payers' decisions (claims.md §2.3, §2.4, R4.8). It says all that is wrong, where [ReadClaims] says the first.
type claimJudge struct {
	*setCheck
	seed      maphash.Seed
	ids       map[uint64]bool // CLM01 of the set, hashed
	open      bool
	clm       Segment
	charge    claim.Cents // CLM02
	sum       claim.Cents // of the lines
	unread    bool        // an amount could not be read or summed: totals would only repeat that
	frequency string
	replaces  bool // REF*F8 of the claim itself was seen
	stated    bool // DTP*434, or DTP*472 of the claim (dental)
	diagnoses int
	line      *claimLine
	other     *otherPayer
	payers    []otherPayer
}

// claimLine is the open line; Elements of its segments are not kept.
type claimLine struct {
	at     Segment
	charge claim.Cents
	dated  bool
	paid   *linePaid
}

// linePaid is the open SVD: what another payer made of the line.
type linePaid struct {
	at         Segment
	payer      string
	rest       claim.Cents // charge less paid, less CAS
	adjustment claim.Cents
}

// otherPayer is a 2320 loop: what another payer made of the claim.
type otherPayer struct {
	at       Segment
	id       string
	adjusted claim.Cents
	paid     claim.Cents
	told     bool // AMT*D was there
}

func (j *claimJudge) segment(seg Segment, at place) {
	switch seg.ID {
	case "CLM":
		j.close()
		j.begin(seg)
		return
	case "HL":
		j.close()
		return
	}
	if !j.open {
		return
	}
	switch seg.ID {
	case "LX":
		j.closeLine()
		j.r.Counts["lines"]++
		j.line = &claimLine{at: Segment{ID: "LX", Pos: seg.Pos}}
	case "SV1", "SV2", "SV3":
		j.service(seg)
	case "HI":
		for i := 1; i < len(seg.Elements); i++ {
			switch splitAt(seg.El(i), j.comp.char, 0) {
			case "ABK", "ABF", "BK", "BF", "TQ":
				j.diagnoses++
			}
		}
	case "DTP":
		switch {
		case seg.El(1) == "472" && j.line != nil:
			j.line.dated = true
		case seg.El(1) == "472", seg.El(1) == "434":
			j.stated = true
		}
		if from, to, ok := days(seg.El(2), seg.El(3)); ok && from > to {
			j.fail(seg, "03", "R2.7", "the period ends before it begins; correct it")
		}
	case "REF":
		if seg.El(1) == "F8" && at.loop == "2300" {
			j.replaces = seg.El(2) != ""
		}
	case "SBR", "CAS", "AMT", "SVD", "NM1":
		j.otherPayers(seg, at)
	}
}

func (j *claimJudge) end() { j.close() }

func (j *claimJudge) begin(seg Segment) {
	j.r.Counts["claims"]++
	*j = claimJudge{setCheck: j.setCheck, seed: j.seed, ids: j.ids, open: true, clm: Segment{ID: "CLM", Pos: seg.Pos}}
	if sum := maphash.String(j.seed, seg.El(1)); j.ids[sum] {
		j.warn(seg, "01", "x12-reused", "the claim id was used before in this set; give every claim an id of its own")
	} else if len(j.ids) < maxSeen {
		j.ids[sum] = true
	}
	j.charge = j.amount(seg, 2)
	j.addCents("charged", seg, 2)
	j.present(seg, 2, "the charge is missing; give the total of the lines")
	j.notNegative(seg, 2, j.charge)
	if splitAt(seg.El(5), j.comp.char, 0) == "" {
		j.fail(seg, "05-1", "R2.7", "the place of service is missing; give the facility code")
	}
	if splitAt(seg.El(5), j.comp.char, 1) == "" && strings.HasPrefix(j.r.Version, "005010") {
		j.warn(seg, "05-2", "x12-guide", "the facility code qualifier is missing; send B (837P, 837D) or A (837I)")
	}
	raw := splitAt(seg.El(5), j.comp.char, 2)
	j.frequency = wholeNumber(raw)
	switch {
	case j.frequency == "" && (len(raw) != 1 || raw[0] < 'A' || raw[0] > 'Z'):
		j.fail(seg, "05-3", "R2.10", "the frequency code is missing or unreadable; send 1, 7 or 8")
	case j.frequency != "1" && j.frequency != "7" && j.frequency != "8":
		j.warn(seg, "05-3", "R2.10", "a frequency code that our intake refuses; send 1, 7 or 8")
	case raw != j.frequency:
		j.warn(seg, "05-3", "x12-guide", "the frequency code is written as a number; send a single digit")
	}
}

// services are the elements of the service segments: charge, units, diagnosis pointers.
var services = map[string]struct {
	kind                    Kind
	amount, units, pointers int
}{"SV1": {Kind837P, 2, 4, 7}, "SV2": {Kind837I, 3, 5, 0}, "SV3": {Kind837D, 2, 6, 11}}

func (j *claimJudge) service(seg Segment) {
	if j.line == nil {
		return // without LX it has no place, which has been said
	}
	is := services[seg.ID]
	if is.kind != j.r.Kind {
		j.fail(seg, "", "R2.3", "a service segment of another kind of claim; send SV1 in an 837P, SV2 in an 837I, SV3 in an 837D")
	}
	j.present(seg, is.amount, "the charge is missing; give the charge of the line")
	j.line.at, j.line.charge = Segment{ID: seg.ID, Pos: seg.Pos}, j.amount(seg, is.amount)
	j.notNegative(seg, is.amount, j.line.charge)
	j.sum = j.plus(j.sum, j.line.charge)
	if u := seg.El(is.units); u == "" && seg.ID != "SV3" {
		j.fail(seg, elem(is.units, 0), "R2.7", "the units are missing; give them")
	} else if n, ok := parseUnits(u); ok && n <= 0 {
		j.fail(seg, elem(is.units, 0), "R2.7", "the units must be above zero; to take back a claim send it with frequency 8")
	}
	if is.pointers == 0 {
		return
	}
	if seg.El(is.pointers) == "" && seg.ID == "SV1" {
		j.warn(seg, "07", "R2.5", "the line points to no diagnosis; point to one to four")
	}
	for i, p := range strings.Split(seg.El(is.pointers), string(rune(j.comp.char))) {
		if p = strings.TrimSpace(p); p == "" {
			continue
		}
		if n, err := strconv.Atoi(wholeNumber(p)); err != nil || n < 1 || n > j.diagnoses {
			j.fail(seg, elem(is.pointers, i+1), "R2.5", "the pointer names no diagnosis of the claim; point to one of its HI")
		}
	}
}

// otherPayers follows loops 2320, 2330B and 2430.
func (j *claimJudge) otherPayers(seg Segment, at place) {
	switch {
	case seg.ID == "SBR":
		j.closeOther()
		j.other = &otherPayer{at: Segment{ID: "SBR", Pos: seg.Pos}}
	case seg.ID == "NM1" && at.loop == "2330B" && j.other != nil:
		j.other.id = seg.El(9)
	case seg.ID == "AMT" && at.loop == "2320" && seg.El(1) == "D" && j.other != nil:
		j.other.paid, j.other.told = j.amount(seg, 2), true
	case seg.ID == "SVD" && j.line != nil:
		j.closePaid()
		j.line.paid = &linePaid{at: Segment{ID: "SVD", Pos: seg.Pos}, payer: seg.El(1), rest: j.plus(j.line.charge, -j.amount(seg, 2))}
	case seg.ID == "CAS":
		var all claim.Cents
		for i := 3; i <= 18; i += 3 {
			if seg.El(i) != "" {
				all = j.plus(all, j.amount(seg, i))
			}
		}
		switch {
		case at.loop == "2320" && j.other != nil:
			j.other.adjusted = j.plus(j.other.adjusted, all)
		case at.loop == "2430" && j.line != nil && j.line.paid != nil:
			j.line.paid.rest, j.line.paid.adjustment = j.plus(j.line.paid.rest, -all), j.plus(j.line.paid.adjustment, all)
		}
	}
}

func (j *claimJudge) closePaid() {
	if j.line == nil || j.line.paid == nil {
		return
	}
	p := j.line.paid
	if p.rest != 0 && !j.unread {
		j.warn(p.at, "02", "R4.8", "another payer's decision on the line is out of balance by "+p.rest.Dollars()+"; the charge less its CAS must be SVD02")
	}
	for i := range j.payers {
		if j.payers[i].id == p.payer {
			j.payers[i].adjusted = j.plus(j.payers[i].adjusted, p.adjustment)
		}
	}
	j.line.paid = nil
}

func (j *claimJudge) closeOther() {
	if j.other != nil && len(j.payers) < 10 { // the guide's most
		j.payers = append(j.payers, *j.other)
	}
	j.other = nil
}

func (j *claimJudge) closeLine() {
	j.closeOther()
	j.closePaid()
	if l := j.line; l != nil && !l.dated && !j.stated {
		j.fail(l.at, "", "R2.7", "the line has no date of service; add DTP*472")
	}
	j.line = nil
}

func (j *claimJudge) close() {
	if !j.open {
		return
	}
	j.closeLine()
	j.open = false
	if j.sum != j.charge && !j.unread {
		j.fail(j.clm, "02", "R2.4", "the total is "+j.charge.Dollars()+" but the lines sum to "+j.sum.Dollars()+"; correct one of them")
	}
	if (j.frequency == "7" || j.frequency == "8") && !j.replaces {
		j.fail(j.clm, "05-3", "R2.10", "a replacement or void without the payer's number of the claim; add REF*F8")
	}
	for _, p := range j.payers {
		if rest := j.plus(j.charge, -p.adjusted, -p.paid); p.told && rest != 0 && !j.unread {
			j.warn(p.at, "", "R4.8", "another payer's decision is out of balance by "+rest.Dollars()+"; the charge less all its CAS must be AMT*D")
		}
	}
}

func (j *claimJudge) present(seg Segment, i int, text string) {
	if seg.El(i) == "" {
		j.unread = true
		j.fail(seg, elem(i, 0), "R2.7", text)
	}
}

func (j *claimJudge) notNegative(seg Segment, i int, v claim.Cents) {
	if v < 0 {
		j.fail(seg, elem(i, 0), "R2.7", "the charge is negative; to take back a claim send it with frequency 8")
	}
}

// amount reads element i; that it is none has been said already.
func (j *claimJudge) amount(seg Segment, i int) claim.Cents {
	v, err := claim.ParseCents(seg.El(i))
	j.unread = j.unread || err != nil
	return v
}

func (j *claimJudge) plus(amounts ...claim.Cents) claim.Cents {
	v, err := claim.Sum(amounts...)
	j.unread = j.unread || err != nil
	return v
}

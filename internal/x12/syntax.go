package x12

import (
	"slices"
	"strings"

	"github.com/careclear/careclear/internal/claim"
)

// syntax tells the elements of each segment, by the X12 standard: '!' must be there, '+' the guide wants it, then what it is:
//
//	x text   $ amount of dollars   r decimal number   n whole number   d date CCYYMMDD
//	p date in the format that the element before names (D8, RD8 …)   c composite   s service composite (qualifier:code)
//
// Elements beyond the last are text. Segments without an entry are not known to us.
var syntax = map[string]string{
	"AAA": "!x x x x", "ACT": "!x", "AK1": "!x !x x", "AK2": "!x !x x", "AK9": "!x !n !n !n x x x x x", "AMT": "!x !$ x",
	"BGN": "!x !x !d x x x x x x", "BHT": "!x !x x d x x", "BPR": "!x !$ !x !x x x x x x x x x x x x +d",
	"CAS": "!x !x !$ r x $ r x $ r x $ r x $ r x $ r", "CL1": "x x x x", "CLM": "!x $ x x c x x x x x c",
	"CLP": "!x !x !$ !$ $ x x x x x x r r x", "CN1": "!x $ r x r x", "COB": "x x x x", "CR1": "x r x x x r", "CR2": "x", "CR3": "x x r",
	"CR4": "x", "CR5": "x", "CR6": "x", "CR7": "x r r", "CR8": "x", "CRC": "!x !x !x x x x x", "CTP": "x x r r c", "CTX": "!c x n x c c", "CUR": "!x !x",
	"DMG": "x p x x c", "DN1": "r r x x", "DN2": "!x !x r x p", "DSB": "!x", "DTM": "!x d x x", "DTP": "!x !x !p",
	"EB": "!x x x x x x $ r x r x x c c", "EC": "x", "EQ": "x c x x c", "FRM": "!x x x x r", "HCP": "x $ $ x r x $ x x x r x x x x",
	"GS": "!x !x !x !d !x !x !x !x", "HCR": "!x x x x", "HD": "!x x x x x x r r x", "HI": "!c c c c c c c c c c c c", "HL": "!x x !x x", "HLH": "x r r", "HSD": "x r x r x r x x",
	"ICM": "!x $ r x x", "IDC": "!x !x r x", "III": "x x x x x", "IK3": "!x !n x x", "IK4": "!c x !x x", "IK5": "!x x x x x x",
	"ISA": "!x x !x x !x !x !x !x !x !x x !x !n !x !x !x", "INS": "!x !x x x x c x x x x x p", "K3": "!x", "LE": "!x", "LIN": "x !x !x", "LQ": "x x", "LS": "!x", "LUI": "x x x x", "LX": "!n",
	"MEA": "x x r", "MIA": "!r", "MOA": "r", "MPI": "!x !x !x", "MSG": "!x x", "N1": "!x x x x", "N3": "!x x", "N4": "x x x x x x x",
	"NM1": "!x !x x x x x x x x x", "NTE": "x !x", "OI": "x x x x x x", "PAT": "x x x x x p x r x", "PER": "!x x x x x x x x",
	"PLA": "!x !x !d", "PLB": "!x !d !c !$ c $ c $ c $ c $ c $", "PRV": "!x x x", "PS1": "!x !$ x", "PWK": "!x x n x x x x", "QTY": "!x r c",
	"RDM": "!x x x", "REF": "!x x x c", "SBR": "!x x x x x x x x x", "STC": "!c d x $ $ d x d x c c x",
	"SV1": "!s $ x r x x c x x x x x x x x", "SV2": "x s $ x r r $", "SV3": "!s $ x c x r", "SV4": "x", "SV5": "!s !x !r $ $ x", "SV7": "x",
	"SVC": "!s !$ $ x r s r", "SVD": "!x !$ s x r n", "TA1": "!x !x !x !x !x", "TOO": "x x c", "TRN": "!x !x x x",
	"TS2": "$ $ $ $ $ r $ $ r r r $ r r $ $ $ $ $", "TS3": "!x !x !d !r !$ $ $ $ $ $ $ $ $ $ $ $ $ $ $ $ $ r $ $", "UM": "!x x x c c x x x x",
}

// codes are the values that some elements may have; "STC-1" is the first component of every composite of an STC.
var codes = map[string]string{
	"CAS01": "CO PR OA PI CR", "CLP02": "1 2 3 4 19 20 21 22 23 25", "BPR01": "C D H I P U X", "BPR03": "C D", "BPR04": "ACH BOP CHK FWT NON",
	"DTP02": "D8 RD8 DT D6 TM RTS RMD DTS", "DMG01": "D8", "DMG03": "F M U A B", "HL04": "0 1", "INS01": "Y N",
	"INS03": "001 021 024 025 026 030 032", "HD01": "001 002 021 024 025 026 030 032", "SBR01": "A B C D E F G H P S T U",
	"TRN01": "1 2", "NM102": "1 2 3 4 5 6 7 8 D P Q U", "PLB-1": "50 51 72 90 AH AM AP B2 B3 BD BN C5 CR CS CT CV CW DM E3 FB FC FR GO HM IP IR IS J1 L3 L6 LE LS OA OB PI PL PW RA RB RE SL TL WO WU ZZ",
	"STC-1": "A0 A1 A2 A3 A4 A5 A6 A7 A8 P0 P1 P2 P3 P4 P5 F0 F1 F2 F3 F3F F3N F4 R0 R1 R3 R4 R5 R6 R7 R8 R9 R10 R11 R12 R13 R14 R15 R16 R17 RQ E0 E1 E2 E3 E4 D0",
	"AK901": "A E M P R W X", "IK501": "A E M R W X", "EB01": "1 2 3 4 5 6 7 8 A B C CB D E F G H I J K L M MC N O P Q R S T U V W X Y",
	"HCR01": "A1 A2 A3 A4 A6 C CT NA",
}

// elementSpec is one element of a segment in syntax and codes.
type elementSpec struct {
	need  need
	kind  byte
	codes []string // of the element, or of its first component if it is a composite
}

// specs are those of syntax, read once per file that is checked.
type specs map[string][]elementSpec

func (s specs) of(id string) ([]elementSpec, bool) {
	if known, ok := s[id]; ok {
		return known, true
	}
	text, ok := syntax[id]
	if !ok {
		return nil, false
	}
	var all []elementSpec
	for i, w := range strings.Fields(text) {
		spec := elementSpec{need: map[byte]need{'!': mandatory, '+': wanted}[w[0]], kind: w[len(w)-1]}
		spec.codes = strings.Fields(codes[id+elem(i+1, 0)])
		if spec.kind == 'c' { // composites of a kind share their codes, as the six of a PLB do
			spec.codes = strings.Fields(codes[id+"-1"])
		}
		all = append(all, spec)
	}
	s[id] = all
	return all, true
}

// elements checks the elements of a segment by themselves. inClaim: a date that is none costs the claim.
func (c *setCheck) elements(seg Segment, inClaim bool) {
	all, ok := c.specs.of(seg.ID)
	if !ok {
		c.warn(seg, "", "x12-segment", "a segment that we do not know; it is kept and not read")
		return
	}
	for i, spec := range all {
		v := seg.El(i + 1)
		if v == "" {
			switch spec.need {
			case mandatory:
				c.fail(seg, elem(i+1, 0), "x12-missing", "the element must be there; fill it")
			case wanted:
				c.warn(seg, elem(i+1, 0), "x12-missing", "the guide wants this element; fill it")
			}
			continue
		}
		if why := spec.wrong(v, seg.El(i), c.comp.char); why != "" {
			severity := Error
			if (spec.kind == 'd' || spec.kind == 'p') && !inClaim {
				severity = Warning
			}
			c.add(seg, elem(i+1, 0), severity, kindRules[spec.kind], why)
		}
		if spec.kind == 'c' {
			v = splitAt(v, c.comp.char, 0)
		}
		if len(spec.codes) > 0 && !slices.Contains(spec.codes, v) {
			c.warn(seg, elem(i+1, 0), "x12-code", "a code that we do not know; use one of the guide's")
		}
	}
	if i := npiElement(seg); i > 0 && !claim.ValidNPI(seg.El(i)) {
		c.warn(seg, elem(i, 0), "R2.6", "the NPI fails its check digit; correct it")
	}
}

// kindRules is the rule that an element breaks if it is not what syntax says.
var kindRules = map[byte]string{'$': "x12-amount", 'r': "x12-number", 'n': "x12-number", 'd': "x12-date", 'p': "x12-date", 's': "x12-composite"}

// npiElement returns the element of a segment that is an NPI, or 0.
func npiElement(seg Segment) int {
	switch {
	case seg.ID == "NM1" && seg.El(8) == "XX":
		return 9
	case seg.ID == "N1" && seg.El(3) == "XX":
		return 4
	case seg.ID == "REF" && seg.El(1) == "HPI":
		return 2
	}
	return 0
}

// wrong says why v is not what the element should be, or "". before is the element before it.
func (s elementSpec) wrong(v, before string, comp byte) string {
	switch s.kind {
	case '$':
		if _, err := claim.ParseCents(v); err != nil {
			return "not an amount of dollars and whole cents; write it as 40 or 40.5"
		}
	case 'r':
		if !decimal(v) {
			return "not a number; write it as 2 or 2.5"
		}
	case 'n':
		if strings.Trim(v, "0123456789") != "" {
			return "not a whole number; write digits only"
		}
	case 'd':
		if _, ok := day8(v); !ok {
			return "no calendar date in the form CCYYMMDD; correct it"
		}
	case 'p':
		if !periodOf(before, v) {
			return "no calendar date in the form that the element before it names; correct it"
		}
	case 's':
		if len(v) == 2 && v[0] >= 'A' && v[0] <= 'Z' && strings.IndexByte(v, comp) < 0 {
			return "a code qualifier without a code; is the composite split by the element separator?"
		}
	}
	return ""
}

// decimal reports whether s is a number as X12 writes it (element type R), without an exponent.
func decimal(s string) bool {
	whole, frac, _ := strings.Cut(strings.TrimPrefix(s, "-"), ".")
	return whole+frac != "" && strings.Trim(whole+frac, "0123456789") == ""
}

// periodOf reports whether v is a date, or a pair of dates, in one of the formats that we read; other formats pass.
func periodOf(format, v string) bool {
	switch format {
	case "D8", "RD8":
		_, _, ok := days(format, v)
		return ok
	case "DT":
		return len(v) >= 12 && strings.Trim(v, "0123456789") == "" && periodOf("D8", v[:8])
	}
	return true
}

// splitAt returns part i (0 is the first) of a composite.
func splitAt(s string, comp byte, i int) string {
	for ; i > 0; i-- {
		_, rest, ok := strings.Cut(s, string(rune(comp)))
		if !ok {
			return ""
		}
		s = rest
	}
	part, _, _ := strings.Cut(s, string(rune(comp)))
	return strings.TrimSpace(part)
}

package x12

import (
	"fmt"
	"strings"
)

// Position says where a segment stands.
type Position struct {
	Segment int   `json:"segment"`         // 1-based in the file; the first ISA is 1
	InSet   int   `json:"inSet,omitempty"` // 1-based in its transaction set (ST is 1); 0 outside of one
	Offset  int64 `json:"offset"`          // bytes before the segment's first byte
}

// Segment is one line of X12. It stays valid after the next read; its Elements slice does not.
type Segment struct {
	ID       string
	Elements []string // Elements[0] is ID
	Pos      Position
	Damage   string // not empty if the segment could not be read as it stands; says why
}

// El returns element i (1 is the first after the identifier) without surrounding blanks, or "" if it is absent.
func (s Segment) El(i int) string {
	if i >= len(s.Elements) {
		return ""
	}
	return strings.TrimSpace(s.Elements[i])
}

// Delimiters are the four separators that an ISA declares. Repetition is 0 where the version has none.
type Delimiters struct {
	Element, Repetition, Component, Segment byte
}

// Severity ranks a finding.
type Severity string

// Severities: an Error costs the claim or the transaction set; a Warning is a departure we can live with.
const (
	Error   Severity = "error"
	Warning Severity = "warning"
)

// Finding is something wrong with the input that is not the refusal of one claim. It quotes no claim data.
type Finding struct {
	Position
	ID       string   `json:"id"`                // segment identifier, "CLM"
	Element  string   `json:"element,omitempty"` // "05-3"; empty when the whole segment is meant
	Loop     string   `json:"loop,omitempty"`    // of the guide, "2300"; only [Check] knows it
	Absent   string   `json:"absent,omitempty"`  // the segment that should be there, if that is what is wrong
	Severity Severity `json:"severity"`
	Rule     string   `json:"rule"`           // "R2.2" (claims.md) or "x12-..."
	Message  string   `json:"message"`        // what is wrong
	Cure     string   `json:"cure,omitempty"` // what to do about it
}

// Path returns where the finding is, as in a [claim.Refusal]: "segment 34 CLM05-3".
func (f Finding) Path() string { return fmt.Sprintf("segment %d %s%s", f.Segment, f.ID, f.Element) }

func (f Finding) String() string {
	return fmt.Sprintf("%s, %s: %s (rule %s)", f.Severity, f.Path(), f.text(), f.Rule)
}

// text is what is wrong and what to do, in one.
func (f Finding) text() string {
	if f.Cure == "" {
		return f.Message
	}
	return f.Message + "; " + f.Cure
}

// maxFindings bounds the warnings kept for one claim.
const maxFindings = 50

// finding makes one of a text "what is wrong; what to do".
func finding(seg Segment, elem string, severity Severity, rule, text string) Finding {
	what, cure, _ := strings.Cut(text, "; ")
	return Finding{Position: seg.Pos, ID: seg.ID, Element: elem, Severity: severity, Rule: rule, Message: what, Cure: cure}
}

// cured adds what to do to what is wrong with a segment, if it does not say it itself.
func cured(damage string) string {
	if strings.Contains(damage, "; ") {
		return damage
	}
	return damage + "; correct it and send it again"
}

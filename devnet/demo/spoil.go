package demo

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/careclear/careclear/internal/claim"
)

// damage is how a claim's text is spoilt once it is written; empty: not at all.
type damage Kind

var errSpoil = errors.New("found nothing to spoil") // a defect of ours: the writers changed their form

func sortFiles(fs []File) {
	slices.SortStableFunc(fs, func(a, b File) int { return cmp.Or(cmp.Compare(a.Provider, b.Provider), cmp.Compare(a.Payer, b.Payer)) })
}

// spoilX12 damages claims of an interchange, known by their position. No segment is added or removed, so the envelope
// stays right and their neighbours whole.
func spoilX12(text []byte, spoil map[int]damage) ([]byte, error) {
	if len(spoil) == 0 {
		return text, nil
	}
	if len(text) < 106 {
		return nil, errSpoil
	}
	element, end := string(text[3]), string(text[105])
	segments := strings.Split(string(text), end)
	position, done := -1, 0
	open := false // the claim's damage is not done yet
	for i, s := range segments {
		el := strings.Split(strings.TrimSpace(s), element)
		if el[0] == "CLM" {
			position++
			_, open = spoil[position]
		}
		if !open || !spoilSegment(el, damage(spoil[position])) {
			continue
		}
		lead := s[:len(s)-len(strings.TrimLeft(s, "\r\n"))]
		segments[i] = lead + strings.Join(el, element)
		open = false
		done++
	}
	if done != len(spoil) {
		return nil, errSpoil
	}
	return []byte(strings.Join(segments, end)), nil
}

// spoilSegment reports whether this is the segment that d changes, and changes it.
func spoilSegment(el []string, d damage) bool {
	set := func(id string, at int, value string) bool {
		if el[0] != id || len(el) <= at {
			return false
		}
		el[at] = value
		return true
	}
	switch Kind(d) {
	case WrongTotal:
		if el[0] != "CLM" {
			return false
		}
		total, err := claim.ParseCents(el[2])
		return err == nil && set("CLM", 2, (total+100).X12())
	case MissingID:
		return set("CLM", 1, "")
	case BadDate:
		return el[0] == "DTP" && el[1] == "472" && set("DTP", 3, el[3][:4]+"0230")
	case ZeroUnits:
		return set("SV1", 4, "0") || set("SV2", 5, "0")
	}
	return false
}

// spoilFHIR damages one Claim.
func spoilFHIR(text []byte, d damage) ([]byte, error) {
	var c map[string]any
	dec := json.NewDecoder(bytes.NewReader(text))
	dec.UseNumber()
	if err := dec.Decode(&c); err != nil {
		return nil, fmt.Errorf("reading a claim to spoil it: %w", err)
	}
	items, _ := c["item"].([]any)
	if len(items) == 0 {
		return nil, errSpoil
	}
	item, _ := items[0].(map[string]any)
	done := false
	switch Kind(d) {
	case WrongTotal:
		if total, ok := c["total"].(map[string]any); ok {
			cents, err := claim.ParseCents(fmt.Sprint(total["value"]))
			total["value"], done = json.Number((cents + 100).Dollars()), err == nil
		}
	case MissingID:
		_, done = c["identifier"]
		delete(c, "identifier")
		delete(c, "id")
	case BadDate:
		if on, ok := item["servicedDate"].(string); ok {
			item["servicedDate"], done = on[:4]+"-02-30", true
		} else if p, ok := item["servicedPeriod"].(map[string]any); ok {
			p["start"], done = fmt.Sprint(p["start"])[:4]+"-02-30", true
		}
	case ZeroUnits:
		if q, ok := item["quantity"].(map[string]any); ok {
			q["value"], done = json.Number("0"), true
		}
	}
	if !done {
		return nil, errSpoil
	}
	return json.Marshal(c)
}

package x12

import "strings"

// separator is the component separator that the composites of a set use, which is not always that of ISA16
// (claims.md §8): the first composite tells.
type separator struct {
	char byte
	sure bool
}

// firstComposite is the element by which a segment shows the separator in use.
var firstComposite = map[string]int{"CLM": 5, "HI": 1, "SV1": 1, "SV2": 2, "SV3": 1, "SVC": 1, "SVD": 3, "STC": 1}

// see looks at a segment until it is sure. It returns the element that shows another separator than was declared, or 0.
func (s *separator) see(seg Segment) int {
	if s.sure {
		return 0
	}
	i := firstComposite[seg.ID]
	if i == 0 || seg.El(i) == "" {
		return 0
	}
	other := otherComponent(seg.ID, seg.El(i), s.char)
	if other == 0 {
		s.sure = strings.IndexByte(seg.El(i), s.char) >= 0
		return 0
	}
	s.char, s.sure = other, true
	return i
}

// otherComponent returns the separator that a composite uses instead of comp, or 0. A CLM05 has two of them, other
// composites one after a qualifier of two or three characters.
func otherComponent(id, composite string, comp byte) byte {
	if strings.IndexByte(composite, comp) >= 0 {
		return 0
	}
	for _, o := range []byte(">:|\\") {
		n := strings.IndexByte(composite, o)
		if id == "CLM" && strings.Count(composite, string(rune(o))) == 2 || id != "CLM" && (n == 2 || n == 3) {
			return o
		}
	}
	return 0
}

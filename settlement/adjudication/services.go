package adjudication

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/careclear/careclear/internal/claim"
)

// Services is a set of services: sorted ranges that do not overlap. [ParseServices] makes it.
type Services []ServiceRange

// ServiceRange is the services from one key ([claim.Line.ServiceKey]) to another of the same length, both inclusive.
type ServiceRange struct {
	From string `json:"from"`
	To   string `json:"to"`
}

// ParseServices reads services as a plan file names them: a code ("G0101", "snomed:162673000", "rev:0450") or a range of
// codes of one length ("G0101..G0124").
func ParseServices(list ...string) (Services, error) {
	s := make(Services, 0, len(list))
	for _, text := range list {
		low, high, ranged := strings.Cut(text, "..")
		from, err := feeKey(low)
		if err != nil {
			return nil, err
		}
		to := from
		if ranged {
			system, _, _ := strings.Cut(from, ":")
			if to, err = feeKey(system + ":" + high); err != nil {
				return nil, err
			}
			if len(to) != len(from) || to < from {
				return nil, fmt.Errorf("%q is not a range; write the lower code first, both of the same length", text)
			}
		}
		s = append(s, ServiceRange{from, to})
	}
	slices.SortFunc(s, func(a, b ServiceRange) int {
		return cmp.Or(cmp.Compare(len(a.From), len(b.From)), cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To))
	})
	merged := s[:0]
	for _, r := range s {
		if n := len(merged) - 1; n >= 0 && len(merged[n].From) == len(r.From) && r.From <= merged[n].To {
			merged[n].To = max(merged[n].To, r.To)
			continue
		}
		merged = append(merged, r)
	}
	return merged, nil
}

// Has says whether a service is in the set. It allocates nothing.
func (s Services) Has(key string) bool {
	i, found := slices.BinarySearchFunc(s, key, func(r ServiceRange, key string) int {
		return cmp.Or(cmp.Compare(len(r.From), len(key)), cmp.Compare(r.From, key))
	})
	if found {
		return true
	}
	return i > 0 && len(s[i-1].From) == len(key) && key <= s[i-1].To
}

// Scope says which lines a rule of a plan is about; what is empty matches all.
type Scope struct {
	Services Services   `json:"services,omitempty"`
	Kind     claim.Kind `json:"kind,omitempty"`
	Places   []string   `json:"places,omitempty"`
}

func (s *Scope) has(c *claim.Claim, l *claim.Line, key string) bool {
	return (s.Kind == "" || s.Kind == c.Kind) && (len(s.Services) == 0 || s.Services.Has(key)) &&
		(len(s.Places) == 0 || slices.Contains(s.Places, c.PlaceOf(*l)))
}

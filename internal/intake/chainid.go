package intake

import (
	"crypto/rand"
	"encoding/binary"
	"fmt"
	"slices"
	"strings"

	"github.com/google/uuid"

	"github.com/careclear/careclear/internal/claim"
)

// chainID is a claim's id on chain: the provider's number, in whose places only its own submitters may put claims; the
// service key (24 bytes of the tag), by which its claims for the same services meet there; and a random attempt, which is not
// zero. Should the attempt be taken, the database refuses it and the claim is stored anew.
func chainID(provider uint32, tag [32]byte) (id [32]byte) {
	binary.BigEndian.PutUint32(id[:4], provider)
	copy(id[4:28], tag[:])
	NewAttempt(&id)
	return id
}

// NewAttempt gives a claim's id on chain another attempt than it has, in the place of the same services.
func NewAttempt(id *[32]byte) {
	attempt := id[28:]
	for before := binary.BigEndian.Uint32(attempt); ; {
		rand.Read(attempt) // never fails
		if now := binary.BigEndian.Uint32(attempt); now != 0 && now != before {
			return
		}
	}
}

// serviceParts is what makes two claims the same bill (claims.md §4.0 "Duplicate", for the claim as a whole): patient,
// payer, provider, days and the coded lines, in an order of their own.
func serviceParts(subject uuid.UUID, p parties, c *claim.Claim) []string {
	parts := make([]string, 0, len(c.Lines)+4)
	for _, l := range c.Lines {
		parts = append(parts, fmt.Sprintf("%s|%s|%s|%s|%d|%d|%s|%s|%s|%s", l.Service.System, l.Service.Value,
			strings.Join(slices.Sorted(slices.Values(l.Modifiers)), " "), l.Revenue, l.Units, l.Charge, l.From, l.To, c.PlaceOf(l), c.ProviderKey(l)))
	}
	slices.Sort(parts)
	return append(parts, subject.String(), fmt.Sprint(p.payer), fmt.Sprint(p.provider), string(c.Kind))
}

package rpc

import (
	"encoding/hex"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"
	"google.golang.org/protobuf/types/known/timestamppb"

	"github.com/careclear/careclear/internal/claim"
	pb "github.com/careclear/careclear/rpc/gen/careclear/v1"
)

// Resource names: collection and id. The schema's patterns have already refused what is malformed, so that a failure
// here names a field that the schema does not bind.
func uuidName(collection, name string) (uuid.UUID, error) {
	rest, ok := strings.CutPrefix(name, collection+"/")
	id, err := uuid.Parse(rest)
	if !ok || err != nil || len(rest) != 36 {
		return uuid.Nil, fmt.Errorf("want %s/{uuid}", collection)
	}
	return id, nil
}

// numberName reads "payers/7"; "" is 0.
func numberName(collection, name string) (uint32, error) {
	if name == "" {
		return 0, nil
	}
	rest, ok := strings.CutPrefix(name, collection+"/")
	n, err := strconv.ParseUint(rest, 10, 32)
	if !ok || err != nil || n == 0 {
		return 0, fmt.Errorf("want %s/{number}", collection)
	}
	return uint32(n), nil
}

func consentRef(name string) (ref [32]byte, err error) {
	b, err := hex.DecodeString(strings.TrimPrefix(name, "consents/"))
	if err != nil || len(b) != 32 {
		return ref, fmt.Errorf("want consents/{64 hex digits}")
	}
	return [32]byte(b), nil
}

func claimName(id uuid.UUID) string      { return "claims/" + id.String() }
func payerName(n int64) string           { return "payers/" + strconv.FormatInt(n, 10) }
func providerName(n int64) string        { return "providers/" + strconv.FormatInt(n, 10) }
func memberName(id uuid.UUID) string     { return "members/" + id.String() }
func remittanceName(id uuid.UUID) string { return "remittances/" + id.String() }

// named formats the name of a thing that may be absent.
func named[T any](v *T, name func(T) string) string {
	if v == nil {
		return ""
	}
	return name(*v)
}

func hexBytes(b []byte) string {
	if len(b) == 0 {
		return ""
	}
	return "0x" + hex.EncodeToString(b)
}

func value[T any](p *T) (v T) {
	if p != nil {
		v = *p
	}
	return v
}

func day(t time.Time) string { return t.Format(time.DateOnly) }

func stamp(t time.Time) *timestamppb.Timestamp { return timestamppb.New(t) }

func stampOf(t *time.Time) *timestamppb.Timestamp {
	if t == nil {
		return nil
	}
	return timestamppb.New(*t)
}

// stateOf maps the state column, "settled", to its enum, and stateWord back.
func stateOf(word string) pb.ClaimState {
	return pb.ClaimState(pb.ClaimState_value["CLAIM_STATE_"+strings.ToUpper(word)])
}

func alertStateOf(word string) pb.AlertState {
	return pb.AlertState(pb.AlertState_value["ALERT_STATE_"+strings.ReplaceAll(strings.ToUpper(word), "-", "_")])
}

func alertStateWord(s pb.AlertState) string {
	return strings.ReplaceAll(strings.ToLower(strings.TrimPrefix(s.String(), "ALERT_STATE_")), "_", "-")
}

func parseDay(field, s string) (claim.Day, error) {
	d, err := claim.ParseDay(s)
	if err != nil {
		return 0, invalid(field, "not a calendar date")
	}
	return d, nil
}

func upper(s string) string { return strings.ToUpper(s) }

// firstWord of an order_by is its column.
func firstWord(s string) string {
	w, _, _ := strings.Cut(strings.TrimSpace(s), " ")
	return w
}

func frequencyOf(code string) pb.ClaimFrequency {
	n, err := strconv.Atoi(code)
	if err != nil {
		return pb.ClaimFrequency_CLAIM_FREQUENCY_UNSPECIFIED
	}
	return pb.ClaimFrequency(n)
}

package fraud

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/store"
)

// unknownNPI stands in exclusion lists for providers without a number. It never matches anybody.
const unknownNPI = "0000000000"

// maxList bounds a list in bytes; what is longer is cut off and refused as such.
const maxList = 64 << 20

// ErrTruncated is wrapped when an exclusion list looks cut off; nothing was changed.
var ErrTruncated = errors.New("the exclusion list looks cut off")

// Exclusions says what is known of an exclusion list besides its lines.
type Exclusions struct {
	Source  string // where it comes from, kept with each row
	MinRows int    // fewest NPIs of a whole list without a trailer; 0: a trailer is required
}

// LoadExclusions replaces the exclusion list by the one in r and returns how many NPIs it holds. A line is an NPI,
// empty, or a comment (#). The list is whole if it ends with the line "# end N" where N counts the NPI lines, or if it
// ends with a line end and has MinRows NPIs; and it may not be smaller than nine tenths of the list in use unless a
// trailer vouches for it. Otherwise the error wraps [ErrTruncated] and the list in use stays.
// Call [Engine.Rewind] to apply a new list to old claims.
func LoadExclusions(ctx context.Context, pool *pgxpool.Pool, r io.Reader, list Exclusions) (int, error) {
	npis, trailer, err := readExclusions(r)
	if err != nil {
		return 0, fmt.Errorf("load the exclusion list: %w", err)
	}
	err = store.InTx(ctx, pool, func(tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, "lock table excluded_provider in share row exclusive mode"); err != nil {
			return err
		}
		var have int
		if err := tx.QueryRow(ctx, "select count(*) from excluded_provider").Scan(&have); err != nil {
			return err
		}
		switch {
		case trailer:
		case list.MinRows <= 0:
			return fmt.Errorf("%w: it has no trailer \"# end N\"; say how many rows it must have, or get it again", ErrTruncated)
		case len(npis) < list.MinRows:
			return fmt.Errorf("%w: %d NPIs, at least %d are expected; get it again", ErrTruncated, len(npis), list.MinRows)
		case len(npis)*10 < have*9:
			return fmt.Errorf("%w: %d NPIs, the list in use has %d; get it again or add a trailer", ErrTruncated, len(npis), have)
		}
		if _, err := tx.Exec(ctx, "delete from excluded_provider"); err != nil {
			return err
		}
		_, err := tx.CopyFrom(ctx, pgx.Identifier{"excluded_provider"}, []string{"npi", "source"},
			pgx.CopyFromSlice(len(npis), func(i int) ([]any, error) { return []any{npis[i], list.Source}, nil }))
		return err
	})
	if err != nil {
		return 0, fmt.Errorf("load the exclusion list: %w", err)
	}
	return len(npis), nil
}

// readExclusions returns the NPIs, each once, and whether a right trailer ends the list.
func readExclusions(r io.Reader) (npis []string, trailer bool, err error) {
	in := bufio.NewReader(io.LimitReader(r, maxList))
	seen := map[string]bool{}
	rows := 0
	for line := 1; ; line++ {
		text, err := in.ReadString('\n')
		if err != nil && !errors.Is(err, io.EOF) {
			return nil, false, err
		}
		if err != nil && text == "" {
			return npis, trailer, nil
		}
		if err != nil {
			return nil, false, fmt.Errorf("%w: the last line has no end", ErrTruncated)
		}
		text = strings.TrimSpace(text)
		count, isTrailer := strings.CutPrefix(text, "# end ")
		switch {
		case trailer && text != "":
			return nil, false, fmt.Errorf("line %d: there is something after the trailer", line)
		case isTrailer:
			if n, err := strconv.Atoi(count); err != nil || n != rows {
				return nil, false, fmt.Errorf("%w: the trailer says %s, there are %d NPIs", ErrTruncated, count, rows)
			}
			trailer = true
		case text == "" || text[0] == '#':
		case text == unknownNPI:
			rows++
		case !claim.ValidNPI(text):
			return nil, false, fmt.Errorf("line %d: not an NPI (ten digits with a right check digit)", line)
		default:
			if rows++; !seen[text] {
				npis = append(npis, text)
			}
			seen[text] = true
		}
	}
}

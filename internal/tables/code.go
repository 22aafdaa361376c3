package tables

import "github.com/careclear/careclear/internal/claim"

// code is a code of up to eight letters and digits, in upper case and without its dot, packed so that numbers compare
// as the texts do: "A00" < "A000" < "A01". Zero is no code.
type code uint64

// pack reads a code. It fails on an empty or longer text and on anything but letters, digits and dots.
func pack(s string) (code, bool) {
	var c code
	n := 0
	for i := range len(s) {
		b := s[i]
		switch {
		case b == '.':
			continue
		case 'a' <= b && b <= 'z':
			b -= 'a' - 'A'
		case 'A' <= b && b <= 'Z', '0' <= b && b <= '9':
		default:
			return 0, false
		}
		if n == 8 {
			return 0, false
		}
		c |= code(b) << (56 - 8*n)
		n++
	}
	return c, n > 0
}

func (c code) String() string {
	var b [8]byte
	n := 0
	for ; n < 8 && c>>(56-8*n)&0xff != 0; n++ {
		b[n] = byte(c >> (56 - 8*n))
	}
	return string(b[:n])
}

// len returns the number of characters.
func (c code) len() int {
	n := 0
	for ; n < 8 && c<<(8*n) != 0; n++ {
	}
	return n
}

// prefix returns the first n characters.
func (c code) prefix(n int) code { return c &^ (1<<(64-8*n) - 1) }

// last returns the greatest code that begins with c.
func (c code) last() code { return c | (1<<(64-8*c.len()) - 1) }

// days fit into 15 bits from dayZero on: 1980-01-01 to 2069-09-17. Sooner is "always", later is "for ever".
const (
	dayZero claim.Day = 3652
	dayEnd            = 1<<15 - 1
)

func packDay(d claim.Day) uint64 { return uint64(min(max(int64(d)-int64(dayZero), 0), dayEnd)) }

package devnet

import (
	"bufio"
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"io"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// canaries are strings that occur nowhere but in what was planted, and the many ways in which they may show.
type canaries struct {
	dice     *rand.Rand
	patterns []pattern
	byHead   map[uint32][]int32
	heads    [1 << 21]byte // which first three bytes occur, a bit each
}

// pattern is one way in which a canary may be written.
type pattern struct {
	text  []byte
	kind  string // "name", "member id" ... "control"
	digit bool   // digits only: counts when it stands alone
}

func newCanaries(seed uint64) *canaries {
	return &canaries{dice: rand.New(rand.NewPCG(seed, 0x63616e617279)), byHead: map[uint32][]int32{}}
}

// word makes a canary of twelve capitals.
func (c *canaries) word(kind string) string { return c.of(kind, 12, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") }

// code makes one of seven. So short, ordinary letters now and then make a piece of a word that stands in Postgres' own files
// ("a diagnosis stands in base/1/2606"); these do not in any language.
func (c *canaries) code(kind string) string { return c.of(kind, 7, "JKQVWXZ") }

func (c *canaries) of(kind string, length int, letters string) string {
	b := make([]byte, length)
	for i := range b {
		b[i] = letters[c.dice.IntN(len(letters))]
	}
	c.plant(kind, string(b))
	return string(b)
}

// plant notes a canary as it is, in capitals, small and titled, each plain, in hex and in base64.
func (c *canaries) plant(kind, text string) {
	lower := strings.ToLower(text)
	seen := map[string]bool{}
	for _, s := range []string{text, strings.ToUpper(text), lower, strings.ToUpper(lower[:1]) + lower[1:]} {
		if seen[s] {
			continue
		}
		seen[s] = true
		c.add(kind, s, strings.Trim(s, "0123456789") == "")
		in := hex.EncodeToString([]byte(s))
		c.add(kind, in, false)
		if upper := strings.ToUpper(in); upper != in {
			c.add(kind, upper, false)
		}
		for shift := range 3 { // base64 of a longer text that holds it: without the letters that neighbours share
			b := base64.StdEncoding.EncodeToString(append(make([]byte, shift), s...))
			from, to := (shift*8+5)/6, (shift+len(s))*8/6
			c.add(kind, b[from:to], false)
			if url := strings.NewReplacer("+", "-", "/", "_").Replace(b[from:to]); url != b[from:to] {
				c.add(kind, url, false)
			}
		}
	}
}

func (c *canaries) add(kind, text string, digit bool) {
	head := binary.BigEndian.Uint32([]byte(text))
	c.byHead[head] = append(c.byHead[head], int32(len(c.patterns)))
	c.heads[head>>8>>3] |= 1 << (head >> 8 & 7)
	c.patterns = append(c.patterns, pattern{[]byte(text), kind, digit})
}

// overlap is longer than any pattern.
const overlap = 128

// scan reads a stream to its end and calls found with the kind and the place of every canary.
func (c *canaries) scan(r io.Reader, found func(kind string, at int64)) (int64, error) {
	buf := make([]byte, 1<<20)
	kept, base := 0, int64(0)
	for {
		n, err := io.ReadFull(r, buf[kept:])
		end := err != nil
		if end && !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) {
			return base, err
		}
		text := buf[:kept+n]
		last := len(text) - overlap // what begins behind is looked at with the next block
		if end {
			last = len(text)
		}
		start := 0
		if base > 0 {
			start = overlap
		}
		for i := start; i < last && i+4 <= len(text); i++ {
			h3 := uint32(text[i])<<16 | uint32(text[i+1])<<8 | uint32(text[i+2])
			if c.heads[h3>>3]&(1<<(h3&7)) == 0 {
				continue
			}
			for _, p := range c.byHead[h3<<8|uint32(text[i+3])] {
				if p := c.patterns[p]; bytes.HasPrefix(text[i:], p.text) && (!p.digit || alone(text, i, len(p.text))) {
					found(p.kind, base+int64(i))
				}
			}
		}
		if end {
			return base + int64(len(text)), nil
		}
		keep := 2 * overlap // one to look at, one to see what stands before it
		base += int64(len(text) - keep)
		kept = copy(buf, text[len(text)-keep:])
	}
}

func alone(text []byte, at, length int) bool {
	word := func(i int) bool {
		if i < 0 || i >= len(text) {
			return false
		}
		b := text[i] | 0x20
		return b >= 'a' && b <= 'z' || text[i] >= '0' && text[i] <= '9'
	}
	return !word(at-1) && !word(at+length)
}

// hits counts canaries by where and what: "postgres: name".
type hits map[string]int

// look scans a stream that belongs to a place, and remembers where the first of each kind was.
func (c *canaries) look(t *testing.T, h hits, place, name string, r io.Reader) int64 {
	t.Helper()
	n, err := c.scan(r, func(kind string, at int64) {
		key := place + ": " + kind
		if h[key] == 0 && kind != "control" {
			t.Errorf("a %s stands in %s %s at byte %d", kind, place, name, at)
		}
		h[key]++
	})
	if err != nil {
		t.Fatalf("scan %s: %v", name, err)
	}
	return n
}

// lookInFiles scans every file below a folder but those that skip names.
func (c *canaries) lookInFiles(t *testing.T, h hits, place, dir string, skip ...string) {
	t.Helper()
	var files, size int64
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		for _, s := range skip {
			if path == s && d.IsDir() {
				return filepath.SkipDir
			} else if path == s {
				return nil
			}
		}
		if !d.Type().IsRegular() {
			return nil
		}
		f, err := os.Open(path)
		if err != nil {
			return err
		}
		defer f.Close()
		files++
		size += c.look(t, h, place, strings.TrimPrefix(path, dir), bufio.NewReaderSize(f, 1<<16))
		return nil
	})
	if err != nil {
		t.Fatalf("scan %s: %v", place, err)
	}
	t.Logf("%s: %d files, %.1f MB", place, files, float64(size)/1e6)
}

// TestScanner shows that the scanner finds what it must, wherever blocks end.
func TestScanner(t *testing.T) {
	c := newCanaries(1)
	word := c.word("name")
	c.plant("birth", "19310719")
	filler := strings.Repeat("lorem ipsum 4711 ", 150_000)
	ways := map[string]string{
		"plain": word, "small": strings.ToLower(word), "titled": word[:1] + strings.ToLower(word[1:]),
		"hex":    hex.EncodeToString([]byte(word)),
		"base64": base64.StdEncoding.EncodeToString([]byte("x" + word + "y")),
		"url":    base64.RawURLEncoding.EncodeToString([]byte("xy" + strings.ToLower(word) + "z")),
		"date":   "*19310719~",
	}
	for name, text := range ways {
		for _, at := range []int{0, 1, 1<<20 - 200, 1<<20 - 128, 1<<20 - 5, 1 << 20, 1<<20 + 1, 2<<20 - 260, len(filler)} {
			n := 0
			size, err := c.scan(strings.NewReader(filler[:at]+text+filler[at:]), func(string, int64) { n++ })
			if err != nil || n != 1 || size != int64(len(filler)+len(text)) {
				t.Errorf("%s at %d: found %d times in %d bytes (%v)", name, at, n, size, err)
			}
		}
	}
	for _, text := range []string{"119310719", "0x19310719af", word[:11], ""} {
		if _, err := c.scan(strings.NewReader(filler+text), func(kind string, _ int64) { t.Errorf("found a %s in %q", kind, text) }); err != nil {
			t.Error(err)
		}
	}
}

package input_test

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/careclear/careclear/internal/input"
)

func packed(text string) string {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	_, _ = z.Write([]byte(text)) // a buffer takes everything
	z.Close()
	return b.String()
}

func TestOpen(t *testing.T) {
	for name, tc := range map[string]struct {
		content string
		want    input.Kind
	}{
		"x12": {"ISA*00*", input.X12}, "mark and text before": {"\xef\xbb\xbfmail\r\nISA*00*", input.X12},
		"json": {` {"resourceType":"Claim"}`, input.JSON}, "marked json": {"\xef\xbb\xbf\n[{}]", input.JSON},
		"empty": {"", 0}, "blank": {" \n", 0}, "text": {"hello", 0}, "far ISA": {strings.Repeat("x", 5000) + "ISA", 0},
	} {
		for _, content := range []string{tc.content, packed(tc.content)} {
			r, kind, err := input.Open(strings.NewReader(content))
			if kind != tc.want || (err == nil) != (tc.want != 0) || err != nil && !errors.Is(err, input.ErrUnreadable) {
				t.Errorf("%s: %v, %v", name, kind, err)
				continue
			}
			if err == nil {
				if all, err := io.ReadAll(r); err != nil || string(all) != tc.content {
					t.Errorf("%s: %v, read %q", name, err, all)
				}
			}
		}
	}
	if _, err := input.Unpack(strings.NewReader("\x1f\x8bno")); !errors.Is(err, input.ErrUnreadable) {
		t.Errorf("damaged: %v", err)
	}
	if _, _, err := input.Open(iotest.ErrReader(io.ErrClosedPipe)); !errors.Is(err, io.ErrClosedPipe) {
		t.Errorf("a failing reader: %v", err)
	}
}

func ExampleOpen() {
	_, kind, err := input.Open(strings.NewReader("ISA*00*          *"))
	fmt.Println(kind == input.X12, err)
	_, _, err = input.Open(strings.NewReader("hello"))
	fmt.Println(err)
	// Output:
	// true <nil>
	// it starts with neither ISA nor {; send X12 or FHIR JSON: cannot be read
}

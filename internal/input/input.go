package input

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
)

// Kind is the form of an input.
type Kind int

// Kinds that [Open] tells apart.
const (
	X12 Kind = iota + 1
	JSON
)

// ErrUnreadable is wrapped by the errors about content that is damaged, empty or neither X12 nor JSON.
var ErrUnreadable = errors.New("cannot be read")

const window = 64 << 10

// Unpack reads content that may be gzipped. The reader it returns buffers 64 KiB.
func Unpack(content io.Reader) (*bufio.Reader, error) {
	r := bufio.NewReaderSize(content, window)
	if head, _ := r.Peek(2); string(head) != "\x1f\x8b" {
		return r, nil
	}
	z, err := gzip.NewReader(r)
	if err != nil {
		return nil, fmt.Errorf("unpack the gzip content (%v): %w", err, ErrUnreadable)
	}
	return bufio.NewReaderSize(z, window), nil
}

// Open unpacks content and says what it is; nothing of it is consumed. X12 may have a byte order mark or text before its
// ISA, within the first 4 KiB.
func Open(content io.Reader) (*bufio.Reader, Kind, error) {
	r, err := Unpack(content)
	if err != nil {
		return nil, 0, err
	}
	head, err := r.Peek(4096)
	if err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, bufio.ErrBufferFull) {
		return nil, 0, fmt.Errorf("read the content: %w", err)
	}
	text := bytes.TrimLeft(bytes.TrimPrefix(head, []byte("\xef\xbb\xbf")), " \t\r\n")
	switch {
	case len(text) == 0:
		return nil, 0, fmt.Errorf("there is nothing in it: %w", ErrUnreadable)
	case text[0] == '{' || text[0] == '[':
		return r, JSON, nil
	case bytes.Contains(text, []byte("ISA")):
		return r, X12, nil
	}
	return nil, 0, fmt.Errorf("it starts with neither ISA nor {; send X12 or FHIR JSON: %w", ErrUnreadable)
}

package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/careclear/careclear/internal/x12"
	"github.com/careclear/careclear/internal/x12/ack"
)

// x12AckCmd answers files: TA1 for their interchanges, 999 for their groups.
type x12AckCmd struct {
	File    string `arg:"" name:"file" help:"An X12 file, gzip or not; - is standard input."`
	Control uint32 `help:"Control number of the first answer; each further interchange takes the next." default:"1"`
}

func (c *x12AckCmd) Run(ctx context.Context) error {
	var out bytes.Buffer
	if err := eachOf(c.File, func(r io.Reader) error { return c.answer(ctx, r, &out, time.Now()) }); err != nil {
		fmt.Fprintf(os.Stderr, "careclear: %s: %v\n", c.File, err)
		return exitCode(2)
	}
	if _, err := out.WriteTo(os.Stdout); err != nil {
		return fmt.Errorf("print the acknowledgement: %w", err)
	}
	return nil
}

// answer writes one interchange for each that is read, from its receiver back to its sender.
func (c *x12AckCmd) answer(ctx context.Context, r io.Reader, w io.Writer, now time.Time) error {
	control := c.Control
	for in, err := range ack.Of(ctx, r, x12.Limits{}) {
		if err != nil {
			return err
		}
		written, err := ack.Write(w, []ack.Interchange{in}, in.Envelope(control, now))
		if err != nil {
			return err
		}
		if written {
			control++
		}
	}
	return nil
}

package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"connectrpc.com/connect"

	"github.com/careclear/careclear/rpc"
	careclearv1 "github.com/careclear/careclear/rpc/gen/careclear/v1"
)

// inquireCmd asks and prints the answers, or writes them.
type inquireCmd struct {
	server
	Files []string `arg:"" type:"existingfile" help:"X12 270, 276 or 278 files, gzip or not."`
	As    string   `help:"Dev: who asks, a persona of the devnet, unless a token is given." default:"provider-101"`
	Out   string   `help:"Write the answers into this folder instead of printing them." type:"path"`
}

func (c *inquireCmd) Run(ctx context.Context) error {
	client, err := c.clientOf(c.As)
	if err != nil {
		return err
	}
	defer client.Close()
	for _, path := range c.Files {
		content, err := os.ReadFile(path)
		if err != nil {
			return fmt.Errorf("read the file: %w", err)
		}
		res, err := client.Eligibility.Inquire(ctx, &careclearv1.InquireRequest{Content: content})
		if err != nil {
			return fmt.Errorf("%s: %w", filepath.Base(path), err)
		}
		for _, d := range res.Documents {
			if c.Out == "" {
				if _, err := os.Stdout.Write(d.Content); err != nil {
					return fmt.Errorf("print the answer: %w", err)
				}
				continue
			}
			name, err := keep(c.Out, path, d)
			if err != nil {
				return err
			}
			fmt.Printf("%s: answered %s\n", filepath.Base(path), name)
		}
	}
	return nil
}

// keep writes an answer beside others: "claims-000000007.277ca" is one to claims.837.
func keep(dir, asked string, d *careclearv1.X12Document) (string, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return "", fmt.Errorf("make the folder for answers: %w", err)
	}
	base := strings.TrimSuffix(filepath.Base(asked), ".gz")
	base = strings.TrimSuffix(base, filepath.Ext(base))
	name := filepath.Join(dir, base+"-"+filepath.Base(d.FileName))
	if err := os.WriteFile(name, d.Content, 0o600); err != nil { // patients' names stand in it
		return "", fmt.Errorf("keep an answer: %w", err)
	}
	return name, nil
}

// acknowledgements fetches and keeps what a submission is answered; a file that is no X12 has no answers.
func (c *submitCmd) acknowledgements(ctx context.Context, client *rpc.Client, res submitted) ([]string, error) {
	stream, err := client.Claims.GetAcknowledgements(ctx, &careclearv1.GetAcknowledgementsRequest{Submission: res.Submission})
	if err != nil {
		return nil, fmt.Errorf("ask for the answers: %w", err)
	}
	var names []string
	for stream.Receive() {
		name, err := keep(c.Acks, res.File, stream.Msg().Document)
		if err != nil {
			return names, errors.Join(err, stream.Close())
		}
		names = append(names, name)
	}
	err = stream.Err()
	if connect.CodeOf(err) == connect.CodeNotFound && len(names) == 0 {
		err = nil
	}
	if err != nil && !errors.Is(err, io.EOF) {
		return names, errors.Join(fmt.Errorf("ask for the answers: %w", err), stream.Close())
	}
	return names, stream.Close()
}

package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	careclearv1 "github.com/careclear/careclear/rpc/gen/careclear/v1"
)

type enrollCmd struct {
	server
	Files   []string `arg:"" type:"existingfile" help:"Member files."`
	Plan    string   `help:"Plan id. An 834 needs none if the payer has one plan only, or its coverages name theirs."`
	Start   string   `help:"First covered day; an 834 says it itself." default:"1900-01-01"`
	End     string   `help:"Last covered day; of an 834, of coverages without an end." default:"2099-12-31"`
	Consent bool     `help:"Dev: make each member a wallet and sign its consent." default:"true" negatable:""`
}

func (c *enrollCmd) Run(ctx context.Context) error {
	client, err := c.client()
	if err != nil {
		return err
	}
	defer client.Close()
	for _, path := range c.Files {
		content, err := os.ReadFile(path)
		if err != nil {
			return fmt.Errorf("read the file: %w", err)
		}
		res, err := client.Members.EnrollMembers(ctx, &careclearv1.EnrollMembersRequest{Content: content, Plan: c.Plan, StartDay: c.Start, EndDay: c.End,
			DevConsents: c.Consent})
		if err != nil {
			return fmt.Errorf("%s: %w", filepath.Base(path), err)
		}
		e := res.Enrollment
		fmt.Printf("%s: enrolled %d, changed %d, repeated %d, refused %d\n", filepath.Base(path), e.Enrolled, e.Changed, e.Repeated, e.Refused)
		for _, r := range e.Refusals {
			fmt.Printf("  member %d, %s: %s (rule %s)\n", r.Position+1, r.Path, r.Message, r.Rule)
		}
		for _, w := range e.Warnings {
			fmt.Printf("  warning: member %d, %s: %s (rule %s)\n", w.Position+1, w.Path, w.Message, w.Rule)
		}
	}
	return nil
}

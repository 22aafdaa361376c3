package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"strings"

	careclearv1 "github.com/careclear/careclear/rpc/gen/careclear/v1"
)

// replayCmd asks a server to make a claim's decisions again. Only the claim's payer and auditors may.
type replayCmd struct {
	oneClaim
	JSON bool `help:"Print one JSON object." name:"json"`
}

// replayedVersion is what --json prints for a version.
type replayedVersion struct {
	Version     int32    `json:"version"`
	DecidedBy   string   `json:"decidedBy"`
	Outcome     string   `json:"outcome"`
	Plan        string   `json:"plan,omitempty"`
	Editions    string   `json:"editions,omitempty"`
	Inputs      string   `json:"inputs"`
	Digest      string   `json:"digest"`
	OnChain     bool     `json:"onChain"`
	Same        bool     `json:"same"`
	Differences []string `json:"differences,omitempty"`
}

// Run ends with 1 if a version differs.
func (c *replayCmd) Run(ctx context.Context) error {
	client, err := c.clientOf("auditor")
	if err != nil {
		return err
	}
	defer client.Close()
	found, err := c.find(ctx, client)
	if err != nil {
		return err
	}
	res, err := client.Audit.ReplayClaim(ctx, &careclearv1.ReplayClaimRequest{Name: found.GetName()})
	if err != nil {
		return fmt.Errorf("replay: %w", err)
	}
	same := true
	versions := make([]replayedVersion, len(res.GetDecisions()))
	for i, d := range res.GetDecisions() {
		versions[i] = replayedVersion{d.GetVersion(), d.GetDecidedBy(), d.GetOutcome(), d.GetPlan(), d.GetEditions(), d.GetInputs(), d.GetDigest(),
			d.GetOnChain(), d.GetSame(), d.GetDifferences()}
		same = same && d.GetSame()
	}
	if c.JSON {
		err = printJSON(os.Stdout, map[string]any{"claim": strings.TrimPrefix(found.GetName(), "claims/"), "same": same, "decisions": versions})
	} else {
		printReplay(os.Stdout, versions)
	}
	if err == nil && !same {
		return exitCode(1)
	}
	return err
}

func printReplay(w io.Writer, versions []replayedVersion) {
	if len(versions) == 0 {
		fmt.Fprintln(w, "not decided yet")
	}
	for _, v := range versions {
		word, chain := "same", "not on chain"
		if !v.Same {
			word = "different"
		}
		if v.OnChain {
			chain = "on chain"
		}
		fmt.Fprintf(w, "version %d  %s  %s by %s, %s\n", v.Version, word, v.Outcome, v.DecidedBy, chain)
		fmt.Fprintf(w, "  inputs   %s\n  decision %s\n", v.Inputs, v.Digest)
		if v.Plan != "" {
			fmt.Fprintf(w, "  plan     %s\n", v.Plan)
		}
		if v.Editions != "" {
			fmt.Fprintf(w, "  tables   %s\n", v.Editions)
		}
		for _, why := range v.Differences {
			fmt.Fprintln(w, "  differs: "+why)
		}
	}
}

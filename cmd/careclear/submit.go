package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"connectrpc.com/connect"

	"github.com/careclear/careclear/devnet"
	"github.com/careclear/careclear/rpc"
	careclearv1 "github.com/careclear/careclear/rpc/gen/careclear/v1"
)

// server names the server a command speaks to, and as whom.
type server struct {
	dataDir
	URL   string `help:"The server's API." default:"http://127.0.0.1:8080" env:"CARECLEAR_URL"`
	Token string `help:"Bearer token; default: one of the data directory's devnet, mostly the operator's." env:"CARECLEAR_TOKEN"`
}

func (s *server) client() (*rpc.Client, error) { return s.clientOf("operator") }

// clientOf speaks as a persona of the devnet, unless a token is given.
func (s *server) clientOf(persona string) (*rpc.Client, error) {
	token := s.Token
	if token == "" {
		personas, err := devnet.Personas(s.DataDir)
		if err != nil {
			return nil, fmt.Errorf("no token: give one with --token, or name a running devnet's --data-dir (%w)", err)
		}
		for _, p := range personas {
			if p.Name == persona {
				token = p.Token
			}
		}
		if token == "" {
			return nil, fmt.Errorf("the devnet of %s has no persona %q", s.DataDir, persona)
		}
	}
	return rpc.NewClient(s.URL, token)
}

type submitCmd struct {
	server
	Files []string      `arg:"" type:"existingfile" help:"Claim files."`
	Payer uint32        `help:"Route every claim to this payer (organisation number) whatever the file names."`
	Wait  bool          `help:"Wait until no claim is on its way any more, and print where all of the server's claims stand."`
	Retry time.Duration `help:"How long to try again when the server is away." default:"2m"`
	Acks  string        `help:"Write what X12 files are answered into this folder: TA1, 999, 277CA." type:"path"`
	JSON  bool          `help:"Print one JSON object a file." name:"json"`
}

// submitted is what --json prints for a file.
type submitted struct {
	File       string    `json:"file"`
	Submission string    `json:"submission"`
	Received   int32     `json:"received"`
	Accepted   int32     `json:"accepted"`
	Repeated   int32     `json:"repeated"`
	Refused    int32     `json:"refused"`
	Refusals   []refusal `json:"refusals,omitempty"`
	Answers    []string  `json:"answers,omitempty"` // files
	Error      string    `json:"error,omitempty"`
}

// refusal says which claim of the file was refused, 1 the first, and why.
type refusal struct {
	Claim   int32  `json:"claim"`
	Path    string `json:"path"`
	Message string `json:"message"`
	Rule    string `json:"rule"`
	Code    string `json:"code"`
}

func (c *submitCmd) Run(ctx context.Context) error {
	client, err := c.client()
	if err != nil {
		return err
	}
	defer client.Close()
	began := time.Now()
	var total submitted
	failed := 0
	for _, path := range c.Files {
		res := c.submit(ctx, client, path)
		if err := ctx.Err(); err != nil {
			return err
		}
		if c.Acks != "" && res.Error == "" {
			if res.Answers, err = c.acknowledgements(ctx, client, res); err != nil {
				res.Error = err.Error()
			}
		}
		if res.Error != "" {
			failed++
		}
		c.report(res)
		total.Received += res.Received
		total.Accepted += res.Accepted
		total.Repeated += res.Repeated
		total.Refused += res.Refused
	}
	if !c.JSON {
		fmt.Printf("%d files: received %d, accepted %d, repeated %d, refused %d\n", len(c.Files), total.Received, total.Accepted, total.Repeated, total.Refused)
	}
	if c.Wait {
		status, err := c.quiet(ctx, client)
		if err != nil {
			return err
		}
		printStatus(os.Stdout, status)
		seconds := time.Since(began).Seconds()
		fmt.Printf("%d claims in %.1f s, %.0f a second, from the first byte sent to the last claim final\n", total.Received, seconds, float64(total.Received)/seconds)
	}
	if failed > 0 {
		return exitCode(2)
	}
	return nil
}

// submit sends a file, again as long as the server is away: what it stored already it answers as repeated.
func (c *submitCmd) submit(ctx context.Context, client *rpc.Client, path string) submitted {
	res := submitted{File: filepath.Base(path)}
	deadline := time.Now().Add(c.Retry)
	for {
		sub, err := c.send(ctx, client, path)
		if err == nil {
			res.Submission, res.Received, res.Accepted, res.Repeated, res.Refused = sub.Name, sub.Received, sub.Accepted, sub.Repeated, sub.Refused
			for _, r := range sub.Receipts {
				if r.Refusal != nil {
					res.Refusals = append(res.Refusals, refusal{r.Position + 1, r.Refusal.Path, r.Refusal.Message, r.Refusal.Rule, r.Refusal.Code})
				}
			}
			return res
		}
		if connect.CodeOf(err) != connect.CodeUnavailable && !errors.Is(err, io.EOF) || time.Now().After(deadline) {
			res.Error = err.Error()
			return res
		}
		select {
		case <-ctx.Done():
			res.Error = ctx.Err().Error()
			return res
		case <-time.After(time.Second):
		}
	}
}

// sendChunk is the size of a streamed message, below the server's bound of 4 MiB.
const sendChunk = 1 << 20

func (c *submitCmd) send(ctx context.Context, client *rpc.Client, path string) (*careclearv1.Submission, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("open the file: %w", err)
	}
	defer f.Close() //nolint:errcheck // read only
	stream, err := client.Claims.StreamClaims(ctx)
	if err != nil {
		return nil, err
	}
	buf := make([]byte, sendChunk)
	for first := true; ; first = false {
		n, err := io.ReadFull(f, buf)
		if n == 0 && err != nil && !first {
			break
		}
		msg := &careclearv1.StreamClaimsRequest{Content: buf[:n]}
		if first && c.Payer != 0 {
			msg.Payer = fmt.Sprintf("payers/%d", c.Payer)
		}
		if sendErr := stream.Send(msg); sendErr != nil {
			break // the answer says why
		}
		if err != nil {
			break
		}
	}
	res, err := stream.CloseAndReceive()
	if err != nil {
		return nil, err
	}
	return res.Submission, nil
}

func (c *submitCmd) report(res submitted) {
	if c.JSON {
		_ = json.NewEncoder(os.Stdout).Encode(res) // a broken pipe ends the program by itself
		return
	}
	if res.Error != "" {
		fmt.Printf("%s: %s\n", res.File, res.Error)
		return
	}
	fmt.Printf("%s: received %d, accepted %d, repeated %d, refused %d\n", res.File, res.Received, res.Accepted, res.Repeated, res.Refused)
	for _, a := range res.Answers {
		fmt.Printf("  answered %s\n", a)
	}
	for i, r := range res.Refusals {
		if i == 20 {
			fmt.Printf("  ... and %d more; --json prints all\n", len(res.Refusals)-i)
			break
		}
		fmt.Printf("  claim %d, %s: %s (rule %s, %s)\n", r.Claim, r.Path, r.Message, r.Rule, r.Code)
	}
}

// quiet waits until no claim of the server is on its way.
func (s *server) quiet(ctx context.Context, client *rpc.Client) (*careclearv1.GetStatusResponse, error) {
	for {
		st, err := client.Admin.GetStatus(ctx, &careclearv1.GetStatusRequest{})
		if err == nil && settledDown(st) {
			return st, nil
		}
		if err != nil && connect.CodeOf(err) != connect.CodeUnavailable {
			return nil, fmt.Errorf("ask for the status: %w", err)
		}
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-time.After(time.Second):
		}
	}
}

func settledDown(st *careclearv1.GetStatusResponse) bool {
	var decided int64
	for _, c := range st.Claims {
		switch c.State {
		case careclearv1.ClaimState_CLAIM_STATE_RECEIVED, careclearv1.ClaimState_CLAIM_STATE_SUBMITTED, careclearv1.ClaimState_CLAIM_STATE_ADJUDICATED:
			if c.Count > 0 {
				return false
			}
		case careclearv1.ClaimState_CLAIM_STATE_SETTLED, careclearv1.ClaimState_CLAIM_STATE_DENIED,
			careclearv1.ClaimState_CLAIM_STATE_APPEALED, careclearv1.ClaimState_CLAIM_STATE_DISPUTED, careclearv1.ClaimState_CLAIM_STATE_UPHELD,
			careclearv1.ClaimState_CLAIM_STATE_OVERTURNED, careclearv1.ClaimState_CLAIM_STATE_REVERSED:
			decided += c.Count
		}
	}
	return decided == st.FinalClaims
}

type statusCmd struct {
	server
	JSON bool `help:"Print as JSON." name:"json"`
}

func (c *statusCmd) Run(ctx context.Context) error {
	client, err := c.client()
	if err != nil {
		return err
	}
	defer client.Close()
	st, err := client.Admin.GetStatus(ctx, &careclearv1.GetStatusRequest{})
	if err != nil {
		return fmt.Errorf("ask for the status: %w", err)
	}
	if c.JSON {
		return json.NewEncoder(os.Stdout).Encode(st)
	}
	printStatus(os.Stdout, st)
	balances, err := client.Audit.GetBalances(ctx, &careclearv1.GetBalancesRequest{})
	if err != nil {
		return fmt.Errorf("ask for the balances: %w", err)
	}
	fmt.Printf("ledger = chain balances at block %d: %v\n", balances.LedgerBlock, balances.Balanced)
	return nil
}

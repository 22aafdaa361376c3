// Command careclear runs and drives CareClear: `careclear dev` is the whole system on one machine, the other
// commands are for those who use it. `careclear --help` lists them.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"github.com/alecthomas/kong"

	"github.com/careclear/careclear/devnet/postgres"
)

// version is set by the build.
var version = "dev"

type cli struct {
	Dev        devCmd        `cmd:"" help:"Run everything on this machine: network, database, contracts, settlement, API, demo claims."`
	Submit     submitCmd     `cmd:"" help:"Submit claim files (X12 837P, 837I, 837D; FHIR Claim, Bundle, NDJSON; gzip or not) to a running server."`
	Claim      claimCmd      `cmd:"" help:"Correct a claim on a running server: void, appeal, answer, dispute, recover, hold, release."`
	Enroll     enrollCmd     `cmd:"" help:"Enroll members (X12 834; FHIR Patient NDJSON; gzip or not) on a running server."`
	Inquire    inquireCmd    `cmd:"" help:"Ask a running server in X12: 270 eligibility, 276 state of claims, 278 prior authorisation."`
	Status     statusCmd     `cmd:"" help:"Show what a running server has done."`
	Adjudicate adjudicateCmd `cmd:"" help:"Decide claims by a plan, without a server: decisions, 835, EOBs."`
	X12        x12Cmd        `cmd:"" name:"x12" help:"Check or show X12 files (270, 271, 276, 277, 277CA, 278, 834, 835, 837, 999); needs no server."`
	FHIR       fhirCmd       `cmd:"" name:"fhir" help:"Check FHIR R4 files (Claim, ExplanationOfBenefit and others; Bundle, NDJSON); needs no server."`
	Replay     replayCmd     `cmd:"" help:"Make the decisions of a claim again from what they were made from, and compare."`
	Tables     tablesCmd     `cmd:"" help:"Keep the published tables of adjudication: NCCI edits, diagnosis codes, exclusions."`
	Govern     governCmd     `cmd:"" help:"Govern a network: propose, vote, execute, veto, pause, show."`
	Doctor     doctorCmd     `cmd:"" help:"Check what would keep dev from starting on this machine, and say the cure."`

	Geth    gethCmd    `cmd:"" hidden:"" help:"Build geth if there is none yet and print its path."`
	Testenv testenvCmd `cmd:"" hidden:"" help:"Run a command with a Postgres and a Redis for tests."`

	Version kong.VersionFlag `help:"Print the version."`
}

func main() {
	postgres.ChildMain() // when this process is the keeper of the embedded Postgres it never returns
	os.Exit(run(os.Args[1:]))
}

func run(args []string) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	var c cli
	parser, err := kong.New(&c, kong.Name("careclear"), kong.Vars{"version": version}, kong.UsageOnError(),
		kong.Description("Settles health care claims on an EVM chain."), kong.BindTo(ctx, (*context.Context)(nil)))
	if err != nil {
		fmt.Fprintln(os.Stderr, "careclear:", err)
		return 2
	}
	k, err := parser.Parse(args)
	if err != nil {
		parser.FatalIfErrorf(err)
	}
	err = k.Run()
	var code exitCode
	switch {
	case err == nil:
		return 0
	case errors.As(err, &code):
		return int(code)
	case ctx.Err() != nil && errors.Is(err, context.Canceled):
		fmt.Fprintln(os.Stderr, "careclear: stopped")
		return 130
	}
	fmt.Fprintln(os.Stderr, "careclear:", err)
	return 1
}

// exitCode ends the program with a code after the command has said all there is to say.
type exitCode int

func (e exitCode) Error() string { return fmt.Sprintf("exit code %d", int(e)) }

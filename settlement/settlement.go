package settlement

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/riverqueue/river"
	"github.com/riverqueue/river/riverdriver/riverpgxv5"
	"github.com/riverqueue/river/rivertype"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/internal/chain"
	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/tables"
	"github.com/careclear/careclear/internal/vault"
	"github.com/careclear/careclear/settlement/adjudication"
)

// Sender signs and stores a chain transaction inside the caller's database transaction, and broadcasts what is
// stored. *chain.Sender is one.
type Sender interface {
	Pack(ctx context.Context, tx pgx.Tx, b chain.Batch) (chain.SlotID, error)
	Broadcast(ctx context.Context) error
}

// Contracts are the addresses settlement sends to. Without Appeals no appeal is sent; without Treasury somebody else passes
// the notices that have run out.
type Contracts struct {
	Claims, Consents, Eligibility, Appeals, Treasury common.Address
}

// Config is what settlement needs. All fields are required unless they say otherwise.
type Config struct {
	Pool      *pgxpool.Pool
	Vault     *vault.Vault
	Sender    Sender
	Contracts Contracts
	ChainID   uint64
	Log       *slog.Logger
	Now       func() time.Time
	// BatchSize is how many claims share a chain transaction (default 200).
	BatchSize int
	// RemitAfter is how long a provider's final claims wait for company before they are remitted (default 10 s).
	RemitAfter time.Duration
	// Tables are the published tables that claims are decided by, those current when a claim is decided. Nil: no coding edits.
	Tables *tables.Shelf
	// PayerKey returns the key that signs a payer's approvals where we keep it, which is dev. Nil elsewhere: then an
	// approval must come signed.
	PayerKey func(payer uint32) (*ecdsa.PrivateKey, bool)
	// Payer prints a payer as remittances show it.
	Payer func(ctx context.Context, number uint32) (claim.PayerOrg, error)
	// Provider prints a provider as the payee of a remittance: name and a number, NPI or tax id, are needed.
	Provider func(ctx context.Context, number uint32) (claim.Provider, error)
}

// Service runs the jobs of settlement and follows the indexer. Make it with [New], run it with [Service.Start].
type Service struct {
	Config
	claims      *bindings.Claims
	consents    *bindings.Consents
	eligibility *bindings.Eligibility
	appeals     *bindings.Appeals
	treasury    *bindings.Treasury
	river       *river.Client[pgx.Tx]
	plans       planCache
	turns       turns
}

// New prepares the service and registers its jobs; nothing runs yet.
func New(cfg Config) (*Service, error) {
	if cfg.BatchSize == 0 {
		cfg.BatchSize = 200
	}
	if cfg.RemitAfter == 0 {
		cfg.RemitAfter = 10 * time.Second
	}
	s := &Service{Config: cfg, claims: bindings.NewClaims(), consents: bindings.NewConsents(), eligibility: bindings.NewEligibility(),
		appeals: bindings.NewAppeals(), treasury: bindings.NewTreasury()}
	s.turns.running = map[string]*bool{}
	s.plans.parsed = map[string]*adjudication.Plan{}
	workers := river.NewWorkers()
	for _, step := range s.steps() {
		if err := step.register(workers); err != nil {
			return nil, fmt.Errorf("register a job: %w", err)
		}
	}
	client, err := river.NewClient(riverpgxv5.New(cfg.Pool), &river.Config{
		Queues:               map[string]river.QueueConfig{river.QueueDefault: {MaxWorkers: 12}},
		Workers:              workers,
		Logger:               cfg.Log.With("part", "river"),
		JobTimeout:           30 * time.Second,
		RescueStuckJobsAfter: 75 * time.Second,
		RetryPolicy:          cappedRetry{now: cfg.Now},
		FetchCooldown:        20 * time.Millisecond,
		FetchPollInterval:    time.Second,
		PeriodicJobs:         periodic(),
	})
	if err != nil {
		return nil, fmt.Errorf("make the queue client: %w", err)
	}
	s.river = client
	return s, nil
}

// Start works jobs until the context ends or [Service.Stop] is called.
func (s *Service) Start(ctx context.Context) error {
	if err := s.river.Start(ctx); err != nil {
		return fmt.Errorf("start the queue: %w", err)
	}
	return nil
}

// Stop lets running jobs finish, at most until ctx ends.
func (s *Service) Stop(ctx context.Context) error {
	if err := s.river.Stop(ctx); err != nil {
		return s.river.StopAndCancel(context.WithoutCancel(ctx))
	}
	return nil
}

// Wake enqueues, in the caller's transaction, the jobs that pick up newly stored claims, members and consents.
func (s *Service) Wake(ctx context.Context, tx pgx.Tx) error {
	return s.wake(ctx, tx, relayArgs{}, submitArgs{})
}

func (s *Service) wake(ctx context.Context, tx pgx.Tx, jobs ...river.JobArgs) error {
	params := make([]river.InsertManyParams, len(jobs))
	for i, j := range jobs {
		params[i] = river.InsertManyParams{Args: j, InsertOpts: &river.InsertOpts{MaxAttempts: wakeAttempts}}
	}
	if _, err := s.river.InsertManyFastTx(ctx, tx, params); err != nil {
		return fmt.Errorf("enqueue jobs: %w", err)
	}
	return nil
}

// wakeAttempts is how often a failing wake-up is tried. It is few, because the resume job brings a new one: a lasting
// fault must not pile up jobs.
const wakeAttempts = 3

// The jobs. Their arguments name no claim: see the package comment.
type (
	submitArgs     struct{}
	adjudicateArgs struct {
		Payer uint32 `json:"payer"`
	}
	settleArgs    struct{}
	relayArgs     struct{}
	broadcastArgs struct{}
	remitArgs     struct{}
	resumeArgs    struct{}
	correctArgs   struct{}
)

func (submitArgs) Kind() string     { return "submit_claims" }
func (adjudicateArgs) Kind() string { return "adjudicate_claims" }
func (settleArgs) Kind() string     { return "settle_claims" }
func (relayArgs) Kind() string      { return "relay_members" }
func (broadcastArgs) Kind() string  { return "broadcast" }
func (remitArgs) Kind() string      { return "remit" }
func (resumeArgs) Kind() string     { return "resume" }
func (correctArgs) Kind() string    { return "correct_claims" }

// step is one registered kind of job.
type step interface{ register(*river.Workers) error }

type worker[A river.JobArgs] struct {
	river.WorkerDefaults[A]
	turns *turns
	run   func(ctx context.Context, args A) error
}

// Work runs the step, unless it is running already.
func (w *worker[A]) Work(ctx context.Context, job *river.Job[A]) error {
	err := w.turns.take(fmt.Sprintf("%s %v", job.Args.Kind(), job.Args), func() error { return w.run(ctx, job.Args) })
	if errors.Is(err, errUnfinished) {
		return river.JobSnooze(0)
	}
	return err
}

func (w *worker[A]) register(ws *river.Workers) error { return river.AddWorkerSafely(ws, w) }

func (s *Service) steps() []step {
	t := &s.turns
	return []step{
		&worker[submitArgs]{turns: t, run: func(ctx context.Context, _ submitArgs) error { return s.submit(ctx) }},
		&worker[adjudicateArgs]{turns: t, run: func(ctx context.Context, a adjudicateArgs) error { return s.adjudicate(ctx, a.Payer) }},
		&worker[settleArgs]{turns: t, run: func(ctx context.Context, _ settleArgs) error { return s.settle(ctx) }},
		&worker[relayArgs]{turns: t, run: func(ctx context.Context, _ relayArgs) error { return s.relay(ctx) }},
		&worker[broadcastArgs]{turns: t, run: func(ctx context.Context, _ broadcastArgs) error { return s.Sender.Broadcast(ctx) }},
		&worker[remitArgs]{turns: t, run: func(ctx context.Context, _ remitArgs) error { return s.Remit(ctx, s.RemitAfter) }},
		&worker[correctArgs]{turns: t, run: func(ctx context.Context, _ correctArgs) error { return s.correct(ctx) }},
		&worker[resumeArgs]{turns: t, run: func(ctx context.Context, _ resumeArgs) error { return s.resume(ctx) }},
	}
}

func periodic() []*river.PeriodicJob {
	every := func(d time.Duration, args river.JobArgs) *river.PeriodicJob {
		return river.NewPeriodicJob(river.PeriodicInterval(d),
			func() (river.JobArgs, *river.InsertOpts) { return args, &river.InsertOpts{MaxAttempts: wakeAttempts} },
			&river.PeriodicJobOpts{RunOnStart: true})
	}
	return []*river.PeriodicJob{
		every(2*time.Second, broadcastArgs{}), every(5*time.Second, remitArgs{}), every(5*time.Second, resumeArgs{}),
	}
}

// cappedRetry retries money jobs after 1, 4, 9 ... at most 60 seconds (trust.md §1.4).
type cappedRetry struct{ now func() time.Time }

func (p cappedRetry) NextRetry(job *rivertype.JobRow) time.Time {
	n := len(job.Errors) + 1
	return p.now().Add(min(time.Duration(n*n)*time.Second, time.Minute))
}

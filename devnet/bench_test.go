package devnet

import (
	"context"
	"os"
	"testing"
	"time"

	"github.com/careclear/careclear/devnet/demo"
	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/testdb"
	"github.com/careclear/careclear/rpc"
	careclearv1 "github.com/careclear/careclear/rpc/gen/careclear/v1"
)

// BenchmarkFullStack sends demo claims through the API of the whole system (three geth sealers, Postgres, Redis,
// settlement, indexer, fraud) and reports claims settled or denied on chain a second, from the first byte sent to
// the last claim mined, and until final. Members are enrolled before. Run it with `make bench`.
func BenchmarkFullStack(b *testing.B) {
	const claims = 10_000
	for b.Loop() {
		ctx, cancel := context.WithTimeout(context.Background(), 10*time.Minute)
		defer cancel()
		s, err := Start(ctx, Config{DataDir: b.TempDir(), DatabaseURL: testdb.URL(b), RedisURL: os.Getenv("CARECLEAR_TEST_REDIS_URL"), Listen: "127.0.0.1:0"})
		if err != nil {
			b.Fatal(err)
		}
		world, err := demo.Generate(demo.Config{Seed: 1, Claims: claims, Payers: 4, Providers: 20, Members: 2000, AsOf: claim.DayOf(time.Now())})
		if err != nil {
			b.Fatal(err)
		}
		if err := s.admitWorld(ctx, world); err != nil {
			b.Fatal(err)
		}
		client, err := rpc.NewClient(s.URL(), s.Token("operator"))
		if err != nil {
			b.Fatal(err)
		}
		if _, err := s.enrollWorld(ctx, client, world); err != nil {
			b.Fatal(err)
		}
		began := time.Now()
		for _, f := range world.Files() {
			if _, err := client.Claims.SubmitClaims(ctx, &careclearv1.SubmitClaimsRequest{Content: f.Content}); err != nil {
				b.Fatalf("submit %s: %v", f.Name, err)
			}
		}
		sent := time.Since(began).Seconds()
		mined, err := s.allDecided(ctx)
		if err != nil {
			b.Fatal(err)
		}
		chain := time.Since(began).Seconds()
		if err := s.Quiet(ctx); err != nil {
			b.Fatal(err)
		}
		final := time.Since(began).Seconds()
		sum, err := s.Summary(ctx)
		if err != nil {
			b.Fatal(err)
		}
		if len(sum.Checks.Differences) > 0 {
			b.Fatalf("the cents do not agree: %v", sum.Checks.Differences)
		}
		b.ReportMetric(float64(claims)/sent, "received/s")
		b.ReportMetric(float64(mined)/chain, "settled/s")
		b.ReportMetric(float64(mined)/final, "final/s")
		b.ReportMetric(float64(sum.Chain.GasPerClaim), "gas/claim")
		client.Close()
		if err := s.Close(ctx); err != nil {
			b.Fatal(err)
		}
	}
}

// allDecided waits until no claim is on its way to the chain and returns how many it has decided.
func (s *Stack) allDecided(ctx context.Context) (decided int, err error) {
	for {
		var moving int
		err := s.pool.QueryRow(ctx, `select count(*) filter (where state in ('received', 'submitted', 'adjudicated')),
			count(*) filter (where state in ('settled', 'denied')) from claim`).Scan(&moving, &decided)
		if err != nil || moving == 0 {
			return decided, err
		}
		select {
		case <-ctx.Done():
			return decided, ctx.Err()
		case <-time.After(100 * time.Millisecond):
		}
	}
}

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
		world, err := demo.Generate(demo.Config{Seed: 1, Claims: claims, Payers: 4, Providers: 100, Members: 4000, AsOf: claim.DayOf(time.Now())})
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
		if err := s.wait(ctx, `select (select count(*) from consent where granted_block is null and signature is not null)
			+ (select count(*) from coverage where attested_block is null)
			+ (select count(*) from organisation o where not exists (select from chain_organisation c where c.number = o.number)), 0`, new(int)); err != nil {
			b.Fatal(err)
		}
		began := time.Now()
		for _, f := range world.Files() {
			if _, err := client.Claims.SubmitClaims(ctx, &careclearv1.SubmitClaimsRequest{Content: f.Content}); err != nil {
				b.Fatalf("submit %s: %v", f.Name, err)
			}
		}
		sent := time.Since(began).Seconds()
		var mined int
		if err := s.wait(ctx, `select count(*) filter (where state in ('received', 'submitted', 'adjudicated')),
			count(*) filter (where state in ('settled', 'denied')) from claim`, &mined); err != nil {
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

// wait asks a query of ours until its first number is 0 and gives its second.
func (s *Stack) wait(ctx context.Context, query string, second *int) error {
	for {
		var left int
		if err := s.pool.QueryRow(ctx, query).Scan(&left, second); err != nil || left == 0 {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(100 * time.Millisecond):
		}
	}
}

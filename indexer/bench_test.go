package indexer_test

import (
	"context"
	"testing"
	"time"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/indexer"
	"github.com/careclear/careclear/internal/chain/chaintest"
	"github.com/careclear/careclear/internal/testdb"
)

// BenchmarkBackfill indexes a chain of 200 blocks with 60 events each into an empty database: node, Postgres and
// indexer on one machine.
func BenchmarkBackfill(b *testing.B) {
	w := chaintest.New(b, 1)
	const blocks, batch = 200, 60
	for range blocks {
		coverages := make([]bindings.Coverage, batch)
		for i := range coverages {
			coverages[i] = w.Coverage()
		}
		w.Do(w.Owner, &w.Contracts.Eligibility, bindings.NewEligibility().PackAttestMany(coverages))
	}
	head, _ := w.Head()
	var spent time.Duration
	for b.Loop() {
		b.StopTimer()
		pool := testdb.New(b)
		x, err := indexer.New(pool, w.Client, w.Contracts, indexer.Options{Confirmations: k, Poll: time.Millisecond})
		if err != nil {
			b.Fatal(err)
		}
		ctx, cancel := context.WithCancel(b.Context())
		b.StartTimer()
		start := time.Now()
		done := make(chan error, 1)
		go func() { done <- x.Run(ctx) }()
		for x.Status().Indexed < head {
			time.Sleep(100 * time.Microsecond)
		}
		spent += time.Since(start)
		cancel()
		<-done
	}
	b.ReportMetric(float64(b.N*blocks*batch)/spent.Seconds(), "events/s")
}

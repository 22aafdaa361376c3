package settlement_test

import (
	"context"
	"fmt"
	"log/slog"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/careclear/careclear/internal/chain"
	"github.com/careclear/careclear/internal/vault"
	"github.com/careclear/careclear/settlement"
)

// The service is made, given to the indexer as its hook and to intake as its alarm clock, and started. It needs a
// database and a chain, so it is not run here.
func Example() {
	ctx := context.Background()
	var pool *pgxpool.Pool   // from store.Open
	var keys *vault.Vault    // from vault.Open
	var sender *chain.Sender // from chain.NewSender, started
	s, err := settlement.New(settlement.Config{Pool: pool, Vault: keys, Sender: sender, ChainID: 9021, Log: slog.Default(), Now: time.Now})
	if err != nil {
		fmt.Println(err)
		return
	}
	// indexer.Options{Hooks: []indexer.Hook{s}}; intake.Service{Wake: s.Wake}
	if err := s.Start(ctx); err != nil {
		fmt.Println(err)
		return
	}
	defer s.Stop(ctx)
}

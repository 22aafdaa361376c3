// Package devnet is the folder of everything CareClear needs around it and starts by itself on one machine:
//
//   - clique: a private network of real geth processes, and the building of the geth binary (module devnet/geth);
//   - postgres: DATABASE_URL, else a PostgreSQL of our own, also when the caller is root;
//   - redis: REDIS_URL, else miniredis inside this process;
//   - doctor: the checks a person runs when something of this does not start.
//
// The contracts are deployed by plan (bindings/deployment) with a council of four founding members; their keys, like all others, derive
// from the seed in the data directory, and organisations are admitted by their votes. The file network.json says where the
// network is; `careclear govern` and docs/runbook-governance.md go by it. For each sealer a loop mirrors what the members vote
// about sealers into clique.
//
// Nothing here is fit for production: keys and passwords lie in files (mode 0600) of the data directory and all nodes
// trust the loopback interface of one machine.
package devnet

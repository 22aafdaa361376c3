// Package rpc is CareClear's API: ten Connect services on one port, spoken as gRPC, gRPC-Web and plain JSON over
// HTTP/1.1 and HTTP/2 (proto/careclear/v1 is the contract; gen is generated from it).
//
// It guarantees:
//   - every procedure has a policy (policies in policy.go) saying who may call it and whose things it may name; a
//     server with a procedure, or a field that names a thing, without one does not start;
//   - a caller sees his own organisation's claims, payments and members and nothing of another's: a foreign id
//     answers NOT_FOUND exactly as one that does not exist;
//   - a write with a request_id is answered once: sent again it gets the first answer, with another content it is
//     refused with ALREADY_EXISTS;
//   - a watch delivers every event once and in order, also across a reconnect, without Redis;
//   - lists page by key, so that rows added meanwhile neither repeat nor hide others;
//   - no error and no log line carries patient data: logs hold ids, codes and durations only.
//
// The same server speaks FHIR R4 below /fhir (fhirroutes.go, package fhirapi): each route stands on procedures, is open
// to whom all of them are, and calls them through the same gate.
//
// It does not adjudicate, send to the chain or open sealed data: it reads Postgres and calls the ports of ports.go.
// Money is int64 cents in fields named *_cents and days are strings "2006-01-02".
package rpc

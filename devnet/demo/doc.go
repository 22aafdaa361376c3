// Package demo invents a small health care market: payers with plans, providers, members, and the claims that pass
// between them in the formats of real life (X12 837P and 837I, FHIR R4 Bundles and NDJSON).
//
// It guarantees that the same [Config] gives the same bytes; that every claim that is not planted is well formed,
// covered, consented, listed in its plan's fee schedule and below the plan's review limit; and that every planted
// one stands in [World.Plants] with what must become of it. It never asks a clock: the day is [Config].AsOf.
//
// Nobody in it exists. Names come from invented word lists, NPIs begin with 2 (a range without assigned numbers) and
// have a right check digit, employer numbers begin with 00, telephone numbers are of the 555-01xx range. Services are
// HCPCS level II and revenue codes only, at invented prices.
//
// It does not simulate medicine: diagnoses, services and amounts are plausible singly, not as a course of illness.
// Every patient is a subscriber with a member id of his own; claims for dependents are not made.
package demo

// Package input opens what people send: gzipped or not, X12 or FHIR JSON. What it is, its first bytes say, never a name.
package input

// Package fhirapi is the HTTP side of the FHIR R4 facade: what a route is, how its requests are read, how answers and
// errors are written, and the CapabilityStatement that tells of it all. It knows no claim and no database: package rpc
// says who may call a route and what it answers.
//
// It guarantees:
//   - every answer is FHIR JSON, errors are an OperationOutcome with the status that fits;
//   - a parameter that a route does not know is refused under "Prefer: handling=strict" and else ignored with a warning
//     in the answer; nothing else of a request is ignored;
//   - bodies are bounded before they are read;
//   - nothing of a request but the names of its parameters gets into an answer's text.
//
// It does not speak XML, and has no conditional writes but If-None-Match.
package fhirapi

// Package fhir reads FHIR R4 claims, patients, eligibility requests and consents into the words of package claim and
// writes what payers answer: ExplanationOfBenefit, ClaimResponse, PaymentReconciliation, PaymentNotice, Coverage,
// CoverageEligibilityResponse, Consent, OperationOutcome, Bundles, and Claim itself. The structs are thin and hand
// written: they hold the elements CareClear accepts and emits and nothing else. [Check] says what is wrong with a file,
// whoever wrote it, against the definitions of the specification.
//
// What it guarantees:
//   - A claim is read whole or refused whole; a bad claim hurts no other of the same input. A refusal names the
//     place as a FHIR path ("Claim.item[2].net"), the rule, and the cure, and quotes no patient data.
//   - Reading streams: memory is bounded by one line of NDJSON ([Options].MaxResource) or one Bundle
//     ([Options].MaxBundle), whatever the length of the input. Parsers never panic.
//   - Amounts are decimal text from end to end, never a float: read into integer cents, and printed from cents.
//   - Everything written balances: the total of a category is the sum over the lines, and the details of a payment
//     sum to its amount. [CheckEOB] verifies that on the bytes.
//   - [ClaimJSON] and [ReadClaims] are inverse to each other, for the claims [ClaimJSON] describes.
//
// What it does not: it resolves references only inside one Bundle or resource and never over a network; it does not
// check code lists or profiles (the outside validator of the folder conformance does, for what we write); of insurances
// beside the focal one it takes those whose ClaimResponse is in reach, and warns about the rest; diagnosisReference stays a reference; it is as lenient as
// encoding/json about the case of element names and about names that occur twice (the last one counts).
//
// Rule numbers (R2.4, R6.3 ...) are those of the health claims reference that the rest of the system uses too.
package fhir

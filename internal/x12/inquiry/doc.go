// Package inquiry reads and writes what is asked before and after a claim, and the answers:
//
//   - eligibility (270 and 271, 005010X279A1): is this person covered, for what, at what price;
//   - claim status (276 and 277, 005010X212): where is my claim;
//   - services review (278, 005010X217): may this service be done — prior authorisation, asked and answered.
//
// Each message is read whole or refused whole, with place, rule and cure; what was read of it, understood or not, is in
// its Loop. Reading what was written gives the same message. Messages carry patient data; refusals quote none.
package inquiry

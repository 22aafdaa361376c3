// Package enroll reads and writes enrolments (834, 005010X220A1): which members a sponsor enrols, changes or ends with
// a payer, in which coverages, from when to when.
//
// [Read] takes each member whole or refuses him whole, with the place, the rule and the cure; his neighbours are not
// touched. A [Member] holds what a payer needs to know whom it covers; everything else that was sent stays in his
// Loop, which writes back as it came. Names, birth dates and numbers are patient data: refusals do not quote them.
package enroll

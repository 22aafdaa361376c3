// Package governance speaks for the members of a network: it proposes to the council, votes, executes what passed, and takes
// dangerous acts through the time lock.
//
// Two speeds. What the council may do by itself (admit, suspend, break-glass list, seats, sealers, guardians, panel) is [Council.Decide]d:
// proposed, voted on and executed. Everything else (upgrades, roles, spenders, delays) is a [Council.Slow] call: the council
// schedules it in the time lock, a patient representative or regulator may veto it while it waits, and anybody carries it out after
// the delay.
//
// [Book] turns words into calls and calls into words by ABI, so that one command serves every act and a member reads what it votes on;
// [Refusal] is a contract's no with its cure. [Mirror] is the sealers' side: what the members vote becomes proposals to clique.
//
// The package holds no power of its own: it signs with the keys it is given, and the contracts decide. Nothing is stored; after a
// crash the chain says what is open, passed or waiting ([Council.Find]).
package governance

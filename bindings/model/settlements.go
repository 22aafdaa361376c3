package model

// Settlement is a decision: charged = paid + patient + adjusted, paid <= allowed <= charged.
type Settlement struct {
	Claim                            ID
	Allowed, Paid, Patient, Adjusted uint64
	Decision                         string
	Denied                           bool
	Coverage                         string // of the submission, where it has a maximum
}

// Approved is a decision with the payer's own approval. Signer is who signed exactly this: to settle, or to overturn.
type Approved struct {
	Item      Settlement
	Deadline  int64
	Signer    Key
	Overturns bool
}

// Reversal is a claim to take back.
type Reversal struct {
	Claim    ID
	Decision string
	Coverage string
}

// Interest is interest for late payment.
type Interest struct {
	Claim      ID
	Amount     uint64
	Commitment string
}

// run is the consecutive items of one payer in a batch. Escrow is looked at when the run begins: what is recouped during
// it pays nothing before it ends. Consecutive items of one provider are one payment.
type run struct {
	m        *Model
	c        Call
	settler  bool // somebody has to be allowed to settle
	capped   bool // within caps
	payer    Org
	refusal  Refusal // of everything in this run
	escrow   uint64
	provider Org
	payment  uint64
}

// turn begins another run if the payer is another. An unknown claim is nobody's, and ends a run too.
func (r *run) turn(payer Org) {
	if payer == r.payer {
		return
	}
	r.pay()
	r.payer, r.escrow = payer, r.m.Escrow[payer]
	r.refusal = first(r.m.againstMoney(r.c, payer), when(r.settler && !r.m.can(r.c, payer, Settle), "NotSettler"))
}

// against says what forbids to pay: paid for the claim, more of it now.
func (r *run) against(paid, more uint64) Refusal {
	perClaim, left := uint64(unlimited), uint64(unlimited)
	if r.capped {
		perClaim, left = r.m.caps(r.c, r.payer)
	}
	return first(when(paid > perClaim, "CapPerClaimExceeded"), when(more > left, "CapPerDayExceeded"), when(more > r.escrow, "EscrowShort"))
}

// add adds to the payment to a provider.
func (r *run) add(provider Org, amount uint64) {
	if amount == 0 {
		return
	}
	if provider != r.provider {
		r.pay()
	}
	r.provider = provider
	r.payment += amount
	r.escrow -= amount
	if r.capped {
		r.m.spend(r.c, r.payer, amount)
	}
}

func (r *run) pay() {
	if r.payment > 0 {
		r.m.pay(r.payer, r.provider, r.payment)
	}
	r.payment = 0
}

// SETTLE

// Settle settles or denies claims, within the caller's caps.
func (m *Model) Settle(c Call, items []Settlement) []Refusal {
	r := &run{m: m, c: c, settler: true, capped: true}
	defer r.pay()
	return each(m, items, func(s Settlement) ID { return s.Claim }, func(s Settlement) Refusal { return r.settle(s, None) })
}

// SettleApproved does so beyond the caps and in spite of a hold.
func (m *Model) SettleApproved(c Call, items []Approved) []Refusal {
	r := &run{m: m, c: c, settler: true}
	defer r.pay()
	return each(m, items, func(a Approved) ID { return a.Item.Claim }, func(a Approved) Refusal {
		return r.settle(a.Item, m.againstApproval(c, a, false))
	})
}

// againstApproval says why an approval is not good for settling, or for overturning.
func (m *Model) againstApproval(c Call, a Approved, overturns bool) Refusal {
	o := m.Orgs[m.claim(a.Item.Claim).Payer]
	return first(when(c.Now > a.Deadline, "ApprovalExpired"), when(o == nil || a.Signer != o.Owner || a.Overturns != overturns, "BadApproval"))
}

func (r *run) settle(s Settlement, approval Refusal) Refusal {
	m, k := r.m, r.m.claim(s.Claim)
	old := m.claim(k.Replaces) // nothing, if this is the first version
	r.turn(k.Payer)
	if refusal := first(approval, when(!k.undecided(), "NotSubmitted"), r.refusal, unbalanced(s, k), when(s.Denied && s.Paid != 0, "DenialPays")); refusal != None {
		return refusal
	}
	if s.Denied {
		m.deny(r.c, s, k)
		return None
	}
	more := max(s.Paid, old.Paid) - old.Paid
	if refusal := first(when(k.has(Void), "NotSubmitted"), when(r.capped && k.State == Held && r.c.Today() <= k.HeldThrough, "OnHold"),
		m.againstPaying(s, k, k.Replaces), r.against(s.Paid, more), m.againstMaximum(s, k, old)); refusal != None {
		return refusal
	}
	m.recount(s, k, old)
	if k.Version > 1 {
		m.supersede(s, k, old)
	}
	if less := old.Paid - min(old.Paid, s.Paid); less > 0 {
		r.pay() // what the items before pay is not recouped for this
		m.owe(r.c, s.Claim, k.Pair, less, 0)
	}
	if k.Version > 1 {
		old.Paid = 0
	}
	m.conclude(r.c, s, k, Settled)
	r.add(k.Provider, more)
	m.log("Settled", s.Claim, k.Payer, k.Provider, k.Charged, s.Allowed, s.Paid, s.Patient, s.Adjusted, s.Decision)
	return None
}

func unbalanced(s Settlement, k *Claim) Refusal {
	return when(s.Paid+s.Patient+s.Adjusted != k.Charged || s.Paid > s.Allowed || s.Allowed > k.Charged, "Unbalanced")
}

// againstPaying says what forbids to pay for a claim at all.
func (m *Model) againstPaying(s Settlement, k *Claim, replaced ID) Refusal {
	return first(when(k.has(NoConsent), "ConsentMissing"), when(k.has(NoCoverage), "CoverageMissing"),
		when(k.has(Maximum) && !m.Alike(s.Coverage, k.Coverage), "WrongCoverage"), when(m.blocked(s.Claim, replaced), "Duplicate"))
}

// counted is what a claim has used of a maximum.
func (k *Claim) counted() uint64 {
	if !k.has(Maximum) {
		return 0
	}
	return k.Paid
}

// againstMaximum comes last, because it is asked where it is counted.
func (m *Model) againstMaximum(s Settlement, k, old *Claim) Refusal {
	more := s.Paid - k.Paid
	return first(when(k.has(Maximum) && s.Coverage != k.Coverage, "WrongCoverage"),
		when(k.has(Maximum) && more > 0 && !m.fits(k.Coverage, more, old.Coverage, old.counted()), "MaximumReached"))
}

// recount gives back what the version before used of its maximum, and uses what this one pays more than before.
func (m *Model) recount(s Settlement, k, old *Claim) {
	more, back := uint64(0), old.counted()
	if k.has(Maximum) {
		more = s.Paid - k.Paid
	}
	if k.Coverage == old.Coverage {
		m.count(k.Coverage, more, back)
		return
	}
	m.count(k.Coverage, more, 0)
	m.count(old.Coverage, 0, back)
}

// deny: a denied replacement leaves the version before as it stood.
func (m *Model) deny(c Call, s Settlement, k *Claim) {
	m.claim(k.Replaces).ReplacedBy = ID{}
	k.State, k.DecidedOn = Denied, c.Today()
	k.Flags |= IsDenied
	m.log("Denied", s.Claim, k.Payer, k.Provider, k.Charged, s.Patient, s.Adjusted, s.Decision)
}

// supersede reverses the version before. What it paid is netted.
func (m *Model) supersede(s Settlement, k, old *Claim) {
	m.log("Reversed", k.Replaces, old.Payer, old.Provider, old.Paid, s.Claim, old.Flags, s.Decision)
	old.State = Reversed
}

// conclude writes a decision that pays, and puts the claim into its place.
func (m *Model) conclude(c Call, s Settlement, k *Claim, state State) {
	k.State, k.Paid, k.DecidedOn = state, s.Paid, c.Today()
	k.Flags &^= Duplicate | IsDenied | Void | Recovered
	m.Places[s.Claim.Place] = s.Claim
}

// REVERSE

// Reverse takes claims back, the provider's wish (Void) or the payer's (then Recovered).
func (m *Model) Reverse(c Call, items []Reversal) []Refusal {
	r := &run{m: m, c: c, settler: true}
	return each(m, items, func(v Reversal) ID { return v.Claim }, func(v Reversal) Refusal {
		k := m.claim(v.Claim)
		r.turn(k.Payer)
		voidable := k.has(Void) && (k.undecided() || k.decided())
		recoverable := k.decided() && k.Paid > 0 && k.State != Overturned
		if refusal := first(when(k.ReplacedBy != ID{}, "Superseded"), when(!voidable && !recoverable, "NotDecided"), r.refusal,
			when(k.counted() > 0 && v.Coverage != k.Coverage, "WrongCoverage")); refusal != None {
			return refusal
		}
		m.reverse(c, v, k)
		return None
	})
}

func (m *Model) reverse(c Call, v Reversal, k *Claim) {
	if k.undecided() {
		m.claim(k.Replaces).ReplacedBy = ID{}
	}
	notice := Day(0)
	if !k.has(Void) {
		notice = 30
		k.Flags |= Recovered
		k.Flags &^= WasAppealed // it may be appealed, once more
	}
	m.count(k.Coverage, 0, k.counted())
	m.owe(c, v.Claim, k.Pair, k.Paid, notice)
	m.log("Reversed", v.Claim, k.Payer, k.Provider, k.Paid, ID{}, k.Flags, v.Decision)
	k.State, k.Paid, k.DecidedOn = Reversed, 0, c.Today()
}

// INTEREST

// PayInterest pays interest on paid claims, never more than they paid.
func (m *Model) PayInterest(c Call, items []Interest) []Refusal {
	r := &run{m: m, c: c, settler: true, capped: true}
	defer r.pay()
	return each(m, items, func(t Interest) ID { return t.Claim }, func(t Interest) Refusal {
		k := m.claim(t.Claim)
		r.turn(k.Payer)
		refusal := first(when(!k.decided(), "NotDecided"), r.refusal, when(t.Amount == 0 || k.Interest+t.Amount > k.Paid, "InvalidInterest"))
		if refusal == None {
			refusal = r.against(t.Amount, t.Amount)
		}
		if refusal != None {
			return refusal
		}
		k.Interest += t.Amount
		r.add(k.Provider, t.Amount)
		m.log("InterestPaid", t.Claim, k.Payer, k.Provider, t.Amount, t.Commitment)
		return None
	})
}

package model

// Pair is a payer and a provider.
type Pair struct{ Payer, Provider Org }

// Terms are how a payer recoups: days of notice, and the basis points of each payment the provider keeps at least. (The
// contract is told the cap, which is the rest.)
type Terms struct {
	Notice Day
	Keeps  uint64
}

// Debt is what a provider owes a payer. Debts of several terms are one under the terms that leave the provider most.
type Debt struct{ Amount, Keeps uint64 }

// Release is escrow set aside to be taken out from a day on.
type Release struct {
	Amount uint64
	From   Day
}

// Incentive is a reward out of a payer's pool.
type Incentive struct {
	Payer, Provider Org
	Amount          uint64
	Commitment      string
}

// MONEY IN AND OUT

// Fund moves tokens into a payer's escrow, by anyone.
func (m *Model) Fund(c Call, payer Org, amount uint64) Refusal {
	if r := first(when(!m.active(payer, Payer), "NotAPayer"), when(amount == 0, "ZeroAmount")); r != None {
		return r
	}
	m.Escrow[payer] += amount
	m.log("Funded", payer, c.By, amount, m.Escrow[payer])
	return None
}

// Withdraw sends a part of a provider's balance out. Nothing stops it: no suspension, no pause, no debt.
func (m *Model) Withdraw(c Call, provider Org, to Key, amount uint64) Refusal {
	if r := first(when(!m.owns(c, provider), "NotProviderOwner"), when(amount == 0, "ZeroAmount"),
		when(amount > m.Balances[provider], "InsufficientBalance"), when(to == "", "BadRecipient")); r != None {
		return r
	}
	m.Balances[provider] -= amount
	m.Withdrawn[to] += amount
	m.log("Withdrawn", provider, to, amount, m.Balances[provider])
	return None
}

// AnnounceRelease sets escrow aside: settlements can no longer use it, and the payer can take it out in 30 days.
func (m *Model) AnnounceRelease(c Call, payer Org, amount uint64) Refusal {
	if r := first(m.againstOwner(c, payer), m.againstTaking(payer, amount)); r != None {
		return r
	}
	m.Escrow[payer] -= amount
	m.Releases[payer] = Release{m.Releases[payer].Amount + amount, c.Today() + 30}
	m.log("ReleaseAnnounced", payer, m.Releases[payer].Amount, m.Releases[payer].From)
	return None
}

// Release takes it out.
func (m *Model) Release(c Call, payer Org, to Key) Refusal {
	r := m.Releases[payer]
	if refusal := first(m.againstOwner(c, payer), when(r.Amount == 0 || c.Today() < r.From, "NotReleasable"), when(to == "", "BadRecipient")); refusal != None {
		return refusal
	}
	delete(m.Releases, payer)
	m.Withdrawn[to] += r.Amount
	m.log("EscrowReleased", payer, to, r.Amount)
	return None
}

func (m *Model) againstOwner(c Call, payer Org) Refusal {
	return first(when(!m.owns(c, payer), "NotPayerOwner"), m.againstMoney(c, payer))
}

func (m *Model) againstTaking(payer Org, amount uint64) Refusal {
	return first(when(amount == 0, "ZeroAmount"), when(amount > m.Escrow[payer], "InsufficientEscrow"))
}

// PAYMENTS AND DEBTS

// pay moves escrow to a provider. Of what the provider owes this payer, as much stays in the escrow as the terms allow of
// one payment, rounded in the provider's favour.
func (m *Model) pay(payer, provider Org, amount uint64) {
	pair := Pair{payer, provider}
	debt := m.Due[pair]
	recouped := min(debt.Amount, amount*(10000-debt.Keeps)/10000)
	m.Escrow[payer] -= amount - recouped
	m.Balances[provider] += amount - recouped
	if recouped > 0 {
		m.reduce(pair, recouped)
		m.log("Recouped", payer, provider, recouped, m.Due[pair].Amount)
	}
}

// owe records a debt for a reversed claim. It keeps its day and its cap whatever the payer's terms become.
func (m *Model) owe(c Call, claim ID, pair Pair, amount uint64, leastNotice Day) {
	if amount == 0 {
		return
	}
	terms := m.TermsOf[pair.Payer]
	notice := max(terms.Notice, leastNotice)
	day := c.Today() + notice
	if notice == 0 {
		m.Due[pair] = m.Due[pair].and(Debt{amount, terms.Keeps})
	} else {
		if m.Noticed[pair] == nil {
			m.Noticed[pair] = map[Day]Debt{}
		}
		m.Noticed[pair][day] = m.Noticed[pair][day].and(Debt{amount, terms.Keeps})
	}
	m.log("Owed", claim, pair.Payer, pair.Provider, amount, day)
}

func (d Debt) and(other Debt) Debt { return Debt{d.Amount + other.Amount, max(d.Keeps, other.Keeps)} }

// reduce pays a part of what is due. A debt paid off is forgotten, its cap too.
func (m *Model) reduce(pair Pair, amount uint64) {
	d := m.Due[pair]
	if d.Amount -= amount; d.Amount == 0 {
		delete(m.Due, pair)
	} else {
		m.Due[pair] = d
	}
}

// PassNotice makes due what was owed with notice until that day, by anyone.
func (m *Model) PassNotice(c Call, pair Pair, day Day) Refusal {
	d := m.Noticed[pair][day]
	if d.Amount == 0 || c.Today() < day {
		return "NotDue"
	}
	delete(m.Noticed[pair], day)
	m.Due[pair] = m.Due[pair].and(d)
	m.log("NoticePassed", pair.Payer, pair.Provider, day, d.Amount, m.Due[pair].Amount)
	return None
}

// Repay pays what is due with tokens, by anyone.
func (m *Model) Repay(_ Call, pair Pair, amount uint64) Refusal {
	if r := m.againstRepaying(pair, amount); r != None {
		return r
	}
	m.repaid(pair, amount, false)
	return None
}

// RepayFromBalance pays what is due out of the provider's balance, by its owner.
func (m *Model) RepayFromBalance(c Call, pair Pair, amount uint64) Refusal {
	if r := first(when(!m.owns(c, pair.Provider), "NotProviderOwner"), m.againstRepaying(pair, amount),
		when(amount > m.Balances[pair.Provider], "InsufficientBalance")); r != None {
		return r
	}
	m.Balances[pair.Provider] -= amount
	m.repaid(pair, amount, true)
	return None
}

func (m *Model) againstRepaying(pair Pair, amount uint64) Refusal {
	return first(when(amount == 0, "ZeroAmount"), when(amount > m.Due[pair].Amount, "MoreThanOwed"))
}

func (m *Model) repaid(pair Pair, amount uint64, fromBalance bool) {
	m.reduce(pair, amount)
	m.Escrow[pair.Payer] += amount
	m.log("Repaid", pair.Payer, pair.Provider, fromBalance, amount, m.Due[pair].Amount)
}

// SetTerms is for debts from now on.
func (m *Model) SetTerms(c Call, payer Org, notice Day, capBps uint64) Refusal {
	if r := first(m.againstOwner(c, payer), when(notice > 180 || capBps > 10000, "InvalidTerms")); r != None {
		return r
	}
	m.TermsOf[payer] = Terms{notice, 10000 - capBps}
	m.log("TermsSet", payer, notice, capBps)
	return None
}

// INCENTIVES

// FundIncentives moves escrow into the pool.
func (m *Model) FundIncentives(c Call, payer Org, amount uint64) Refusal {
	if r := first(m.againstOwner(c, payer), m.againstTaking(payer, amount)); r != None {
		return r
	}
	m.Escrow[payer] -= amount
	m.Pools[payer] += amount
	m.log("IncentivesFunded", payer, amount, m.Pools[payer])
	return None
}

// ReclaimIncentives moves what is left of the pool back into escrow.
func (m *Model) ReclaimIncentives(c Call, payer Org, amount uint64) Refusal {
	if r := first(m.againstOwner(c, payer), when(amount == 0 || amount > m.Pools[payer], "PoolShort")); r != None {
		return r
	}
	m.Pools[payer] -= amount
	m.Escrow[payer] += amount
	m.log("IncentivesReclaimed", payer, amount, m.Pools[payer])
	return None
}

// PayIncentives pays out of the pool, within the caller's caps. Debts are not recouped from it.
func (m *Model) PayIncentives(c Call, items []Incentive) []Refusal {
	refusals := make([]Refusal, len(items))
	for i, t := range items {
		if refusals[i] = m.againstIncentive(c, t); refusals[i] != None {
			m.log("IncentiveRefused", t.Payer, t.Provider, refusals[i])
			continue
		}
		m.Pools[t.Payer] -= t.Amount
		m.Balances[t.Provider] += t.Amount
		m.spend(c, t.Payer, t.Amount)
		m.log("IncentivePaid", t.Payer, t.Provider, t.Amount, t.Commitment)
	}
	return refusals
}

func (m *Model) againstIncentive(c Call, t Incentive) Refusal {
	if r := first(m.againstMoney(c, t.Payer), when(!m.can(c, t.Payer, Settle), "NotSettler"), when(!m.active(t.Provider, Provider), "ProviderInactive"),
		when(t.Amount == 0 || t.Amount > m.Pools[t.Payer], "PoolShort")); r != None {
		return r
	}
	perClaim, left := m.caps(c, t.Payer)
	return first(when(t.Amount > perClaim, "CapPerClaimExceeded"), when(t.Amount > left, "CapPerDayExceeded"))
}

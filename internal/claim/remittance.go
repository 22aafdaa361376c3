package claim

// Remittance is one payment of a payer to a provider and the claims it pays or denies: what an 835 and a FHIR
// PaymentReconciliation say. Total = sum of the claims' Paid - sum of ProviderAdjustments, and is never negative
// (claims.md §5.1 rule 3).
type Remittance struct {
	Number              string // trace number (835 TRN02), unique per payer
	PayerOrg            PayerOrg
	Payee               Provider
	PaymentDay          Day
	Total               Cents
	Claims              []RemittedClaim
	ProviderAdjustments []ProviderAdjustment
	Transactions        []string // hashes of the chain transactions that moved the money, 0x...
}

// PayerOrg is the payer as it presents itself on a remittance.
type PayerOrg struct {
	Number  uint32 // organisation number on chain
	ID      string // payer id (835 N1*PR XV, REF*2U); NM109 of the claims it receives
	Name    string
	TaxID   string // ten characters with leading 1 in TRN03
	Address Address
	Contact string // name of a business contact
	Phone   string // ten digits
	URL     string // where remark policies are published (PER*BL UR)
}

// RemittedClaim is one claim of a remittance. Status is CLP02: "1" processed as primary, "4" denied, "22" reversal.
type RemittedClaim struct {
	PayerControl string // payer claim control number (CLP07)
	Status       string
	Claim        *Claim
	Decision     *Decision
	Received     Day
}

// ProviderAdjustment is a PLB amount: positive lowers the payment, negative raises it (claims.md §5.2).
type ProviderAdjustment struct {
	Code      string // WO, FB, 72, L6, CS ...
	Reference string // PLB03-2
	Amount    Cents
}

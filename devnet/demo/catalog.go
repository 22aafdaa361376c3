package demo

import "github.com/careclear/careclear/internal/claim"

// item is something that is billed: a HCPCS level II code, on a hospital claim with its revenue code, or a revenue
// code alone.
type item struct {
	code    string
	revenue string
	charge  claim.Cents // usual charge of one unit
	units   int         // most units on a line
	minutes int         // a unit's typical time; 0 when the code is not a timed one
	mods    []string    // one of them is used; empty: none
}

var sides = []string{"RT", "LT"}
var bought = []string{"NU"}
var rented = []string{"RR"}

// services of a practice: screenings, education, injections, supplies, braces.
var services = []item{
	{code: "G0101", charge: 7200, units: 1}, {code: "G0102", charge: 4100, units: 1}, {code: "G0103", charge: 3900, units: 1},
	{code: "G0108", charge: 6800, units: 3, minutes: 30}, {code: "G0179", charge: 5400, units: 1}, {code: "G0180", charge: 7100, units: 1},
	{code: "G0181", charge: 13200, units: 1}, {code: "G0270", charge: 4300, units: 4, minutes: 15}, {code: "G0438", charge: 24800, units: 1},
	{code: "G0439", charge: 19600, units: 1}, {code: "G0442", charge: 2600, units: 1}, {code: "G0444", charge: 2600, units: 1},
	{code: "G0446", charge: 3800, units: 1, minutes: 15}, {code: "G0447", charge: 3800, units: 2, minutes: 15},
	{code: "G0008", charge: 4200, units: 1}, {code: "G0009", charge: 4200, units: 1}, {code: "Q0091", charge: 6600, units: 1},
	{code: "Q0111", charge: 1900, units: 2}, {code: "Q0112", charge: 1700, units: 2}, {code: "Q4010", charge: 9100, units: 1, mods: sides},
	{code: "J0696", charge: 900, units: 8}, {code: "J1100", charge: 120, units: 20}, {code: "J1885", charge: 650, units: 4},
	{code: "J3301", charge: 480, units: 8}, {code: "J3420", charge: 1450, units: 1}, {code: "A4565", charge: 2300, units: 1},
	{code: "A6222", charge: 780, units: 6}, {code: "A6402", charge: 45, units: 20},
	{code: "L1830", charge: 13400, units: 1, mods: sides}, {code: "L1902", charge: 11800, units: 1, mods: sides}, {code: "L3908", charge: 8900, units: 1, mods: sides},
}

// stays are what hospitals bill for outpatients.
var stays = []item{
	{code: "G0380", revenue: "0450", charge: 38000, units: 1}, {code: "G0381", revenue: "0450", charge: 52000, units: 1},
	{code: "G0382", revenue: "0450", charge: 71000, units: 1}, {code: "G0383", revenue: "0450", charge: 98000, units: 1},
	{code: "G0463", revenue: "0510", charge: 21500, units: 1}, {code: "G0378", revenue: "0762", charge: 9400, units: 24},
	{code: "G0379", revenue: "0762", charge: 42000, units: 1}, {code: "G0283", revenue: "0420", charge: 4800, units: 1},
	{code: "G0105", revenue: "0750", charge: 142000, units: 1}, {code: "G0121", revenue: "0750", charge: 138000, units: 1},
	{code: "J9035", revenue: "0636", charge: 8800, units: 20}, {code: "J0897", revenue: "0636", charge: 2400, units: 60},
	{code: "J1569", revenue: "0636", charge: 5100, units: 30}, {code: "J7030", revenue: "0258", charge: 2600, units: 3},
	{code: "J7050", revenue: "0258", charge: 1900, units: 3}, {code: "P9016", revenue: "0390", charge: 41000, units: 2},
	{code: "P9612", revenue: "0300", charge: 3100, units: 1}, {code: "Q9967", revenue: "0255", charge: 60, units: 100},
	{code: "A9500", revenue: "0343", charge: 16800, units: 2}, {code: "A9585", revenue: "0255", charge: 90, units: 80},
	{code: "C1713", revenue: "0278", charge: 36500, units: 4},
	{revenue: "0250", charge: 6400, units: 1}, {revenue: "0270", charge: 8200, units: 1},
}

// equipment is what suppliers sell and rent.
var equipment = []item{
	{code: "A4253", charge: 3600, units: 4}, {code: "A4259", charge: 1400, units: 3}, {code: "A7030", charge: 18900, units: 1, mods: bought},
	{code: "A7034", charge: 12100, units: 1, mods: bought}, {code: "A7037", charge: 4100, units: 1, mods: bought}, {code: "E0100", charge: 2800, units: 1, mods: bought},
	{code: "E0105", charge: 6100, units: 1, mods: bought}, {code: "E0114", charge: 6900, units: 1, mods: bought}, {code: "E0135", charge: 11200, units: 1, mods: bought},
	{code: "E0143", charge: 15400, units: 1, mods: bought}, {code: "E0163", charge: 13900, units: 1, mods: bought}, {code: "E0181", charge: 3300, units: 1, mods: rented},
	{code: "E0260", charge: 17800, units: 1, mods: rented}, {code: "E0570", charge: 3100, units: 1, mods: rented}, {code: "E0601", charge: 12700, units: 1, mods: rented},
	{code: "E0730", charge: 14200, units: 1, mods: bought}, {code: "E1390", charge: 24100, units: 1, mods: rented}, {code: "K0001", charge: 7600, units: 1, mods: rented},
	{code: "L0625", charge: 8800, units: 1}, {code: "L1833", charge: 61000, units: 1, mods: sides}, {code: "L3260", charge: 9200, units: 1, mods: sides},
	{code: "L3807", charge: 31500, units: 1, mods: sides}, {code: "L4360", charge: 38900, units: 1, mods: sides}, {code: "L4361", charge: 36800, units: 1, mods: sides},
}

// unlisted services stand in no fee schedule of ours.
var unlisted = []item{{code: "G0117", charge: 7700, units: 1}, {code: "G0130", charge: 8300, units: 1}, {code: "Q0115", charge: 2900, units: 1}}

// costly is what claims above a plan's review limit bill: drugs by the dozen.
var costly = item{code: "J9271", revenue: "0636", charge: 11200, units: 400}

// conditions are billable ICD-10-CM codes, without the dot.
var conditions = []string{"E119", "I10", "Z0000", "Z1231", "E785", "J069", "M5450", "R0789", "N390", "K219", "J449", "M179", "R5383", "Z23", "E1165", "I4891", "G4733", "S93401A", "S62101A", "D649"}

func catalog(r Role) []item {
	switch r {
	case Hospital:
		return stays
	case Supplier:
		return equipment
	}
	return services
}

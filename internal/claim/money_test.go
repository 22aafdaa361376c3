package claim

import (
	"errors"
	"fmt"
	"math/big"
	"testing"

	"pgregory.net/rapid"
)

func TestParseCents(t *testing.T) {
	for s, want := range map[string]Cents{"40": 4000, "40.00": 4000, ".5": 50, "-1.25": -125, "0": 0, "5.": 500, "24599.00": 2459900, "1.2300": 123} {
		if got, err := ParseCents(s); err != nil || got != want {
			t.Errorf("ParseCents(%q) = %d, %v, want %d", s, got, err, want)
		}
	}
	for _, s := range []string{"", "-", ".", "1e2", "1,5", "1.234", " 1", "+1", "NaN", "99999999999999999999"} {
		if got, err := ParseCents(s); !errors.Is(err, ErrAmount) {
			t.Errorf("ParseCents(%q) = %d, %v, want ErrAmount", s, got, err)
		}
	}
}

func TestRoundDollars(t *testing.T) {
	for s, want := range map[string]Cents{"28.104000000000003": 2810, "28.105": 2811, "-0.005": -1, "1.994999": 199} {
		if got, err := RoundDollars(s); err != nil || got != want {
			t.Errorf("RoundDollars(%q) = %d, %v, want %d", s, got, err, want)
		}
	}
}

func TestAmountsReadAsTheyArePrinted(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := Cents(rapid.Int64Range(-1e17+1, 1e17-1).Draw(t, "cents"))
		for _, s := range []string{c.Dollars(), c.X12()} {
			if got, err := ParseCents(s); err != nil || got != c {
				t.Fatalf("%d prints as %q and reads as %d, %v", c, s, got, err)
			}
		}
	})
}

func TestRateIsExact(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c, r := rapid.Int64Range(0, 1<<62).Draw(t, "cents"), rapid.Int64Range(0, 10000).Draw(t, "rate")
		want := new(big.Int).Mul(big.NewInt(c), big.NewInt(r))
		want.Add(want, big.NewInt(5000)).Div(want, big.NewInt(10000))
		if got := Rate(r).Of(Cents(c)); int64(got) != want.Int64() {
			t.Fatalf("%d basis points of %d is %d, want %d", r, c, got, want)
		}
	})
}

func TestDays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := Day(rapid.Int32Range(-60000, 100000).Draw(t, "day"))
		for _, s := range []string{d.String(), d.X12()} {
			if got, err := ParseDay(s); err != nil || got != d {
				t.Fatalf("day %d prints as %q and reads as %d, %v", d, s, got, err)
			}
		}
		if DayOf(d.Time()) != d {
			t.Fatalf("day %d is not the day of its first instant", d)
		}
	})
	for _, s := range []string{"20002316", "2021-02-29", "", "2021-1-1", "17991231"} {
		if _, err := ParseDay(s); !errors.Is(err, ErrDay) {
			t.Errorf("ParseDay(%q) gives %v, want ErrDay", s, err)
		}
	}
}

func TestDecisionMustBalance(t *testing.T) {
	good := func() Decision {
		d := Decision{Outcome: Paid, Lines: []LineDecision{{Number: 1, Charge: 20000, Allowed: 15000, Paid: 8000,
			Adjustments: []Adjustment{{CO, "45", 5000}, {PR, "1", 6000}, {PR, "2", 1000}}}}}
		d.Total()
		return d
	}
	d := good()
	if err := d.Check(); err != nil {
		t.Fatalf("a balanced decision was refused: %v", err)
	}
	if d.Patient != 7000 || d.Adjusted != 5000 {
		t.Fatalf("patient %d, adjusted %d, want 7000 and 5000", d.Patient, d.Adjusted)
	}
	for name, spoil := range map[string]func(*Decision){
		"a cent is lost on a line":    func(d *Decision) { d.Lines[0].Paid-- },
		"more is paid than allowed":   func(d *Decision) { d.Lines[0].Allowed = 7999 },
		"a total is not its lines'":   func(d *Decision) { d.Paid++ },
		"a negative amount is paid":   func(d *Decision) { d.Lines[0].Paid, d.Lines[0].Charge = -1, 11999 },
		"patient and adjusted swap":   func(d *Decision) { d.Patient, d.Adjusted = d.Adjusted, d.Patient },
		"the charge is another total": func(d *Decision) { d.Charge = 1 },
	} {
		d := good()
		if spoil(&d); d.Check() == nil {
			t.Errorf("%s, and Check says nothing", name)
		}
	}
}

func ExampleRate_Of() {
	coinsurance := Rate(2000) // 20 %
	fmt.Println(coinsurance.Of(9001).Dollars())
	// Output: 18.00
}

package claim

import "testing"

func TestValidNPI(t *testing.T) {
	for s, want := range map[string]bool{"1234567893": true, "1234567898": false, "123456789": false, "12345678x3": false} {
		if got := ValidNPI(s); got != want {
			t.Errorf("ValidNPI(%q) = %v, want %v", s, got, want)
		}
	}
}

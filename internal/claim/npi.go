package claim

// ValidNPI reports whether s is a ten-digit National Provider Identifier whose check digit is right: the Luhn
// sum over "80840"+NPI is a multiple of ten (CMS NPI check digit; claims.md §1).
func ValidNPI(s string) bool {
	if len(s) != 10 {
		return false
	}
	sum := 24 // Luhn contribution of the constant prefix 80840
	for i := 0; i < 10; i++ {
		d := int(s[9-i] - '0')
		if d < 0 || d > 9 {
			return false
		}
		if i%2 == 1 {
			if d *= 2; d > 9 {
				d -= 9
			}
		}
		sum += d
	}
	return sum%10 == 0
}

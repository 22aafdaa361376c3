//go:build race

package model_test

// checks are few under the race detector, which is slow: nothing here happens at once.
const checks = "10"

//go:build !race

package model_test

// checks is how many sequences are tried.
const checks = "100"

package answer_test

import (
	"context"
	"fmt"
	"log"
	"os"

	"github.com/careclear/careclear/internal/answer"
)

// The service is wired up with a pool, intake and settlement; then it answers files.
func ExampleService_Answer() {
	var s answer.Service
	in, err := os.Open("questions.270")
	if err != nil {
		log.Print(err)
		return
	}
	defer in.Close()
	docs, err := s.Answer(context.Background(), answer.Asker{Provider: 101}, in)
	if err != nil {
		log.Print(err)
		return
	}
	for _, d := range docs {
		fmt.Printf("%09d %s: %d bytes\n", d.Control, d.Kind, len(d.Content))
	}
}

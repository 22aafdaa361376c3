package fhirapi_test

import (
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"

	"github.com/careclear/careclear/internal/fhir"
	"github.com/careclear/careclear/rpc/fhirapi"
)

func Example() {
	route := fhirapi.Route{Kind: "Coverage", Does: fhirapi.Search, Params: []fhirapi.Param{{Name: "beneficiary", Type: "reference"}}}
	mux := http.NewServeMux()
	for _, pattern := range route.Patterns() {
		mux.HandleFunc(pattern, func(w http.ResponseWriter, r *http.Request) {
			req, err := fhirapi.ReadRequest(w, r, route, "https://host/fhir", 1<<20)
			var answer *fhirapi.Answer
			if err == nil {
				answer, err = req.Searchset([]fhir.Entry{{FullURL: req.URL("Coverage", "1"), Resource: []byte(`{"resourceType":"Coverage","id":"1"}`)}}, "")
			}
			if refused := new(fhirapi.Error); errors.As(err, &refused) {
				fhirapi.WriteError(w, refused)
				return
			}
			fhirapi.Write(w, req, answer)
		})
	}
	w := httptest.NewRecorder()
	mux.ServeHTTP(w, httptest.NewRequest("GET", "/fhir/Coverage?beneficiary=Patient/7", nil))
	fmt.Println(w.Code, w.Body)
	w = httptest.NewRecorder()
	mux.ServeHTTP(w, httptest.NewRequest("GET", "/fhir/Coverage?_count=-1", nil))
	fmt.Println(w.Code, w.Body)
	// Output:
	// 200 {"resourceType":"Bundle","type":"searchset","total":1,"link":[{"relation":"self","url":"https://host/fhir/Coverage?_count=20\u0026beneficiary=Patient%2F7"}],"entry":[{"fullUrl":"https://host/fhir/Coverage/1","resource":{"resourceType":"Coverage","id":"1"},"search":{"mode":"match"}}]}
	//
	// 400 {"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"value","details":{"text":"_count must be a number above zero"}}]}
}

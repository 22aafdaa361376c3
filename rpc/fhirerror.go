package rpc

import (
	"net/http"
	"strings"

	"connectrpc.com/connect"
	"google.golang.org/genproto/googleapis/rpc/errdetails"

	"github.com/careclear/careclear/internal/fhir"
	"github.com/careclear/careclear/rpc/fhirapi"
)

// fhirError says an error of the API as HTTP status and OperationOutcome.
func fhirError(err error) *fhirapi.Error {
	ce := toConnect(err)
	if ce == nil {
		ce = internal("")
	}
	kind := fhirCode(ce.Code())
	out := &fhirapi.Error{Status: kind.status}
	note := ""
	for _, d := range ce.Details() {
		v, err := d.Value()
		if err != nil {
			continue
		}
		switch v := v.(type) {
		case *errdetails.RetryInfo:
			out.RetryAfter = v.GetRetryDelay().AsDuration()
		case *errdetails.RequestInfo:
			note = "request " + v.GetRequestId()
		case *errdetails.ErrorInfo:
			if name := v.GetMetadata()["contractError"]; name != "" {
				note = "contract error " + name
			}
		case *errdetails.BadRequest:
			for _, f := range v.GetFieldViolations() {
				i := fhir.Issue{Severity: "error", Code: kind.issue, Rule: ruleName(f.GetReason()), Text: f.GetDescription(), Note: f.GetField()}
				if fhirPath(f.GetField()) {
					i.Path, i.Note = f.GetField(), ""
				}
				out.Issues = append(out.Issues, i)
			}
		}
	}
	if len(out.Issues) == 0 {
		out.Issues = []fhir.Issue{{Severity: "error", Code: kind.issue, Text: ce.Message(), Note: note}}
	}
	return out
}

type fhirKind struct {
	status int
	issue  string
}

func fhirCode(c connect.Code) fhirKind {
	switch c {
	case connect.CodeInvalidArgument, connect.CodeOutOfRange:
		return fhirKind{http.StatusBadRequest, "invalid"}
	case connect.CodeNotFound:
		return fhirKind{http.StatusNotFound, "not-found"}
	case connect.CodeUnauthenticated:
		return fhirKind{http.StatusUnauthorized, "login"}
	case connect.CodePermissionDenied:
		return fhirKind{http.StatusForbidden, "forbidden"}
	case connect.CodeAlreadyExists, connect.CodeFailedPrecondition, connect.CodeAborted:
		return fhirKind{http.StatusConflict, "conflict"}
	case connect.CodeResourceExhausted:
		return fhirKind{http.StatusTooManyRequests, "throttled"}
	case connect.CodeUnimplemented:
		return fhirKind{http.StatusNotImplemented, "not-supported"}
	case connect.CodeUnavailable:
		return fhirKind{http.StatusServiceUnavailable, "transient"}
	case connect.CodeDeadlineExceeded:
		return fhirKind{http.StatusGatewayTimeout, "timeout"}
	case connect.CodeCanceled:
		return fhirKind{http.StatusRequestTimeout, "timeout"}
	}
	return fhirKind{http.StatusInternalServerError, "exception"}
}

// codeOf is the code that stands in the log for a status of the facade.
func codeOf(status int) connect.Code {
	switch {
	case status == http.StatusNotFound:
		return connect.CodeNotFound
	case status == http.StatusConflict:
		return connect.CodeFailedPrecondition
	case status < http.StatusInternalServerError:
		return connect.CodeInvalidArgument
	}
	return connect.CodeInternal
}

// fhirPath reports whether a field is named as FHIR does: by a resource first.
func fhirPath(s string) bool { return s != "" && s[0] >= 'A' && s[0] <= 'Z' }

// ruleName keeps rules of ours, which are codes; those of the schema are expressions.
func ruleName(s string) string {
	if strings.ContainsAny(s, " \t") {
		return ""
	}
	return s
}

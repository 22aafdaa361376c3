package rpc

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/internal/store/db"
	pb "github.com/careclear/careclear/rpc/gen/careclear/v1"
	"github.com/careclear/careclear/rpc/gen/careclear/v1/careclearv1connect"
)

// fraud is FraudService.
type fraud struct{ s *Server }

type alertRow struct {
	ID                  uuid.UUID
	Rule                string
	RuleVersion         int32
	Class               string
	ClaimID             *uuid.UUID
	Provider            *int64
	Score               int32
	Reasons             []byte
	BlockNumber         int64
	Count               int32
	FirstSeen, LastSeen time.Time
	State               string
}

const selectAlerts = `
select f.id, f.rule, f.rule_version, f.class, f.claim_id, f.provider, f.score, f.reasons, f.block_number, f.count,
       f.first_seen, f.last_seen, f.state
from fraud_alert f`

func alertList() list {
	return list{
		columns: columns{
			"rule":            {sql: "f.rule"},
			"rule_version":    {sql: "f.rule_version::bigint", kind: number},
			"alert_class":     {sql: "f.class"},
			"claim":           {sql: "coalesce(f.claim_id, '00000000-0000-0000-0000-000000000000')", kind: uuidID, name: "claims"},
			"provider":        {sql: "coalesce(f.provider, 0)", kind: orgID, name: "providers"},
			"score":           {sql: "f.score::bigint", kind: number},
			"state":           {sql: "f.state", kind: word, name: "ALERT_STATE_"},
			"block_number":    {sql: "f.block_number", kind: number},
			"first_seen_time": {sql: "f.first_seen", kind: instant},
			"last_seen_time":  {sql: "f.last_seen", kind: instant},
		},
		orders: []string{"first_seen_time", "score", "block_number"},
		desc:   true,
		tie:    column{sql: "f.id", kind: bareUUID},
	}
}

func (f fraud) ListAlerts(ctx context.Context, req *pb.ListAlertsRequest) (*pb.ListAlertsResponse, error) {
	var a args
	pg, err := alertList().page(principalOf(ctx), req, &a)
	if err != nil {
		return nil, err
	}
	rows, err := f.query(ctx, pg.sql, &a)
	if err != nil {
		return nil, err
	}
	rows, next := more(pg, rows, func(r alertRow) (any, any) {
		switch firstWord(req.GetOrderBy()) {
		case "score":
			return r.Score, r.ID
		case "block_number":
			return r.BlockNumber, r.ID
		}
		return r.FirstSeen, r.ID
	})
	out := &pb.ListAlertsResponse{NextPageToken: next}
	for _, r := range rows {
		out.Alerts = append(out.Alerts, alertMessage(r))
	}
	return out, nil
}

func (f fraud) GetAlert(ctx context.Context, req *pb.GetAlertRequest) (*pb.GetAlertResponse, error) {
	a, err := f.read(ctx, "name", req.GetName())
	return &pb.GetAlertResponse{Alert: a}, err
}

func (f fraud) UpdateAlert(ctx context.Context, req *pb.UpdateAlertRequest) (*pb.UpdateAlertResponse, error) {
	for _, path := range req.GetUpdateMask().GetPaths() {
		if path != "state" && path != "*" {
			return nil, invalid("update_mask", "only state can change")
		}
	}
	return once(ctx, f.s, careclearv1connect.FraudServiceUpdateAlertProcedure, req.GetRequestId(), req, &pb.UpdateAlertResponse{},
		func() (*pb.UpdateAlertResponse, error) {
			id, err := uuidName("alerts", req.GetAlert().GetName())
			if err != nil {
				return nil, invalid("alert.name", err.Error())
			}
			n, err := db.New(f.s.cfg.Pool).RPCSetAlertState(ctx, db.RPCSetAlertStateParams{ID: id, State: alertStateWord(req.GetAlert().GetState())})
			if err != nil {
				return nil, fmt.Errorf("set an alert's state: %w", err)
			}
			if n == 0 {
				return nil, notFound(anAlert)
			}
			a, err := f.read(ctx, "alert.name", req.GetAlert().GetName())
			return &pb.UpdateAlertResponse{Alert: a}, err
		})
}

func (f fraud) read(ctx context.Context, field, name string) (*pb.Alert, error) {
	id, err := uuidName("alerts", name)
	if err != nil {
		return nil, invalid(field, err.Error())
	}
	var a args
	rows, err := f.query(ctx, " where f.id = "+a.add(id), &a)
	if err != nil {
		return nil, err
	}
	if len(rows) == 0 {
		return nil, notFound(anAlert)
	}
	return alertMessage(rows[0]), nil
}

func (f fraud) query(ctx context.Context, rest string, a *args) ([]alertRow, error) {
	rows, err := f.s.cfg.Pool.Query(ctx, selectAlerts+rest, a.values...)
	if err != nil {
		return nil, fmt.Errorf("read alerts: %w", err)
	}
	out, err := pgx.CollectRows(rows, pgx.RowToStructByPos[alertRow])
	if err != nil {
		return nil, fmt.Errorf("read alerts: %w", err)
	}
	return out, nil
}

func alertMessage(r alertRow) *pb.Alert {
	return &pb.Alert{
		Name: "alerts/" + r.ID.String(), Rule: r.Rule, RuleVersion: r.RuleVersion, AlertClass: r.Class,
		Claim: named(r.ClaimID, claimName), Provider: named(r.Provider, providerName), Score: r.Score, ReasonsJson: string(r.Reasons),
		BlockNumber: r.BlockNumber, Count: r.Count, FirstSeenTime: stamp(r.FirstSeen), LastSeenTime: stamp(r.LastSeen), State: alertStateOf(r.State),
	}
}

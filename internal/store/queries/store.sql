-- name: OrganisationByNumber :one
select * from organisation where number = $1;

-- name: OrganisationsByKind :many
select * from organisation where kind = $1 order by number;

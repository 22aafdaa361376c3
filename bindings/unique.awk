# Drops the struct types named in `seen`, with the comment above them.
BEGIN { n = split(seen, names, " "); for (i = 1; i <= n; i++) known[names[i]] = 1 }
/^\/\/ / { held = held $0 "\n"; next }
/^type [A-Za-z0-9]+ struct \{$/ && ($2 in known) { held = ""; dropping = 1; next }
dropping { if ($0 == "}") dropping = 0; next }
{ printf "%s", held; held = ""; print }
END { printf "%s", held }

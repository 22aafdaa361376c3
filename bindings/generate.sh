#!/bin/sh
# Makes the Go bindings from the Solidity sources: compile, then abigen. The same sources give the same bytes.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
contracts=$here/../contracts

[ -d "$contracts/node_modules" ] || (cd "$contracts" && npm ci --no-audit --no-fund --silent)
(cd "$contracts" && node compile.mjs)

cd "$here/../tools"
abigen=$(go tool -n abigen)
cd "$here"
seen=
for abi in "$contracts"/out/abi/*.abi; do
	name=$(basename "$abi" .abi)
	file=$(printf %s "$name" | sed 's/\([a-z]\)\([A-Z]\)/\1_\2/g' | tr '[:upper:]' '[:lower:]').go
	"$abigen" --v2 --pkg bindings --type "$name" --abi "$abi" --bin "${abi%.abi}.bin" --out "$file"
	# abigen names the outputs of a method after the method alone: three contracts would share this one.
	sed "s/Eip712DomainOutput/${name}Eip712DomainOutput/g" "$file" >"$file.tmp" && mv "$file.tmp" "$file"
	# It writes the structs of a signature in every file that uses them: the first one keeps them.
	awk -v seen="$seen" -f unique.awk "$file" >"$file.tmp" && mv "$file.tmp" "$file"
	seen="$seen $(sed -n 's/^type \([A-Za-z0-9]*\) struct {$/\1/p' "$file" | tr '\n' ' ')"
	gofmt -w "$file"
done

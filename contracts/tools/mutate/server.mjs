// A compiler that stays: solc-js takes half a second to load and compiles its first sources slowly, so thousands of
// mutants share one process. Each connection to the socket is one standard JSON request and its answer.
//
// usage: node server.mjs SOCKET
import fs from "node:fs";
import net from "node:net";
import solc from "solc";

const at = process.argv[2];
fs.writeFileSync(
  `${at}.version`,
  `solc, the solidity compiler commandline interface\nVersion: ${solc.version().replace("Emscripten.clang", "Linux.g++")}\n`,
);
net
  .createServer({ allowHalfOpen: true }, (socket) => {
    const parts = [];
    socket.on("data", (part) => parts.push(part));
    socket.on("error", () => {});
    socket.on("end", () => socket.end(solc.compile(Buffer.concat(parts).toString())));
  })
  .listen(at, () => console.log("ready"));
process.stdin.resume().on("end", () => process.exit(0)); // ends with whoever started it

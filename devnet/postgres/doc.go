// Package postgres gives CareClear its PostgreSQL: the one DATABASE_URL names, else one of its own.
//
// A server of its own comes from github.com/fergusstrange/embedded-postgres, downloaded once (15 MB) into a cache and
// checked against its SHA-256; when that fails, from PostgreSQL programs installed on the machine (PATH,
// /usr/lib/postgresql, Homebrew), version 15 or newer.
//
// # The keeper
//
// A server of its own is looked after by a keeper, a small child process that is this very program started again. Every
// program that calls Start must therefore call ChildMain first thing in main, and every test binary in TestMain:
//
//	func main() {
//		postgres.ChildMain() // returns at once, unless this process is the keeper
//		...
//	}
//
// The keeper holds a pipe to its parent. When the pipe closes, because the parent called Close or because it was killed,
// the keeper stops the server. When the server dies, the keeper starts it again. PostgreSQL refuses to run as root: when
// the caller is root, the keeper and the server run as uid 65534 (nobody), with their files where that user can get at
// them (see Server.Place). Configuration and password go through the pipe, never over a command line or environment.
//
// # What it guarantees
//
//   - Data is kept between runs, also after kill -9 of the caller, of the keeper or of the server. Data of another major
//     version is refused with the cure, never erased.
//   - Port and password stay the same over restarts. The password is random, in a file of mode 0600, checked by
//     SCRAM-SHA-256. The server listens on 127.0.0.1 only and has no unix socket.
//   - One Start at a time owns a directory.
//   - The server's log holds no statements, parameters or row values.
//
// # What it does not
//
// No backups, no replication, no tuning for a big machine: for those give DATABASE_URL. With root as the caller, every
// other program of the user nobody on the machine can read the data.
package postgres

// Runs a tool of this folder inside this process for exactly as long as the bot lives: node on-a-leash.cjs <script> [arguments]
// The bot holds the other end of our standard input. When it ends, however it ends (kill -9 too), the pipe closes and so do we.
"use strict";

const net = require("node:net");
const path = require("node:path");

const graceMilliseconds = 5000;

// Ctrl-C reaches every process of the terminal at once. The storage has to outlive the bot's last turn, so only the leash ends us:
// what a tool registers for Ctrl-C is kept and called when the leash is let go.
const farewells = [];
const leashed = new Set(["SIGINT", "SIGHUP"]);
for (const method of ["on", "once", "addListener"]) {
  const register = process[method].bind(process);
  process[method] = (event, listener) => {
    if (!leashed.has(event)) return register(event, listener);
    if (event === "SIGINT") farewells.push(listener);
    return process;
  };
  if (method === "on") leashed.forEach((signal) => register(signal, () => {}));
}

// The terminal we print to may be gone before we are; that must not cut short a tool that is saving its data.
process.stdout.on("error", () => {});
process.stderr.on("error", () => {});

// A tool that names no address would listen on every network this machine is on. These are for this machine only.
const servers = [];
const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function (first, ...rest) {
  servers.push(this);
  const namesOnlyPort = typeof first === "number" && typeof rest[0] !== "string";
  return namesOnlyPort ? listen.call(this, first, "127.0.0.1", ...rest) : listen.call(this, first, ...rest);
};

let released = false;
function release() {
  if (released) return;
  released = true;
  farewells.forEach((farewell) => farewell());
  // Connections that are only kept warm would hold up the end until they time out.
  servers.forEach((server) => server.closeIdleConnections?.());
  setTimeout(() => process.exit(0), farewells.length > 0 ? graceMilliseconds : 0).unref();
}
process.stdin.on("end", release).on("close", release).on("error", release).resume();

const [script, ...rest] = process.argv.slice(2);
process.argv = [process.argv[0], path.resolve(script), ...rest];
require(process.argv[1]);

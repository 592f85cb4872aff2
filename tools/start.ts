import { existsSync } from "node:fs";
import { build } from "./build.ts";
import { serve } from "./serve.ts";

/** `npm start`: builds the app as a host would have it, and serves it on this computer. */
export default async function start(): Promise<number | undefined> {
  if (!(await build({})) || !existsSync("dist/index.html")) {
    console.error("\nThe build did not work: what went wrong is above.");
    return 1;
  }
  const asked = Number(process.env.PORT ?? 8080);
  const { url, port, server } = await serve("dist", { port: asked, orNext: true });
  if (port !== asked) console.log(`\nPort ${asked} is taken by another program, so this is port ${port}.`);
  console.log(`\nHave a Go is at ${url}\nPress Ctrl+C to stop it.`);
  await new Promise((stopped) => {
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, stopped);
  });
  server.closeAllConnections();
  server.close();
}

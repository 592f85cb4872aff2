import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { hashed, headersFile } from "./headers.ts";
import { apacheFolder } from "./hosting/apache.ts";
import { caddySite } from "./hosting/caddy.ts";
import { nginxSite } from "./hosting/nginx.ts";

/** The files in `docs/hosting/`, by their paths. */
export const hostingFiles = (): Record<string, string> => ({
  "docs/hosting/nginx.conf": nginxSite(),
  "docs/hosting/Caddyfile": caddySite(),
  "docs/hosting/apache.htaccess": apacheFolder(),
  "docs/hosting/_headers": headersFile(),
});

/** `npm run hosting`: writes them. */
export default async function hosting(): Promise<void> {
  for (const [path, text] of Object.entries(hostingFiles())) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  console.log(
    `Written: ${Object.keys(hostingFiles()).join(", ")}. Folders kept for ever: ${hashed.join(", ")}.`,
  );
}

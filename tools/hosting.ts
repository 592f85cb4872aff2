import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import {
  askFirst,
  everyFile,
  everyPage,
  forever,
  hashed,
  headersFile,
  inHashed,
  kinds,
  strictTransport,
} from "./headers.ts";

const made = "# Made by npm run hosting, from tools/headers.ts. Change it there.";
const all = { ...everyFile, ...strictTransport };

const quoted = (value: string): string => `"${value.replaceAll('"', '\\"')}"`;

const texts = Object.entries(kinds)
  .filter(([, kind]) => /^text\/|json$/.test(kind))
  .map(([, kind]) => kind);

/** A site for nginx, for `/etc/nginx/sites-available/`. */
export function nginxSite(): string {
  const forPages = Object.entries(everyPage).map(([name, value], at) => ({
    name,
    value,
    as: `$have_a_go_page_${at}`,
  }));
  return `${made}
# Change the name and the folder, put this file into /etc/nginx/sites-available/, and link to it from sites-enabled/.
# Then give it https (certbot --nginx does): without, browsers give no service worker, and nothing is kept for offline.

# Only what is there may be kept for ever: a file that is missing today may be there tomorrow.
map "$status$uri" $have_a_go_kept {
    default "${askFirst}";
    "~^(200|206|304)${inHashed.slice(1)}" "${forever}";
}
# What is for pages alone. An empty header is not sent.
${forPages
  .map(
    ({ value, as }) => `map $sent_http_content_type ${as} {
    default "";
    "~^text/html" ${quoted(value)};
}`,
  )
  .join("\n")}

server {
    listen 80;
    listen [::]:80;
    server_name have-a-go.example;
    root /var/www/have-a-go;
    index index.html;

    charset utf-8;
    charset_types ${texts.filter((kind) => kind !== "text/html").join(" ")};
    types {
${Object.entries(kinds)
  .map(([ending, kind]) => `        ${kind} ${ending};`)
  .join("\n")}
    }
    server_tokens off;

    # The build has a compressed twin of every file that gets smaller by it. Nothing is compressed anew, and no byte is changed.
    gzip off;
    gzip_static on;
    gzip_vary on;
    # Smaller still, where nginx has the module (Debian: libnginx-mod-http-brotli-static): take the # away.
    #brotli_static on;

${Object.entries(all)
  .map(([name, value]) => `    add_header ${name} ${quoted(value)} always;`)
  .join("\n")}
${forPages.map(({ name, as }) => `    add_header ${name} ${as} always;`).join("\n")}
    add_header Cache-Control $have_a_go_kept always;

    # What is for other hosts, and what is for nobody.
    location ~ (^|/)[._] {
        return 404;
    }
    # A page that there isn't: one that leads home.
    location / {
        try_files $uri $uri/ =404;
        error_page 404 /404.html;
    }
    # A file that there isn't: never a page in its place.
    location ~ \\.[a-z0-9]+$ {
        try_files $uri =404;
    }
}
`;
}

/** A site for Caddy, as a Caddyfile. */
export function caddySite(): string {
  return `${made}
# Change the name and the folder. Caddy brings https by itself.

have-a-go.example {
	root * /var/www/have-a-go
${Object.entries(kinds)
  .map(([ending, kind]) => {
    const type = texts.includes(kind) ? `${kind}; charset=utf-8` : kind;
    return `	@${ending} path *.${ending}\n	header @${ending} Content-Type ${quoted(type)}`;
  })
  .join("\n")}
	header / Content-Type "text/html; charset=utf-8"

	header {
${Object.entries(all)
  .map(([name, value]) => `		${name} ${quoted(value)}`)
  .join("\n")}
		Vary Accept-Encoding
	}
	@page path_regexp (^|/)[^./]*$|\\.html$
	header @page {
${Object.entries(everyPage)
  .map(([name, value]) => `		${name} ${quoted(value)}`)
  .join("\n")}
	}
	# Only what is there may be kept for ever: a file that is missing today may be there tomorrow.
	@kept {
		path_regexp ${inHashed}
		file
	}
	header @kept Cache-Control "${forever}"
	header ?Cache-Control "${askFirst}"

	# What is for other hosts, and what is for nobody.
	@hidden path_regexp (^|/)[._]
	error @hidden 404

	# The build has a compressed twin of every file that gets smaller by it.
	file_server {
		precompressed br gzip
	}

	handle_errors {
		header Cache-Control "${askFirst}"
		# A page that there isn't gets one that leads home; a file that there isn't never gets a page in its place.
		@nowhere path_regexp ^/[^._][^.]*$
		handle @nowhere {
			rewrite * /404.html
			header Content-Type "text/html; charset=utf-8"
			file_server
		}
		handle {
			header Content-Type "text/plain; charset=utf-8"
			respond "There is no such file."
		}
	}
}
`;
}

/** The files in `docs/hosting/`, by their paths. */
export const hostingFiles = (): Record<string, string> => ({
  "docs/hosting/nginx.conf": nginxSite(),
  "docs/hosting/Caddyfile": caddySite(),
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

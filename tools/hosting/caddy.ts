import { askFirst, everyPage, forever, inHashed, kinds } from "../headers.ts";
import { made, quoted, texts, withEach } from "./shared.ts";

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
${Object.entries(withEach)
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

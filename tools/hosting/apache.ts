import { askFirst, everyPage, forever, inHashed, kinds } from "../headers.ts";
import { made, quoted, texts, withEach } from "./shared.ts";

const set = ([name, value]: [string, string], when = "") =>
  `Header always set ${name} ${quoted(value)}${when && ` ${quoted(`expr=${when}`)}`}`;

/** A folder's own rules for Apache, where a host that is shared lets nobody change more than those. */
export function apacheFolder(): string {
  return `${made}
# Copy this file as .htaccess beside index.html. It needs what nearly every Apache has: mod_headers, mod_mime, mod_dir, mod_rewrite.
# In a folder of a site, write that folder before 404.html, below.

DirectoryIndex index.html
Options -Indexes
FileETag MTime Size

${Object.entries(kinds)
  .map(([ending, kind]) => `AddType ${kind} .${ending}`)
  .join("\n")}
AddCharset utf-8 ${Object.entries(kinds)
    .filter(([, kind]) => texts.includes(kind))
    .map(([ending]) => `.${ending}`)
    .join(" ")}

# The build has a compressed twin of every file that gets smaller by it. Nothing is compressed anew, and no byte is changed.
RemoveType .gz .br
RemoveLanguage .br
AddEncoding gzip .gz
AddEncoding br .br
SetEnv no-gzip 1
SetEnv no-brotli 1
Header append Vary Accept-Encoding

RewriteEngine on
# What is for other hosts, and what is for nobody.
RewriteRule (^|/)[._] - [R=404,L]
RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
RewriteCond %{REQUEST_FILENAME}.br -f
RewriteRule ^(.+)$ $1.br [L]
RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
RewriteCond %{REQUEST_FILENAME}.gz -f
RewriteRule ^(.+)$ $1.gz [L]

${Object.entries(withEach)
  .map((header) => set(header))
  .join("\n")}
${Object.entries(everyPage)
  .map((header) => set(header, "%{CONTENT_TYPE} =~ m#^text/html#"))
  .join("\n")}
# Only what is there may be kept for ever: a file that is missing today may be there tomorrow.
${set(["Cache-Control", askFirst])}
${set(["Cache-Control", forever], `%{REQUEST_STATUS} =~ /^(200|206|304)$/ && %{THE_REQUEST} =~ m#^GET ${inHashed.slice(1, -1)}[? ]#`)}

# A page that there isn't: one that leads home. A file that there isn't: never a page in its place.
ErrorDocument 404 /404.html
<FilesMatch "^[._]|\\.[a-z0-9]+$">
    ErrorDocument 404 "There is no such file."
</FilesMatch>
`;
}

import { askFirst, everyPage, forever, inHashed, kinds } from "../headers.ts";
import { made, quoted, texts, withEach } from "./shared.ts";

/** A site for nginx, for `/etc/nginx/sites-available/`. */
export function nginxSite(): string {
  const forPages = Object.entries(everyPage).map(([name, value]) => ({
    ...{ name, value, as: `$have_a_go_${name.toLowerCase().replaceAll("-", "_")}` },
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

${Object.entries(withEach)
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

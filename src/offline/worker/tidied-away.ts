const look =
  "body{max-width:34rem;margin:0 auto;padding:2rem 1rem;background:#fff8ea;color:#1d2b28;font:1.25rem/1.5 sans-serif}" +
  "a{display:inline-block;padding:1rem 1.5rem;border:3px solid;border-radius:1rem;color:inherit}";

const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Have a Go</title>
<style>${look}</style>
<main>
<h1>Have a Go</h1>
<p>This tablet has tidied away the parts of Have a Go that were kept on it, to make room. You did nothing to cause it.</p>
<p>They come back by themselves when there is internet. Connect to Wi-Fi, then open Have a Go again.</p>
<p><a href="">Try again</a></p>
</main>
</html>`;

/** What is said in place of the app when the browser has thrown it away and there is no internet. It claims nothing of what was done: the worker can't see the record. */
export async function tidiedAway(): Promise<Response> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(look));
  const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
  return new Response(page, {
    status: 503,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": `default-src 'none'; style-src 'sha256-${hash}'`,
    },
  });
}

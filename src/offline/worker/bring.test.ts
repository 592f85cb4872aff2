import { afterEach, expect, test, vi } from "vitest";
import { bring, NotKept } from "./bring.ts";

const ours = "what we wrote";

async function hash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-384", new TextEncoder().encode(text));
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

/** A line that answers with this, and as a browser does refuses what has not the hash that was asked for. */
function line(answer: (how: RequestInit) => Response | null): void {
  vi.stubGlobal("fetch", async (_: string, how: RequestInit) => {
    const response = answer(how);
    if (!response) throw new TypeError("Failed to fetch");
    if (how.integrity && (await hash(await response.clone().text())) !== how.integrity)
      throw new TypeError("Failed to fetch");
    return response;
  });
}

afterEach(() => vi.unstubAllGlobals());

async function why(): Promise<string> {
  const file = { url: "/content/en/dog.json", integrity: await hash(ours) };
  return bring(file).then(
    () => "kept",
    (error: unknown) => (error instanceof NotKept ? error.why : String(error)),
  );
}

test("a file with the right hash is kept", async () => {
  line(() => new Response(ours));
  expect(await why()).toBe("kept");
});

test("a login page that says all is well is a portal", async () => {
  line(() => new Response("<h1>Sign in</h1>", { headers: { "Content-Type": "text/html" } }));
  expect(await why()).toBe("portal");
});

test("a login page that a browser has put by is asked past", async () => {
  line(({ cache }) => new Response(cache === "reload" ? ours : "<h1>Sign in</h1>"));
  expect(await why()).toBe("kept");
});

test("being led away to somebody else's page is a portal", async () => {
  line(({ redirect }) => {
    if (redirect !== "manual") return null;
    return Object.defineProperty(new Response(null), "type", { value: "opaqueredirect" });
  });
  expect(await why()).toBe("portal");
});

test("no answer, and a host that has not got the file, are no internet", async () => {
  line(() => null);
  expect(await why()).toBe("offline");
  line(() => new Response("There is no such file.", { status: 404 }));
  expect(await why()).toBe("offline");
});

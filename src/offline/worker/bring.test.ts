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

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

async function why(url = "/content/en/dog.json"): Promise<string> {
  const file = { url, integrity: await hash(ours) };
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

test("a network that says outright that it wants a login is a portal", async () => {
  line(() => new Response("Sign in first.", { status: 511 }));
  expect(await why()).toBe("portal");
});

test("no answer is no internet", async () => {
  line(() => null);
  expect(await why()).toBe("offline");
});

test.each([404, 500])(
  "a host that answers %i has something the matter with it: that is not said to be the Wi-Fi",
  async (status) => {
    line(() => new Response("<h1>Sorry</h1>", { status, headers: { "Content-Type": "text/html" } }));
    expect(await why()).toBe("spoilt");
  },
);

test("a file that is cut short and called whole is spoilt", async () => {
  line(() => new Response(ours.slice(0, -1), { headers: { "Content-Type": "application/json" } }));
  expect(await why()).toBe("spoilt");
});

test("our own page, cut short, is spoilt, and somebody else's is a portal", async () => {
  const html = { headers: { "Content-Type": "text/html" } };
  line(() => new Response("<!doctype html><title>Have a Go</title><bo", html));
  expect(await why("/index.html")).toBe("spoilt");
  line(() => new Response("<!doctype html><title>Welcome</title>", html));
  expect(await why("/index.html")).toBe("portal");
});

test("a line that breaks in the middle of a file leaves it spoilt", async () => {
  line(({ integrity }) => {
    if (integrity) return null;
    const broken = new ReadableStream({ pull: (to) => to.error(new TypeError("network error")) });
    return new Response(broken);
  });
  expect(await why()).toBe("spoilt");
});

test("a file that never ends is given up after a minute, and is slow", async () => {
  vi.useFakeTimers();
  const asked = vi.fn((_: string, { signal }: RequestInit) => {
    return new Promise((_resolve, reject) => {
      const end = () => reject(new DOMException("aborted", "AbortError"));
      if (signal?.aborted) end();
      signal?.addEventListener("abort", end);
    });
  });
  vi.stubGlobal("fetch", asked);
  const ended = why();
  await vi.waitFor(() => expect(asked).toHaveBeenCalled());
  const early = await Promise.race([ended, vi.advanceTimersByTimeAsync(59_000).then(() => "not yet")]);
  await vi.advanceTimersByTimeAsync(2_000);
  expect([early, await ended]).toEqual(["not yet", "slow"]);
});

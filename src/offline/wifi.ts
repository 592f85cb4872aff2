/** What a browser may say of the way to the internet (the Network Information API: Chrome on Android, and hardly any other). */
interface Line extends EventTarget {
  /** `wifi`, `ethernet`, `cellular`, `unknown` …; none where it is not said. */
  type?: string;
  /** Whether somebody has asked the browser to be sparing. */
  saveData?: boolean;
}

const line = (): Line | undefined => (navigator as { connection?: Line }).connection;

/** Whether the tablet is on Wi-Fi or a cable; null where the browser does not say. */
function onWifi(): boolean | null {
  const type = line()?.type;
  if (type === undefined || type === "unknown") return null;
  return type === "wifi" || type === "ethernet";
}

/** The tablet's own choice, no learner's: it stands beside what it is about. */
const choice = { cache: "wait-for-wifi", address: "/wait-for-wifi" };

/** Remembers whether what is still to come waits for Wi-Fi. Rejects where nothing can be kept. */
export async function choose(wait: boolean): Promise<void> {
  const cache = await caches.open(choice.cache);
  await cache.put(choice.address, new Response(String(wait)));
}

/** Whether to wait now: somebody chose to, or has asked the browser to be sparing; and there is no Wi-Fi, as far as the browser says. */
export async function waitsForWifi(): Promise<boolean> {
  if (onWifi()) return false;
  const chosen = await caches.match(choice.address, { cacheName: choice.cache }).catch(() => undefined);
  return chosen ? (await chosen.text()) === "true" : line()?.saveData === true;
}

/** Tells whether the tablet is on Wi-Fi when that changes, and now where it is known. */
export function watchWifi(tell: (wifi: boolean) => void): void {
  const say = () => {
    const wifi = onWifi();
    if (wifi !== null) tell(wifi);
  };
  say();
  line()?.addEventListener?.("change", say);
}

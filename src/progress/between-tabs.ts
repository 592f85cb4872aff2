import { isFields } from "./readable.ts";

/** What one tab tells the others: that the record has changed, and in which play. */
export interface News {
  play: string | null;
}

/** Tells other tabs of this tablet what has changed, and hears it from them. */
export interface BetweenTabs {
  tell(news: News): void;
  close(): void;
}

/** Calls back when somebody comes back to this tab. Returns how to stop. */
export function onReturn(back: () => void): () => void {
  if (typeof document === "undefined") return () => {};
  const seen = () => {
    if (document.visibilityState === "visible") back();
  };
  document.addEventListener("visibilitychange", seen);
  return () => document.removeEventListener("visibilitychange", seen);
}

/** Speaks over a `BroadcastChannel`; where there is none, takes it that something has changed whenever somebody comes back to this tab. */
export function betweenTabs(heard: (news: News) => void): BetweenTabs {
  if (typeof BroadcastChannel === "undefined") {
    return { tell: () => {}, close: onReturn(() => heard({ play: null })) };
  }
  const channel = new BroadcastChannel("have-a-go");
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isFields(data)) heard({ play: typeof data.play === "string" ? data.play : null });
  };
  return { tell: (news) => channel.postMessage(news), close: () => channel.close() };
}

import { createStore } from "zustand/vanilla";
import { useStore } from "./use-store.ts";

interface Said {
  number: number;
  text: string;
}

const KEPT = 4;

const lines = createStore<Said[]>(() => []);

/** Says something to a screen reader once it has finished what it is saying. The same words may be said again. */
export function announce(text: string): void {
  const said = text.trim();
  if (said === "") return;
  lines.setState(
    (before) =>
      [...before, { number: (before[before.length - 1]?.number ?? 0) + 1, text: said }].slice(-KEPT),
    true,
  );
}

/** Where announcements are spoken from. One for the whole app, there from the start: a region that comes late is not heard. */
export function Announcer() {
  const said = useStore(lines);
  return (
    <div class="visually-hidden" role="log" aria-live="polite" data-unread>
      {said.map(({ number, text }) => (
        <p key={number}>{text}</p>
      ))}
    </div>
  );
}

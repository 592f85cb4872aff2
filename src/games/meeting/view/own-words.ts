import { useRef } from "preact/hooks";
import type { Message, Round } from "../round.ts";

/**
 * What the learner wrote themselves. It lives in this page's memory alone: never in the round, never stored.
 * `send` remembers the words of the message that is about to be written.
 */
export interface OwnWords {
  name: string | null;
  textOf(message: Message): string | null;
  send(text: string): void;
  rename(name: string): void;
}

const isOwn = ({ from, beat, phrase }: Message): boolean =>
  from === "you" && beat === null && phrase === null;

/** The learner's own words for as long as this picture is on the page. */
export function useOwnWords(round: Round): OwnWords {
  const memory = useRef({
    texts: new WeakMap<Message, string>(),
    pending: null as string | null,
    name: null as string | null,
  });
  const { texts } = memory.current;
  const [newest] = round.messages.filter(isOwn).slice(-1);
  if (memory.current.pending !== null && newest && !texts.has(newest)) {
    texts.set(newest, memory.current.pending);
    memory.current.pending = null;
  }
  return {
    name: memory.current.name,
    textOf: (message) => texts.get(message) ?? null,
    send: (text) => {
      memory.current.pending = text;
    },
    rename: (name) => {
      memory.current.name = name;
    },
  };
}

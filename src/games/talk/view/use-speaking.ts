import { useEffect, useState } from "preact/hooks";

/** How long a mouth moves after somebody has begun to speak, in ms. */
const SPEAKS = 1500;

/** Whether whoever speaks is still moving their mouth: for a moment after `about` changes, and not at all where nothing is to move. */
export function useSpeaking(about: string, calm: boolean): boolean {
  const [quiet, setQuiet] = useState<string | null>(null);
  useEffect(() => {
    if (calm) return;
    const timer = setTimeout(() => setQuiet(about), SPEAKS);
    return () => clearTimeout(timer);
  }, [about, calm]);
  return !calm && quiet !== about;
}

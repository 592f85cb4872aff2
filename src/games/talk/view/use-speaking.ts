import { useEffect, useState } from "preact/hooks";

/** How long a mouth is open after somebody has begun to speak, in ms. */
const SPEAKS = 1500;

/** Whether the mouth of whoever speaks is open: for a moment after `about` changes, and not at all where nothing is to move. */
export function useSpeaking(about: string, calm: boolean): boolean {
  const [quiet, setQuiet] = useState<string | null>(null);
  useEffect(() => {
    if (calm) return;
    const timer = setTimeout(() => setQuiet(about), SPEAKS);
    return () => clearTimeout(timer);
  }, [about, calm]);
  return !calm && quiet !== about;
}

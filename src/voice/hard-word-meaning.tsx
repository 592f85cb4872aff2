import type { ComponentChildren } from "preact";
import { Dialog } from "../ui/dialog.tsx";
import { Picture } from "../ui/picture.tsx";

interface HardWordMeaningProps {
  word: string;
  /** The address of its drawing; undefined where it has none. */
  picture: string | undefined;
  onClose(): void;
  children: ComponentChildren;
}

/** What a hard word means: plain words and a drawing. */
export function HardWordMeaning({ word, picture, onClose, children }: HardWordMeaningProps) {
  return (
    <Dialog title={word} onClose={onClose}>
      <div class="hard-word-means">
        {picture && <Picture src={picture} alt="" />}
        {children}
      </div>
    </Dialog>
  );
}

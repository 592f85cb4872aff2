import type { Offline } from "../offline/types.ts";
import type { Progress } from "../progress/types.ts";
import { Dialog } from "../ui/dialog.tsx";
import { t } from "../voice/words.ts";
import { LanguageList } from "./language-list.tsx";
import "./settings-dialog.css";

interface LanguageDialogProps {
  progress: Progress;
  offline: Offline;
  onClose(): void;
}

/** Which language the screens are in. A choice is there at once. */
export function LanguageDialog({ progress, offline, onClose }: LanguageDialogProps) {
  return (
    <Dialog title={t("Which language?")} closeLabel={t("Done")} onClose={onClose}>
      <LanguageList progress={progress} offline={offline} />
    </Dialog>
  );
}

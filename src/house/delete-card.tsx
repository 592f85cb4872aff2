import { useState } from "preact/hooks";
import type { KeptCard } from "../progress/types.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { asShown, t } from "../voice/words.ts";

interface DeleteCardProps {
  kept: KeptCard;
  onDelete(): Promise<void>;
  onClose(): void;
}

/** The one question before a card is deleted. */
export function DeleteCard({ kept, onDelete, onClose }: DeleteCardProps) {
  const [going, setGoing] = useState(false);
  return (
    <Dialog title={t("Delete this card?")} closeLabel={t("Keep the card")} onClose={onClose}>
      {kept.card && <p class="cards-asked">{asShown(kept.card.title)}</p>}
      <p>{t("It is taken out of this tablet. It can't be brought back.")}</p>
      <div>
        <Button
          kind="danger"
          icon="bin"
          control="delete-for-good"
          disabled={going}
          onPress={() => {
            setGoing(true);
            void onDelete();
          }}
        >
          {t("Delete the card")}
        </Button>
      </div>
    </Dialog>
  );
}

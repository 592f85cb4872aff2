import type { Starter } from "../../lesson/starter.ts";
import { Prose } from "../../voice/prose.tsx";
import { t } from "../../voice/words.ts";
import "./leader-notes.css";

/** What whoever leads needs to know, in three lines, and how to turn the cards where there are keys. */
export function LeaderNotesList({ starter }: { starter: Starter }) {
  const { begin, meanwhile, care } = starter.leader;
  return (
    <dl class="leader-notes">
      <dt>{t("To begin")}</dt>
      <dd>
        <Prose text={begin} />
      </dd>
      <dt>{t("Meanwhile")}</dt>
      <dd>
        <Prose text={meanwhile} />
      </dd>
      <dt>{t("Look after everybody")}</dt>
      <dd>
        <Prose text={care} />
      </dd>
      <dt class="leader-keys">{t("With a keyboard")}</dt>
      <dd class="leader-keys">{t("The arrow keys turn the cards, on and back.")}</dd>
    </dl>
  );
}

import type { Starter } from "../../lesson/starter.ts";
import { Prose } from "../../voice/prose.tsx";
import { t } from "../../voice/words.ts";

/** What whoever leads needs to know, in three lines. */
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
    </dl>
  );
}

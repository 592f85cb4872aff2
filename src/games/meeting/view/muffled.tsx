import { t } from "../../../voice/words.ts";
import "./muffled.css";
import { shownLater } from "./shown-later.ts";

/** What stands in a bubble whose words the learner can't make out. */
export function Muffled() {
  return (
    <span class="meeting-muffled">
      <svg viewBox="0 0 96 20" width="6rem" height="1.25rem" aria-hidden="true">
        <path
          d="M4 10q5-9 10 0t10 0 10 0 10 0 10 0 10 0 10 0 10 0 8 0"
          fill="none"
          stroke="currentColor"
          stroke-width="3"
          stroke-linecap="round"
        />
      </svg>
      <span class="visually-hidden">{t(shownLater.cantHear)}</span>
    </span>
  );
}

import { Button } from "../ui/button.tsx";
import { moveFocus } from "../ui/focus.ts";
import { t } from "../voice/words.ts";

/** Where a heading is that can be gone to from the top. */
export const places = { group: "helper-group", done: "helper-done", lessons: "helper-lessons" };

function goTo(place: string): void {
  const heading = document.getElementById(place);
  moveFocus(heading, false);
  heading?.scrollIntoView?.({ block: "start" });
}

/** Ways down the page: on a phone, what somebody wants who has read the rest before lies four screens below it. */
export function WaysDown() {
  const ways = [
    [places.lessons, t("Lessons for today")],
    [places.group, t("For the whole group")],
    [places.done, t("What was done")],
  ] as const;
  return (
    <nav class="helper-answers" aria-label={t("On this page")} data-unread>
      {ways.map(([place, words]) => (
        <Button key={place} kind="tool" onPress={() => goTo(place)}>
          {words}
        </Button>
      ))}
    </nav>
  );
}

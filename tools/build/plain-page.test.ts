import { expect, test } from "vitest";
import { titles } from "./plain-page.ts";

const file = (url: string, value: unknown) => ({ url, text: JSON.stringify(value), language: "en" });
const room = (id: string, list: string | null) => ({ id, title: id, list: list && { url: list } });
const many = Array.from({ length: 60 }, (_, at) => ({ title: `Lesson ${at}` }));

test("who has no script reads each room that has lessons, and their titles, with nothing taken for HTML", () => {
  const page = titles([
    file("/content/en/house-1.json", { rooms: [room("Tea", "/content/en/tea.json"), room("Empty", null)] }),
    file("/content/en/tea.json", { lessons: [{ title: "Cats & *dogs* <b>" }] }),
  ]);
  expect(page).toBe("<h2>Tea</h2><ul><li>Cats &#38; dogs &#60;b&#62;</li></ul>");
});

test("the page stays small however many lessons there are", () => {
  const page = titles([
    file("/content/en/house-1.json", { rooms: [room("A", "/a.json"), room("B", "/b.json")] }),
    file("/a.json", { lessons: many }),
    file("/b.json", { lessons: many }),
  ]);
  expect(page.match(/<li>/g)).toHaveLength(40);
  expect(page).not.toContain("<h2>B");
});

import { act, cleanup, fireEvent, screen } from "@testing-library/preact";
import { afterEach, describe, expect, test } from "vitest";
import { letter, postbox, trick } from "./trying.ts";
import { onScreen, told } from "./view/on-screen.tsx";

afterEach(cleanup);

const asha = { ...letter, subject: "Thursday", text: ["Come on Thursday."] };
const SECRET = "My number is 4711, between you and me";

describe("what a learner writes", () => {
  test("stands on the screen, and is in no move and no round", async () => {
    const { at, press, write } = onScreen(postbox({ messages: [asha, trick] }));
    await press(/Thursday/);
    await press("Reply");
    await write("M");
    await write(SECRET);
    await press("Send");
    expect(screen.getByText(SECRET)).toBeTruthy();
    expect(at.round.sent).toMatchObject([{ words: "own" }]);
    expect(JSON.stringify([at.moves, at.round])).not.toMatch(/4711|number is/);
  });

  test("is there again when it is taken back, and gone where ready words take its place", async () => {
    const { at, press, write } = onScreen(postbox({ messages: [asha, trick] }));
    await press(/Thursday/);
    await press("Reply");
    await write(SECRET);
    await press("Send");
    await press("Undo sending it");
    expect(screen.getByRole<HTMLTextAreaElement>("textbox").value).toBe(SECRET);
    await press("Hello.");
    expect(screen.getByRole<HTMLTextAreaElement>("textbox").value).toBe("");
    expect(at.round.draft?.words).toBe(0);
  });

  test("counts as nothing once it is rubbed out", async () => {
    const { at, press, write } = onScreen(postbox({ messages: [asha, trick] }));
    await press("Write");
    await write("Hello");
    await write("  ");
    expect(at.round.draft?.words).toBeNull();
  });

  test("can't be written while Robin shows how", async () => {
    const { at } = onScreen(postbox(), true);
    await act(async () => void fireEvent.click(screen.getByRole("button", { name: "Write" })));
    expect(at.moves).toEqual([]);
  });
});

describe("looking before acting", () => {
  const link = { words: "Pay here", to: "prize.example/pay", saw: "A prize shop.", page: "Card number?" };
  const spec = postbox({ messages: [asha, { ...trick, link }] });

  test("a tap on the name shows the address, whatever the name says", async () => {
    const { press } = onScreen(spec);
    await press(/Pay now/);
    expect(screen.queryByText("win@prize.example")).toBeNull();
    await press(/Parcel Desk Tap/);
    expect(screen.getByText("win@prize.example")).toBeTruthy();
    expect(screen.getByText("An odd address.")).toBeTruthy();
  });

  test("a tap on a link shows where it goes; there is no way out of the app", async () => {
    const { press, container } = onScreen(spec);
    await press(/Pay now/);
    await press("Pay here");
    expect(screen.getByText("prize.example/pay")).toBeTruthy();
    expect(screen.queryByText("Card number?")).toBeNull();
    await press("Go there");
    expect(screen.getByText("Card number?")).toBeTruthy();
    expect(container.querySelectorAll("a, form, iframe")).toHaveLength(0);
  });
});

describe("the keyboard's place", () => {
  test("goes to the title of what opens, and back to a card's own button", async () => {
    const { press } = onScreen(postbox({ messages: [asha, trick] }));
    await press(/Thursday/);
    expect(document.activeElement?.textContent).toBe("Thursday");
    await press(/Asha Tap/);
    expect(document.activeElement?.textContent).toBe("Who sent it?");
    await act(async () => {
      fireEvent.keyDown(document.activeElement ?? document.body, { key: "Escape" });
    });
    expect(document.activeElement?.getAttribute("data-control")).toBe("sender");
  });

  test("is never lost when a message goes", async () => {
    const { press } = onScreen(postbox({ messages: [asha, trick] }));
    await press(/Thursday/);
    await press("Delete");
    expect(document.activeElement?.textContent).toBe("Inbox");
    await press("Undo deleting it");
    expect(document.activeElement).not.toBe(document.body);
  });
});

test("whoever attaches a picture is taken to what is attached, and whoever takes it off to the paper clip", async () => {
  const { press } = onScreen(postbox());
  await press("Write");
  await press("Attach a picture");
  await press("My room");
  expect(document.activeElement?.textContent).toBe("Attached: My room");
  await press("Take the picture off");
  expect(document.activeElement?.getAttribute("data-control")).toBe("files");
});

describe("what comes back", () => {
  test("is told to a screen reader: answers, and messages that come later", async () => {
    const answers = [{ did: "reply", who: "asha", says: "See you *then*." }];
    const later = { ...asha, id: "later", who: "dai", subject: "Tea?", after: "answered" };
    const goals = [{ id: "answered", sent: { as: "reply" } }];
    const { press } = onScreen(postbox({ messages: [{ ...asha, answers }, later, trick], goals }));
    await press(/Thursday/);
    await press("Reply");
    await press("Hello.");
    await press("Send");
    expect(told()).toContain("Sent to Asha.");
    expect(told()).toContain("Asha answers: See you then.");
    expect(told()).toContain("A message from Dai has come.");
  });

  test("to a message for a group, everybody who reads it is named before and after it is sent", async () => {
    const { press } = onScreen(postbox());
    await press("Write");
    await press("The club");
    expect(told()).toContain("To: The club (Dai, Samira)");
    await press("Goodbye.");
    await press("Send");
    expect(screen.getByText("To: The club (Dai, Samira)")).toBeTruthy();
  });

  test("where nobody was chosen, is a question and no sending", async () => {
    const { at, press } = onScreen(postbox());
    await press("Write");
    await press("Send");
    expect(told()).toContain("Choose a name first");
    expect(at.round.sent).toEqual([]);
  });
});

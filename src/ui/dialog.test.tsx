import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { useState } from "preact/hooks";
import { afterEach, expect, test } from "vitest";
import { Button } from "./button.tsx";
import { Dialog } from "./dialog.tsx";

afterEach(cleanup);

function Opener({ stays = true }: { stays?: boolean }) {
  const [open, setOpen] = useState(false);
  return (
    <main>
      <h1>A screen</h1>
      {(stays || !open) && (
        <Button kind="plain" onPress={() => setOpen(true)}>
          Who is this?
        </Button>
      )}
      {open && (
        <Dialog
          title="Dai"
          onClose={() => {
            setOpen(false);
          }}
        >
          <Button kind="answer" onPress={() => {}}>
            Wave
          </Button>
        </Dialog>
      )}
    </main>
  );
}

const openIt = () => {
  const opener = screen.getByRole("button", { name: "Who is this?" });
  opener.focus();
  fireEvent.click(opener);
  return opener;
};
const key = (name: string, shiftKey = false) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key: name, shiftKey });
const focused = () => document.activeElement?.textContent;

test("focus goes to the title, which names the dialog", () => {
  render(<Opener />);
  openIt();
  expect(focused()).toBe("Dai");
  expect(screen.getByRole("dialog", { name: "Dai" }).getAttribute("aria-modal")).toBe("true");
});

test("Tab stays inside, both ways round", () => {
  render(<Opener />);
  openIt();
  key("Tab", true);
  expect(focused()).toBe("Close");
  key("Tab");
  expect(focused()).toBe("Wave");
  key("Tab", true);
  expect(focused()).toBe("Close");
});

test("Escape closes it, and focus is given back to what opened it", () => {
  render(<Opener />);
  const opener = openIt();
  key("Escape");
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(document.activeElement).toBe(opener);
});

test("Close closes it, and focus is given back", () => {
  render(<Opener />);
  const opener = openIt();
  fireEvent.click(screen.getByRole("button", { name: "Close" }));
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(document.activeElement).toBe(opener);
});

test("when what opened it has gone, focus goes to the screen's heading", () => {
  render(<Opener stays={false} />);
  openIt();
  cleanup();
  render(<Opener stays={false} />);
  openIt();
  const heading = screen.getByRole("heading", { name: "A screen" });
  key("Escape");
  expect(document.activeElement).toBe(heading);
});

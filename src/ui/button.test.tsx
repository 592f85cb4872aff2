import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import { Button, ButtonLink } from "./button.tsx";

afterEach(cleanup);

test("a button says its words, and what it controls can be pointed at", () => {
  const onPress = vi.fn();
  render(
    <Button kind="plain" control="hint" icon="hint" onPress={onPress}>
      Give me a hint
    </Button>,
  );
  const button = screen.getByRole("button", { name: "Give me a hint" });
  expect(button.dataset.control).toBe("hint");
  expect(button.getAttribute("type")).toBe("button");
  fireEvent.click(button);
  expect(onPress).toHaveBeenCalledOnce();
});

test("a button with a drawing alone has a name", () => {
  render(<Button kind="tool" icon="close" label="Close" onPress={() => {}} />);
  expect(screen.getByRole("button", { name: "Close" })).toBeTruthy();
});

test("pressed, expanded and current are said to a screen reader, and left out where they mean nothing", () => {
  const { rerender } = render(
    <Button kind="answer" pressed={false} expanded current="step" onPress={() => {}}>
      Tea
    </Button>,
  );
  const said = () =>
    ["aria-pressed", "aria-expanded", "aria-current"].map((name) =>
      screen.getByRole("button").getAttribute(name),
    );
  expect(said()).toEqual(["false", "true", "step"]);
  rerender(
    <Button kind="answer" onPress={() => {}}>
      Tea
    </Button>,
  );
  expect(said()).toEqual([null, null, null]);
});

test("a button that can't be pressed now does nothing, and can still be found by the keyboard", () => {
  const onPress = vi.fn();
  render(
    <Button kind="main" disabled onPress={onPress}>
      Send
    </Button>,
  );
  const button = screen.getByRole("button", { name: "Send" });
  fireEvent.click(button);
  expect(onPress).not.toHaveBeenCalled();
  expect(button.getAttribute("aria-disabled")).toBe("true");
  button.focus();
  expect(document.activeElement).toBe(button);
});

test("a link that looks like a button is a link", () => {
  render(
    <ButtonLink kind="main" href="#/room">
      Open
    </ButtonLink>,
  );
  expect(screen.getByRole("link", { name: "Open" }).getAttribute("href")).toBe("#/room");
});

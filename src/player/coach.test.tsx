import { cleanup, render } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import { WhatCame } from "./coach.tsx";

afterEach(cleanup);

const went = { text: "There it is. Now go home." };
const home = { text: "You are home." };

/** What is said where there is little room. */
const said = (root: Element) =>
  [...root.querySelectorAll("li:not(.coach-earlier), .coach-done")].map(({ textContent }) => textContent);

test("where there is little room, only the reply that came last is said", () => {
  const { container, rerender } = render(<WhatCame replies={[went]} done={null} />);
  expect(said(container)).toEqual(["There it is. Now go home."]);
  rerender(<WhatCame replies={[went, home]} done={null} />);
  expect(said(container)).toEqual(["You are home."]);
});

test("what a step still asked for is not said once it is done, neither at once nor when it is opened again", () => {
  const { container, rerender } = render(<WhatCame replies={[went]} done={null} />);
  rerender(<WhatCame replies={[went]} done="In, and home again." />);
  expect(said(container)).toEqual(["In, and home again."]);
  cleanup();
  const again = render(<WhatCame replies={[went]} done="In, and home again." />);
  expect(said(again.container)).toEqual(["In, and home again."]);
});

test("a reply that comes with the end of a step is said beside it", () => {
  const { container, rerender } = render(<WhatCame replies={[went]} done={null} />);
  rerender(<WhatCame replies={[went, home]} done="In, and home again." />);
  expect(said(container)).toEqual(["You are home.", "In, and home again."]);
});

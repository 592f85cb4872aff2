import { cleanup, render } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import { drawnOnce } from "./drawn-once.tsx";

afterEach(cleanup);

test("a drawing is gone through again when what it is given changes, and at no other time", () => {
  const draw = vi.fn(({ face, size }: { face: string; size?: number }) => (
    <p>
      {face} {size}
    </p>
  ));
  const Drawing = drawnOnce(draw);
  const view = render(<Drawing face="calm" />);
  view.rerender(<Drawing face="calm" />);
  expect(draw).toHaveBeenCalledTimes(1);
  view.rerender(<Drawing face="glad" />);
  expect(view.container.textContent).toBe("glad ");
  view.rerender(<Drawing face="glad" size={2} />);
  expect(view.container.textContent).toBe("glad 2");
  expect(draw).toHaveBeenCalledTimes(3);
});

import { render } from "preact";
import { afterEach, expect, test } from "vitest";
import { useRoute } from "./use-route.ts";

afterEach(() => {
  render(null, document.body);
  window.location.hash = "";
});

const Where = () => <p>{useRoute().route.at}</p>;

test("a link that is tapped the very moment home is drawn leads where it says", async () => {
  render(<Where />, document.body);
  expect(document.body.textContent).toBe("home");
  // At once: before the browser has painted, and before anything that waits for that.
  window.location.hash = "#/helping";
  window.dispatchEvent(new Event("hashchange"));
  await Promise.resolve();
  expect(document.body.textContent).toBe("helping");
});

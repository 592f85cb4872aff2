import { configure } from "@testing-library/preact";
import { afterAll, vi } from "vitest";

// Files of views share a process and its window, which costs half as much as one for each. What one of them leaves behind, the next
// must not find: what its code remembered, what it drew, where it was, and what it listened to.

vi.resetModules();
document.head.replaceChildren();
document.body.replaceChildren();
for (const page of [document.documentElement, document.body])
  for (const { name } of [...page.attributes]) page.removeAttribute(name);
window.history.replaceState(null, "", "/");
window.localStorage.clear();

const listening: (() => void)[] = [];
for (const target of [window, document]) {
  const listen = target.addEventListener;
  target.addEventListener = (...what: Parameters<typeof listen>) => {
    listen.apply(target, what);
    listening.push(() => target.removeEventListener(what[0], what[1], what[2]));
  };
  listening.push(() => {
    target.addEventListener = listen;
  });
}
afterAll(() => {
  for (const stop of listening) stop();
});

// On a busy computer a screen's code may be more than a second on its way.
configure({ asyncUtilTimeout: 10_000 });

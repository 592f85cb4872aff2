import { expect, test } from "vitest";
import { homeAsItStands } from "./home-as-it-stands.ts";

test("the next start begins with home as it stood: without its news, without styles, and with nothing that lands again", () => {
  const home = document.createElement("main");
  const add = (name: string, parent: Element = home) => {
    const made = document.createElement("div");
    made.className = name;
    parent.append(made);
    return made;
  };
  add("notice");
  add("home-said");
  add("house").style.color = "red";
  add("room-keepsake room-keepsake-fresh").textContent = "A <red> mug";
  expect(homeAsItStands(home)).toBe(
    '<main><div class="house"></div><div class="room-keepsake">A &lt;red&gt; mug</div></main>',
  );
  expect(home.querySelector(".notice")).not.toBeNull();
});

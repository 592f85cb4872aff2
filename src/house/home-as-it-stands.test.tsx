import { expect, test } from "vitest";
import { homeAsItStands } from "./home-as-it-stands.ts";

test("the next start begins with home as it stood: without its news, without styles, without pictures that have to be fetched, and with nothing that lands again", () => {
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
  const mug = add("room-keepsake room-keepsake-fresh");
  mug.textContent = "A <red> mug";
  mug.setAttribute("href", "mug.svg");
  expect(homeAsItStands(home)).toBe(
    '<main><div class="house"></div><div class="room-keepsake">A &lt;red&gt; mug</div></main>',
  );
  expect(home.querySelector(".notice")).not.toBeNull();
  expect(mug.getAttribute("href")).toBe("mug.svg");
});

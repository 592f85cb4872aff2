/** What is news of the moment is no part of how home stands, nor what is true only once the record has been read. */
const passing = ".notice, .home-said, .path-said, dialog";

/** Home's own HTML, as the next start may begin with it: nothing of the moment in it, nothing that moves, no picture that has to be fetched, and no style, which the policy forbids. */
export function homeAsItStands(home: HTMLElement): string {
  const copy = document.importNode(home, true);
  for (const one of copy.querySelectorAll(passing)) one.remove();
  for (const one of [copy, ...copy.querySelectorAll("[style]")]) one.removeAttribute("style");
  for (const one of copy.querySelectorAll(".room-keepsake")) {
    one.classList.remove("room-keepsake-fresh");
    one.removeAttribute("href");
  }
  return copy.outerHTML;
}

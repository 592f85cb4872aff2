import address from "virtual:old-gaps";

/** Whether this browser keeps flex items apart by their gap: Chrome does from 84 on, Safari from 14.1. */
function knowsGaps(): boolean {
  const box = document.createElement("div");
  Object.assign(box.style, { display: "flex", flexDirection: "column", rowGap: "1px", position: "absolute" });
  box.append(document.createElement("div"), document.createElement("div"));
  document.body.append(box);
  const high = box.scrollHeight;
  box.remove();
  return high === 1;
}

/** Where gaps are not known, brings the same as margins. They stand before all other styles, so that what a part says of its own margins counts more. */
export function bringGaps(): void {
  if (!address || knowsGaps()) return;
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = address;
  document.head.prepend(link);
}

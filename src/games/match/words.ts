/** The words of *match*. */
export const words = {
  left: "Find a partner for these",
  right: "Partners",
  joined: "Pairs that have met",
  start: "Tap one. Then tap what goes with it.",
  more: "Tap the next one.",
  inHand: "In your hand: {{half}}. What goes with it?",
  startWith: "Start with this one: {{half}}.",
};

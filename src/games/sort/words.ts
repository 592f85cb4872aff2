/** The words of *sort*. */
export const words = {
  things: "Things to sort",
  places: "Places",
  start: "Tap a thing. Then tap the place where it belongs.",
  more: "Tap the next thing. What has a place can be moved, too.",
  inHand: "In your hand: “{{thing}}”. Now tap a place.",
  open: "Which one goes in “{{place}}”? Tap it.",
  empty: "Nothing here yet",
  another: "try another place",
  look: "Everything has a place. What has a mark would like another one.",
  takeBack: "Put it back",
  takeThis: "Tap this one: “{{thing}}”. Then tap a place.",
  moveThis: "Another place may suit it better: “{{thing}}”. Tap it first.",
  goesHere: "This one could go there: “{{thing}}”.",
  tryPlace: "A place for “{{thing}}”: have a look at “{{place}}”.",
  tryAny: "Any place will do for “{{thing}}”. “{{place}}” is one.",
};

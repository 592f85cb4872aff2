/** What the learner is told of each outfit: what it is called here, and which real ones look like it, in plain words. Keys for translators. */
export const styleNotes: Record<string, { name: string; like: string }> = {
  shelf: {
    name: "Shelf",
    like: "The address is at the top, with tabs in a row. Chrome, Edge and Firefox on a computer look a little like this.",
  },
  lid: {
    name: "Lid",
    like: "The address is at the top, and tabs are a number. Chrome on many tablets and phones looks a little like this.",
  },
  pocket: {
    name: "Pocket",
    like: "The address is at the bottom, by your thumb. Safari on an iPhone looks a little like this.",
  },
};

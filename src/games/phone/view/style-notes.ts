/** What the learner is told of each outfit: what it is called here, and which real devices look like it, in plain words. Keys for translators. */
export const styleNotes: Record<string, { name: string; like: string }> = {
  rows: {
    name: "A circle for home",
    like: "Settings are a list of rows. Many Android tablets look a little like this.",
  },
  shade: {
    name: "A line for home",
    like: "Quick settings come down from the top. iPads and iPhones look a little like this.",
  },
  big: {
    name: "Big and plain",
    like: "Few things, big words. Phones made for older people look a little like this.",
  },
};

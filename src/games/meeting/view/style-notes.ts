/** What the learner is told of each outfit: what it is called here, and which real places look like it, in plain words. Keys for translators. */
export const styleNotes: Record<string, { name: string; like: string }> = {
  plain: {
    name: "Plain",
    like: "Buttons along the bottom, each with its word. Zoom on a computer looks a little like this.",
  },
  topline: {
    name: "Top line",
    like: "Buttons along the top, on a pale ground. Microsoft Teams looks a little like this.",
  },
  pebbles: {
    name: "Pebbles",
    like: "Round buttons with no words, and three dots for the rest. Google Meet looks a little like this.",
  },
  shy: {
    name: "Shy buttons",
    like: "The buttons hide until you tap the picture. FaceTime and many phones do this.",
  },
};

/** What the learner is told of each outfit: what it is called here, and which real places look like it, in plain words. Keys for translators. */
export const styleNotes: Record<string, { name: string; like: string }> = {
  letters: {
    name: "A postbox for letters",
    like: "A list at the side, and words on the buttons. Outlook and Gmail look a little like this on a computer or a tablet.",
  },
  pocket: {
    name: "Pocket post",
    like: "One thing at a time, and small pictures for buttons. Gmail and Apple's Mail look a little like this on a phone.",
  },
  bubbles: {
    name: "Bubbles",
    like: "What you write stands on one side, what they write on the other. WhatsApp, Signal and text messages look a little like this.",
  },
};

/** What the learner is told of each outfit: what it is called here, and which real places look like it, in plain words. Keys for translators. */
export const styleNotes: Record<string, { name: string; like: string }> = {
  letters: {
    name: "A postbox for letters",
    like: "A list at the side, and words on the buttons. E-mail on a computer or a tablet looks a little like this: Outlook, for one, or Gmail.",
  },
  pocket: {
    name: "Pocket post",
    like: "One thing at a time, and small pictures for buttons. E-mail on a phone looks a little like this, as in Gmail or in Apple's Mail.",
  },
  bubbles: {
    name: "Bubbles",
    like: "What you write stands on one side, what they write on the other. WhatsApp, Signal and text messages look a little like this.",
  },
};

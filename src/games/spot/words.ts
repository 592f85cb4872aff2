/** The words of *spot*. */
export const words = {
  look: "Look at this thing: {{thing}}.",
  found: "Out of view",
  putBack: "{{thing}}: put it back",
  soFar: "{{found}} of {{all}} found",
  nothingYet: "Tap things in the picture. You can always put them back.",
};

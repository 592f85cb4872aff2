/** The words of *order*. */
export const words = {
  row: "Your row",
  rest: "Steps to put in the row",
  start: "Tap what comes first. You can move it later.",
  next: "Tap what comes next. Tap a step in the row to move it.",
  look: "All the steps are in the row. A step with a mark comes too soon. Tap it to move it.",
  tooSoon: "too soon",
  place: "What comes here?",
  earlier: "Up",
  later: "Down",
  back: "Take it back",
  tryFirst: "What has to come first? Have a look at “{{step}}”.",
  tryNext: "Something for next: “{{step}}”.",
  takeInHand: "This step comes too soon: “{{step}}”. Tap it, and you can move it.",
  moveLater: "It is too soon for “{{step}}”. Tap “Down”.",
};

/** The words for choosing what to share. Each is also the key that translators translate. */
export const windowsWords = {
  windowsAsk: "What do you want to show? Nothing is shown yet.",
  windowsOpen: "Open on your pretend tablet",
  windowChosen: "You chose “{{window}}”. They will see that, and nothing else.",
  windowFirst: "Choose one first. Then start sharing.",
  windowShown: "They see “{{window}}”.",
  hintPickWindow: "Choose “{{name}}” from the list.",
  hintShowWindow: "Tap “Start sharing”. They see that window, and nothing else.",
} as const;

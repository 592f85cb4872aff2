/** The things there are to touch. */
export const toyNames = ["bubbles", "cup", "curtain", "cat", "page", "kettle", "photo"] as const;

export type ToyName = (typeof toyNames)[number];

/** How much of a whole, in hundredths, one press of the button that does the same as the gesture is. */
export const stepOf: Record<Exclude<ToyName, "bubbles">, number> = {
  cup: 50,
  curtain: 100,
  cat: 34,
  page: 34,
  kettle: 100,
  photo: 50,
};

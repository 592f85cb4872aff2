import type { Look } from "../../lesson/lesson.ts";

/** The outline of everything that is drawn. */
export const INK = "#1d2b28";

/** Each skin, with the shade under its chin. */
export const skins: Record<Look["skin"], { face: string; shade: string; cheek: string }> = {
  deep: { face: "#85533a", shade: "#69402b", cheek: "#a85c48" },
  brown: { face: "#a56c49", shade: "#7c4d33", cheek: "#b8664d" },
  tan: { face: "#c98e66", shade: "#b0764f", cheek: "#d9795f" },
  olive: { face: "#dfae80", shade: "#c39064", cheek: "#e58f70" },
  light: { face: "#f0c3a2", shade: "#deab88", cheek: "#f09a84" },
  pale: { face: "#fbe0cc", shade: "#ecc4a8", cheek: "#f6a999" },
};

export const hairs: Record<Look["hairColour"], string> = {
  black: "#2f211c",
  brown: "#6f4529",
  ginger: "#b5532e",
  fair: "#e5bb5c",
  grey: "#a3a8a2",
  white: "#f1ede2",
  plum: "#7d4a8c",
};

/** The cloth of a headscarf or turban: the colour of the hair that it hides. */
export const cloths: Record<Look["hairColour"], string> = {
  black: "#3a4744",
  brown: "#8a5a3b",
  ginger: "#f08c3a",
  fair: "#ffcf5c",
  grey: "#b4bdb8",
  white: "#fffdf7",
  plum: "#6c3f7a",
};

/** Each jumper, with the colour of the hat that goes with it, so that the two never run together. */
export const tops: Record<Look["top"], { cloth: string; hat: string }> = {
  leaf: { cloth: "#2e8b6a", hat: "#ffb72b" },
  coral: { cloth: "#f26b5b", hat: "#7cc4dd" },
  sun: { cloth: "#ffb72b", hat: "#6c3f7a" },
  sky: { cloth: "#7cc4dd", hat: "#f26b5b" },
  plum: { cloth: "#6c3f7a", hat: "#ffb72b" },
  ink: { cloth: "#3c4f4a", hat: "#d98c5f" },
  clay: { cloth: "#d98c5f", hat: "#2e8b6a" },
  lilac: { cloth: "#c9aede", hat: "#2e8b6a" },
};

/** The words of *feel*. */
export const words = {
  faces: "How it feels",
  ideas: "What would help",
  pickFace: "Pick the face that is nearest. “{{feeling}}” is fine, too.",
  pickIdea: "Pick anything that might help. “{{idea}}” counts.",
  several: "You can pick more than one.",
  private: "This stays on this tablet. Nobody is sent it, and nobody marks it.",
};

/** *tell* has no words of its own: all it says is in the lesson. */
export const words = {};

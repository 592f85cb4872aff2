/** The words of *choose*. */
export const words = {
  answers: "Answers",
  tryThis: "Have a look at “{{answer}}”.",
  tryAny: "Any answer will do here. “{{answer}}” is a fine place to start.",
  chosen: "You chose this",
  alsoTry: "You can try the others too. Nothing is kept against you.",
};

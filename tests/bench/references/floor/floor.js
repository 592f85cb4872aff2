// The least that a page under our policy can do: one button, and a reply to it. It stands in the page's head, before
// the button, so that there is no button before it answers. A kilobyte, since less would be no page that anybody has.
(() => {
  const replies = [
    "That was the first tap, and here is the reply to it.",
    "That was the second tap. Nothing broke that time either.",
    "That was the third tap. The button has got used to it.",
    "That was the fourth tap. From here on they are counted.",
  ];
  let taps = 0;

  /** The words for a number of taps. */
  function wordsFor(count) {
    return replies[count - 1] || `That was tap number ${count}. There is always another.`;
  }

  /** Answers a tap on the button, wherever on it the finger was. */
  function answer(event) {
    if (!event.target.closest("button")) return;
    taps += 1;
    document.querySelector("[role=status]").textContent = wordsFor(taps);
  }

  document.addEventListener("click", answer);
})();

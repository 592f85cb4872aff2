import { render } from "preact";
import { useState } from "preact/hooks";

/** A button and a counter: the least that a page made with Preact can be. */
function Counter() {
  const [taps, setTaps] = useState(0);
  return (
    <>
      <button type="button" onClick={() => setTaps(taps + 1)}>
        Tap me
      </button>
      <p role="status">{taps === 0 ? "Nobody has tapped yet." : `That was tap number ${taps}.`}</p>
    </>
  );
}

const root = document.getElementById("app");
if (root) render(<Counter />, root);

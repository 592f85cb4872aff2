/** The gable over the attic. */
export const Gable = () => (
  <svg class="house-gable" viewBox="0 0 400 54" aria-hidden="true" focusable="false">
    <use href="#roof-gable" />
  </svg>
);

/** One side of the roof, stretched to fit. */
export const Slope = ({ side }: { side: "start" | "end" }) => (
  <svg
    class={`house-slope house-slope-${side}`}
    viewBox="0 0 100 100"
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    <use href="#roof-slope" />
  </svg>
);

/** The chimney. */
export const Chimney = () => (
  <svg class="house-chimney" viewBox="0 0 70 110" aria-hidden="true" focusable="false">
    <use href="#roof-chimney" />
  </svg>
);

/** One flag of the bunting: it turns its back, then hangs by a corner, then is as it was. */
export const Bunting = ({ turn }: { turn: number }) => (
  <g stroke-width="2.5">
    {turn % 3 === 1 && (
      <>
        <path d="M157 29q11 4 22 0l-11 23z" fill="#ffe7ae" />
        <path d="M168 35v5M165 38h6" />
      </>
    )}
    {turn % 3 === 2 && (
      <>
        <path d="M156 27h24l-11 27z" fill="#e3d3ec" stroke="none" />
        <path d="M155 26q13 6 26 0" />
        <path d="M179 29l3 23-18 8z" fill="#a9dcef" />
      </>
    )}
  </g>
);

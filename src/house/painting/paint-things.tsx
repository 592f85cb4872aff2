interface Placed {
  x: number;
  y: number;
}

/** A pot of paint with a brush across it; `x`, `y` is the middle of its foot. */
export function PaintPot({ x, y, colour }: Placed & { colour: string }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path d="M-17-32v29q17 7 34 0v-29z" fill="#fffdf7" />
      <path d="M-17-20v-12h34v18q-4 5-7 0v-4q-3-5-6 0v12q-4 5-7 0v-14z" fill={colour} />
      <ellipse cy="-32" rx="17" ry="5" fill={colour} />
      <path d="M-15-33q15-30 30 0" stroke-width="2" />
      <path d="M-30-41l24-2" stroke-width="6" />
      <path d="M-30-41l24-2" stroke="#d98c5f" stroke-width="2.5" />
      <path d="M-7-48l19 1-1 9-18-1z" fill={colour} />
    </g>
  );
}

/** A step ladder; `x`, `y` is the middle of its foot, `h` how high it is. */
export function Ladder({ x, y, h }: Placed & { h: number }) {
  const rungs = [0.24, 0.48, 0.72];
  return (
    <g transform={`translate(${x} ${y})`}>
      <path d={`M8 ${-h}L34 0`} stroke-width="5" />
      <path d={`M-26 0L-7 ${-h}M18 0L7 ${-h}`} stroke-width="9" />
      <path d={`M-26 0L-7 ${-h}M18 0L7 ${-h}`} stroke="#d98c5f" stroke-width="4" />
      {rungs.map((up) => (
        <path key={up} d={`M${-26 + 19 * up} ${-h * up}h${44 - 30 * up}`} stroke-width="5" />
      ))}
      <rect x="-13" y={-h - 5} width="26" height="8" rx="3" fill="#ffb72b" />
    </g>
  );
}

/** A dust sheet thrown over something: its corner, how wide and how high; its hem falls in folds. */
export function DustSheet({ x, y, w, h }: Placed & { w: number; h: number }) {
  const fold = w / 6;
  const hem = `q${-fold / 2} 9 ${-fold} 0`;
  return (
    <g transform={`translate(${x} ${y})`}>
      <path
        d={`M${w * 0.14} 6q${w * 0.2} -10 ${w * 0.38} -2 ${w * 0.2} -8 ${w * 0.36} 3Q${w} ${h * 0.5} ${w} ${h - 3}${hem.repeat(6)}Q0 ${h * 0.45} ${w * 0.14} 6z`}
        fill="#fffdf7"
      />
      <path
        d={`M${w * 0.26} ${h * 0.3}q${-w * 0.05} ${h * 0.3} ${-w * 0.07} ${h * 0.55}M${w * 0.5} ${h * 0.22}q${w * 0.03} ${h * 0.35} 0 ${h * 0.6}M${w * 0.76} ${h * 0.32}q${w * 0.05} ${h * 0.28} ${w * 0.06} ${h * 0.5}`}
        stroke="#3c4f4a"
        stroke-width="2"
      />
    </g>
  );
}

/** Broad strokes of a roller on a wall, in two colours that nobody has chosen between yet. */
export function TryOuts({ x, y, colours }: Placed & { colours: readonly [string, string] }) {
  return (
    <g transform={`translate(${x} ${y})`} stroke="none">
      <path d="M0 3q22-6 44 0 3 5-1 10 4 5 0 9-22 5-42-1-4-4 0-9-4-4-1-9z" fill={colours[0]} />
      <path d="M6 31q20-5 42 0 3 5-1 9 4 5 0 10-22 4-42-1-3-4 1-9-4-4 0-9z" fill={colours[1]} />
    </g>
  );
}

/** A paint roller that leans on the wall; `x`, `y` is where its handle stands. */
export function Roller({ x, y, colour }: Placed & { colour: string }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path d="M0 0l12-52v-16h16v-8" stroke-width="4" />
      <path d="M-1 2l6-27" stroke-width="9" />
      <path d="M-1 2l6-27" stroke="#f26b5b" stroke-width="4" />
      <rect x="-2" y="-90" width="50" height="15" rx="6" fill={colour} />
    </g>
  );
}

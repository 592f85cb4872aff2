interface PictureProps {
  src: string;
  /** What it shows, for a learner who can't see it; empty where the words beside it say it all. */
  alt: string;
  class?: string | undefined;
  /** It is drawn four wide and three high, as scenes are: its place is kept while it is on its way, and no words move when it comes. */
  scene?: boolean;
}

/** A drawing. It can't be dragged away by a finger that slips. */
export function Picture({ src, alt, class: className, scene = false }: PictureProps) {
  return (
    <img
      class={className ? `picture ${className}` : "picture"}
      src={src}
      alt={alt}
      width={scene ? 400 : undefined}
      height={scene ? 300 : undefined}
      draggable={false}
      decoding="async"
    />
  );
}

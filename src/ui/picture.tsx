interface PictureProps {
  src: string;
  /** What it shows, for a learner who can't see it; empty where the words beside it say it all. */
  alt: string;
  class?: string | undefined;
}

/** A drawing. It keeps its place while it loads, and can't be dragged away by a finger that slips. */
export function Picture({ src, alt, class: className }: PictureProps) {
  return (
    <img
      class={className ? `picture ${className}` : "picture"}
      src={src}
      alt={alt}
      draggable={false}
      decoding="async"
    />
  );
}

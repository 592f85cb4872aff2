const folder = `${import.meta.env.BASE_URL}content/pictures/`;

/** The address of a drawing by its name with the hash of what is in it (`dog-lead-1a2b3c4d`). */
export const pictureUrl = (name: string): string => `${folder}${name}.svg`;

/** The name, hash and all, of the drawing at an address. */
export const pictureName = (url: string): string => url.replace(/^.*\/|\.svg$/g, "");

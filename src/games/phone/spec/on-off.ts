import * as v from "valibot";

/** A switch of a lesson file: `on` or `off`. */
export const onOff = (about: string) => v.pipe(v.picklist(["on", "off"]), v.description(about));

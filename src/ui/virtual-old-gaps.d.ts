/** The address of a style file with our flex gaps as margins; empty in development. */
declare module "virtual:old-gaps" {
  const address: string;
  export default address;
}

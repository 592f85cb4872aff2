/** Hands a text to the browser to keep as a file, under a name. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Safari reads it a little after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

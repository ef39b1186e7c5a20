// The last place to keep something: a file of the learner's own.

/** Hands a text, or bytes, to the browser to save as a file. Where downloads are forbidden nothing happens, and nothing is thrown. */
export function download(name: string, text: string | Blob, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // Some engines read the file only after the click has been dealt with.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}

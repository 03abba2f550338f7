/// Saving a file from the page. The one rule kept here: the browser asks the person where; nothing leaves the machine.

/// How long the browser may take to ask before the content is let go, in milliseconds.
const PATIENCE = 60_000;

export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), PATIENCE);
}

/** What the escapes of an address stand for: `%20` → a space; the text itself where one is broken. */
export function decodeAddress(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

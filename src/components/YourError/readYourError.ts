/** What a page shows of a reader's own error. */
export interface YourError {
  /** The section that answers; empty where the page's beginning does. */
  section: string;
  line: string;
}

/** Reads the fragment of an address; nothing where it brings no error. */
export function readYourError(hash: string): YourError | undefined {
  const [, section, said] = /^#your-error:([\w-]*):(.{1,2000})$/s.exec(hash) ?? [];
  if (section === undefined || said === undefined) return undefined;
  try {
    return { section, line: decodeURIComponent(said) };
  } catch {
    return undefined;
  }
}

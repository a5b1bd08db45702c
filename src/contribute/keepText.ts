/** Keeps what is typed on the device, under a name, until it is sent. */
export interface KeptText<Value> {
  read: () => Value | undefined;
  write: (value: Value) => void;
  forget: () => void;
}

/** @param name Of what is kept, in this site's own part of the storage. */
export function keepText<Value>(baseUrl: string, name: string): KeptText<Value> {
  const key = `nexus:${baseUrl}:${name}`;
  // A browser may refuse storage, or have no room: then nothing is kept, and nothing else changes.
  const attempt = <Result>(act: () => Result): Result | undefined => {
    try {
      return act();
    } catch {
      return undefined;
    }
  };
  return {
    read: () =>
      attempt(() => {
        const text = localStorage.getItem(key);
        return text === null ? undefined : (JSON.parse(text) as Value);
      }),
    write: (value) => void attempt(() => localStorage.setItem(key, JSON.stringify(value))),
    forget: () => void attempt(() => localStorage.removeItem(key)),
  };
}

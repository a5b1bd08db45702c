import type { Place } from '../content/PageSource';

type Decoded = { text: string } | { problem: Place & { message: string } };

/** Reads bytes as UTF-8, or says where they are not and what to do. */
export function decode(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return {
      problem: {
        line: 1,
        column: 1,
        message:
          'the file is saved as UTF-16. Save it as UTF-8 (in VS Code: the encoding in the status bar, "Save with Encoding").',
      },
    };
  }
  try {
    // `fatal` finds what is not UTF-8; a byte order mark is dropped, as Docusaurus does.
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { problem: { ...placeOfBadByte(bytes), message: notUtf8 } };
  }
}

const notUtf8 =
  'the file is not UTF-8 from here on. Save it as UTF-8 (in VS Code: the encoding in the status bar, "Save with Encoding").';

function placeOfBadByte(bytes: Uint8Array): Place {
  // The longest beginning that is UTF-8; its last character may be cut, hence `stream`.
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, good), { stream: true });
  const lines = before.split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

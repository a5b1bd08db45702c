import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { readHeadTags, type BuiltHead } from './readHeadTags';

/** A head is seldom longer than this; a page may be a hundred times as long. */
const headBytes = 16_384;

/**
 * Reads the head of a built page, in the first of the folders that has it: an incremental build
 * takes over pages of the previous one, so that its pages lie in two.
 *
 * @param address Without the base path.
 * @throws When no folder has it.
 */
export function readBuiltHead(folders: readonly string[], address: string): BuiltHead {
  const files = folders.map((folder) => join(folder, address, 'index.html'));
  const handle = openSync(files.find((file) => existsSync(file)) ?? files[0] ?? address, 'r');
  const buffer = Buffer.alloc(headBytes);
  try {
    let html = '';
    while (!html.includes('</head>')) {
      const bytesRead = readSync(handle, buffer);
      if (bytesRead === 0) break;
      html += buffer.toString('utf8', 0, bytesRead);
    }
    return readHeadTags(html);
  } finally {
    closeSync(handle);
  }
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { templateOf } from '../content/checks/checkOutline';
import type { Kind } from '../content/kinds';

/** The template of a kind; empty in a hub that has none, which is built all the same. */
export function readTemplate(siteDir: string, kind: Kind): string {
  const file = join(siteDir, templateOf(kind));
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

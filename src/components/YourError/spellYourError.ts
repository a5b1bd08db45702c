import { redact } from '../../errors/redact';
import type { YourError } from './readYourError';

const mostOfLine = 300;

/**
 * The fragment that brings a line along. It stays in the browser: no server is sent a fragment, and
 * what nobody else should read is taken out, since an address is copied.
 */
export function spellYourError({ section, line }: YourError): string {
  const said = redact(line)
    .slice(0, mostOfLine)
    .replace(/[\ud800-\udbff]$/, '');
  return `#your-error:${section}:${encodeURIComponent(said)}`;
}

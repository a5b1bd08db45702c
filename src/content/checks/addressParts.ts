import { decodeAddress } from '../decodeAddress';

/** The part before `#` and the part after it. */
export function splitAnchor(url: string): { path: string; anchor: string } {
  const [before = '', anchor = ''] = url.split('#', 2);
  return { path: decodeAddress(before.split('?')[0] ?? ''), anchor: decodeAddress(anchor) };
}

/** An address without what browsers drop before they read its protocol. */
export const clean = (url: string): string => url.replaceAll(/[\p{Cc}\s]/gu, '');

/** The protocol of an address, in small letters; null where it has none. */
export const protocolOf = (url: string): string | null =>
  /^([a-z][a-z0-9+.-]*):/i.exec(clean(url))?.[1]?.toLowerCase() ?? null;

import { distance } from 'fastest-levenshtein';

/** Of each letter of a name, so much may differ: two in five. */
const tolerance = 0.4;

/** The address whose last name is most like that of the one typed, or null when none is like it. */
export function nearestAddress(typed: string, addresses: readonly string[]): string | null {
  const wanted = lastName(typed);
  const near = addresses
    .filter((address) => lastName(address) !== '')
    .map((address) => ({ address, far: distance(wanted, lastName(address)) }))
    .filter(({ far }) => far <= Math.max(1, Math.floor(wanted.length * tolerance)));
  const least = Math.min(...near.map(({ far }) => far));
  const [best] = near
    .filter(({ far }) => far === least)
    .sort((one, other) => distance(typed, one.address) - distance(typed, other.address));
  return best?.address ?? null;
}

const lastName = (address: string): string =>
  (address.replace(/\/+$/, '').split('/').at(-1) ?? '').toLowerCase();

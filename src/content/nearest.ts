import { distance } from 'fastest-levenshtein';

/** The name most like the one given, or null when none is like it. */
export function nearest(given: string, names: Iterable<string>): string | null {
  const wanted = plain(given);
  let best: string | null = null;
  let least = Infinity;
  for (const name of names) {
    const candidate = plain(name);
    if (candidate === '') continue;
    let far = distance(wanted, candidate);
    // "postgres" means "postgresql" more than it means "progress".
    const longEnough = Math.min(wanted.length, candidate.length) >= 3;
    if (longEnough && (candidate.startsWith(wanted) || wanted.startsWith(candidate))) {
      far = Math.min(far, 1);
    }
    // Letters that changed places are one slip of the fingers, not two.
    if (wanted.length >= 3 && sorted(wanted) === sorted(candidate)) far = Math.min(far, 1);
    if (far < least) {
      least = far;
      best = name;
    }
  }
  const allowed = Math.max(1, Math.floor(Math.max(wanted.length, 3) * 0.4));
  return least <= allowed ? best : null;
}

/** The path whose file name, without its ending, is most like the given one's; folders count only between equals. */
export function nearestPath(given: string, paths: Iterable<string>): string | null {
  const nameOf = (path: string): string =>
    (path.replace(/\/$/, '').split('/').at(-1) ?? path).replace(/\.[a-z0-9]+$/i, '');
  const all = [...paths];
  const name = nearest(nameOf(given), all.map(nameOf));
  return name === null
    ? null
    : nearestAmong(
        given,
        all.filter((path) => nameOf(path) === name),
      );
}

function nearestAmong(given: string, paths: readonly string[]): string | null {
  const fileOf = (path: string): string => path.split('/').at(-1) ?? path;
  const cost = (path: string): number =>
    distance(given, path) + (fileOf(path) === fileOf(given) ? 0 : given.length);
  const [best] = [...paths].sort((one, other) => cost(one) - cost(other));
  return best ?? null;
}

/** `Did you mean "redis"?` with a space before it, or nothing. */
export function didYouMean(given: string, names: Iterable<string>): string {
  const name = nearest(given, names);
  return name === null ? '' : ` Did you mean "${name}"?`;
}

const sorted = (name: string): string => [...name].sort().join('');

const plain = (name: string): string => name.toLowerCase().replaceAll(/[\s_]+/g, '-');

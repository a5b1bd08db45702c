import { capital } from '../capital';
import { printers } from '../frontMatter';

/**
 * A title made of an id, with names as their owners write them where the hub knows how.
 *
 * `grpc-timeouts` → `gRPC timeouts`
 */
export function titleFrom(id: string, titles: readonly unknown[]): string {
  const names = new Map<string, string>();
  for (const name of [...titles, ...printers, ...moreNames]) {
    if (typeof name === 'string' && !/\s/.test(name) && /[A-Z]/.test(name))
      names.set(name.toLowerCase(), name);
  }
  const words = (id.split('/').at(-1) ?? id).split('-');
  const spelled = words.map((word) => names.get(word));
  const [first = ''] = words;
  return words
    .map((word, index) => spelled[index] ?? (index === 0 ? capital(first) : word))
    .join(' ');
}

/** Names that a title begins with and no page of the hub needs to have. */
const moreNames = [
  'API',
  'CORS',
  'CPU',
  'CSRF',
  'DNS',
  'HTTP',
  'HTTPS',
  'IP',
  'JSON',
  'SQL',
  'SSH',
  'SSL',
  'TCP',
  'TLS',
  'UUID',
  'XML',
  'YAML',
  'GitHub',
  'JavaScript',
  'TypeScript',
  'OAuth',
  'WebSocket',
] as const;

import { nearest } from './nearest';

/** The languages that a fence may name: those that the site colours, and a few that it shows plain. */
export const languages: readonly string[] = [
  ...'python py bash sh shell sql yaml yml json toml ini diff docker dockerfile nginx http'.split(
    ' ',
  ),
  ...'graphql markdown md log protobuf html xml svg css javascript js jsx typescript ts tsx'.split(
    ' ',
  ),
  ...'go rust c cpp kotlin swift regex text'.split(' '),
  'mermaid',
  'powershell',
];

/** Names of other sites' languages, and what each is here. */
const meant: Readonly<Record<string, string>> = {
  console: 'text',
  'shell-session': 'text',
  terminal: 'text',
  output: 'text',
  plaintext: 'text',
  plain: 'text',
  txt: 'text',
  none: 'text',
  traceback: 'text',
  pytb: 'text',
  tree: 'text',
  zsh: 'bash',
  shellscript: 'bash',
  python3: 'python',
  py3: 'python',
  pycon: 'python',
  django: 'html',
  jinja: 'html',
  jinja2: 'html',
  'html+django': 'html',
  htmldjango: 'html',
  postgres: 'sql',
  postgresql: 'sql',
  psql: 'sql',
  pgsql: 'sql',
  jsonc: 'json',
  json5: 'json',
  env: 'ini',
  dotenv: 'ini',
  conf: 'ini',
  cfg: 'ini',
  properties: 'ini',
  proto: 'protobuf',
  gql: 'graphql',
  ps1: 'powershell',
  pwsh: 'powershell',
  patch: 'diff',
  golang: 'go',
};

/** Languages whose lines nobody runs: a folder tree, a session, a log. They may be as long as they are. */
export const isOutput = (language: string): boolean => ['text', 'log'].includes(language);

/**
 * The language that a name means: itself where the site has it, another where only one can be
 * meant, null where none is.
 */
export function languageFor(name: string): string | null {
  const lower = name.toLowerCase();
  if (languages.includes(lower)) return lower;
  return Object.hasOwn(meant, lower) ? (meant[lower] ?? null) : nearestLong(lower);
}

/** Of a name of a few letters, any other may be near. */
const nearestLong = (name: string): string | null => {
  if (name.length < 4) return null;
  const found = nearest(
    name,
    languages.filter(({ length }) => length > 3),
  );
  return found !== null && Math.abs(found.length - name.length) <= 2 ? found : null;
};

import { decodeAddress } from '../../decodeAddress';
import { isOneWord, isPlaceholder, isPlainPassword, looksRandom, standsIn } from './looksRandom';
import type { Found } from './Found';
import { tokenForms } from './tokenForms';

/** Keys that are known by their own shape, in order of form. */
export function findTokens(text: string): Found[] {
  return tokenForms.flatMap(({ name, pattern }) =>
    [...text.matchAll(pattern)].flatMap((match): Found[] => {
      const secret = match.groups?.secret ?? match[0];
      const offset = match.index + match[0].lastIndexOf(secret.slice(0, 200));
      return isPlaceholder(secret)
        ? []
        : [{ offset: match.index, end: offset + secret.length, name }];
    }),
  );
}

const privateKey =
  /-----BEGIN (?:[A-Z0-9]{1,12} ){0,2}PRIVATE KEY(?: BLOCK)?-----(?<body>[\s\S]{0,400})|PuTTY-User-Key-File-\d: (?<putty>[\s\S]{0,400})/g;

/** Private keys with their letters; a line that only says where one begins is none. */
export const findPrivateKeys = (text: string): Found[] =>
  [...text.matchAll(privateKey)].flatMap((match): Found[] => {
    const body = match.groups?.body ?? match.groups?.putty ?? '';
    // Escaped line ends, as a service account's JSON has them.
    const line = /[A-Za-z0-9+/]{40,}/.exec(body.replaceAll('\\n', '\n'))?.[0];
    return line === undefined || isPlaceholder(line)
      ? []
      : [{ offset: match.index, end: match.index + match[0].length, name: 'a private key' }];
  });

const jwt = /\beyJ[\w-]{8,2000}\.(?<payload>eyJ[\w-]{8,4000})\.(?<signature>[\w-]{16,1000})/g;

/** jwt.io's token, and those of RFC 7519 and of the libraries' manuals, name these. */
const shownPayload = /John Doe|1234567890|"joe"|example\.(?:com|org)|"(?:some|foo)":|coldstuff/i;

export const findJwts = (text: string): Found[] =>
  [...text.matchAll(jwt)].flatMap((match): Found[] => {
    const { payload = '', signature = '' } = match.groups ?? {};
    const claims = readBase64(payload);
    // One number and nothing else says nothing of anybody: `{"customer":7}`.
    const isShown =
      shownPayload.test(claims) || /^\{"\w+": ?\d{1,4}\}$/.test(claims) || isPlaceholder(signature);
    return isShown
      ? []
      : [{ offset: match.index, end: match.index + match[0].length, name: 'a signed token (JWT)' }];
  });

function readBase64(text: string): string {
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}

const address =
  /\b(?<scheme>[a-z][a-z0-9+.-]{1,20}):\/\/(?<user>[^\s:/@'"`<>[\]]{0,100}):(?<password>[^\s/'"`]{1,200})@(?<host>[^\s/:?#@'"`,)\]]{1,200})/gi;

/** Hosts that are nobody's: the own machine, a service of Compose, the names that are kept for examples. */
const isNoHost = (host: string): boolean =>
  !host.includes('.') ||
  /^127\.|^0\.0\.0\.0|^10\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|\.(?:local|localhost|internal|test|example|invalid)$/i.test(
    host,
  ) ||
  /(?:^|\.)example\.(?:com|org|net)$/i.test(host) ||
  standsIn(host);

/** Addresses that hold a password: of a database, a broker, a private package index. */
export const findAddresses = (text: string): Found[] =>
  [...text.matchAll(address)].flatMap((match): Found[] => {
    const { scheme = '', user = '', password: raw = '', host = '' } = match.groups ?? {};
    const password = decodeAddress(raw);
    const isPlain =
      isPlainPassword(password, decodeAddress(user)) ||
      standsIn(user) ||
      (isNoHost(host) && (isOneWord(password) || password.length <= 4));
    return isPlain
      ? []
      : [
          {
            offset: match.index,
            end: match.index + match[0].length,
            name: `a password in a ${scheme.toLowerCase()}:// address`,
          },
        ];
  });

const assignment =
  /(?<![A-Za-z0-9])(?<key>[\w-]{0,40}?(?:secret|token|passw(?:or)?d|passwd|pwd|passphrase|api[-_]?key|apikey|access[-_]?key|private[-_]?key|auth[-_]?key|signing[-_]?key|encryption[-_]?key|credentials?)[\w-]{0,24})["'\]]{0,2}\s{0,4}(?:=>|:=|==?|:)\s{0,4}(?:[bruf]{0,2}(?:"(?<double>[^"\n]{1,300})"|'(?<single>[^'\n]{1,300})'|`(?<tick>[^`\n]{1,300})`)|(?<bare>[^\s"'`,;)}\]]{8,300}))/gi;

/** Values of names such as SECRET_KEY, `api_key` and PASSWORD that look as if a machine drew them. */
export const findAssignments = (text: string): Found[] =>
  [...text.matchAll(assignment)].flatMap((match): Found[] => {
    const { key = '', double, single, tick, bare } = match.groups ?? {};
    const value = double ?? single ?? tick ?? bare ?? '';
    const name = tellAssignment(key.toLowerCase(), value, bare !== undefined);
    return name === null ? [] : [{ offset: match.index, end: match.index + match[0].length, name }];
  });

function tellAssignment(key: string, value: string, isBare: boolean): string | null {
  if (/^(?:django[-_])?secret[-_]?key/.test(key)) {
    const drawn = value.replace(/^django-insecure-/, '');
    return looksDrawn(drawn, 24) ? 'a Django SECRET_KEY' : null;
  }
  if (/passw|pwd|passphrase/.test(key)) {
    // What Google hands out for mail: four groups of four letters.
    if (/^[a-z]{4}(?: [a-z]{4}){3}$/.test(value) && !standsForWords(value))
      return 'a mail password';
    const isDrawn = !/[\s()]/.test(value) && countClasses(value) >= 3 && value.length >= 8;
    return isDrawn && !isPlainPassword(value) && !(isBare && isCode(value)) && !isHash(value)
      ? 'a password'
      : null;
  }
  return !isCode(value) && looksRandom(value, 20) ? `the value of "${key}"` : null;
}

const standsForWords = (value: string): boolean => /^(?:abcd|xxxx|your)/.test(value);

/** A Django key has signs of every kind, so that it looks like no word and no call either. */
const looksDrawn = (value: string, least: number): boolean =>
  value.length >= least &&
  !/\s/.test(value) &&
  !/example|placeholder|change[-_ ]?me|replace|your[-_ ]|insert|\.\.\.|…|os\.environ|getenv|config\(|env\(/i.test(
    value,
  ) &&
  looksRandom(value.replaceAll(/[^A-Za-z0-9]/g, ''), 12);

const countClasses = (value: string): number =>
  [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((signs) => signs.test(value)).length;

/** `settings.TOKEN`, `os.environ["KEY"]`, `request.POST.get`: read from elsewhere, not written here. */
const isCode = (value: string): boolean =>
  /[()[\]]|^[A-Za-z_][\w]*(?:\.[A-Za-z_]\w*)+$|^[a-z]+:\/\//.test(value);

/** What is stored of a password is no password; pages about hashing show some. */
const isHash = (value: string): boolean =>
  /^(?:pbkdf2_|argon2|bcrypt|scrypt|\$2[aby]\$|md5\$|sha1\$|\$argon2)/.test(value);

const header =
  /\b(?:Authorization|Proxy-Authorization|X-Api-Key|Api-Key|X-Auth-Token)["']{0,2}\s{0,3}[:=,]\s{0,3}["'f]{0,2}(?:(?:Bearer|Token|Basic|ApiKey)\s{1,3})?(?<value>[\w.~+/=-]{16,2000})/gi;

/** Keys that stand in a request's header. */
export const findHeaders = (text: string): Found[] =>
  [...text.matchAll(header)].flatMap((match): Found[] => {
    const value = match.groups?.value ?? '';
    // The one that the manual of Django REST framework shows.
    const isShown = value === '9944b09199c62bcf9418ad846dd0e4bbdfc6ee4b' || value.startsWith('eyJ');
    return isShown || !looksRandom(value)
      ? []
      : [{ offset: match.index, end: match.index + match[0].length, name: 'a key in a header' }];
  });

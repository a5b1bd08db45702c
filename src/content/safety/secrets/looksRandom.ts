/** Words that no key holds, and that stand in for one. */
const standIn =
  /example|sample|dummy|fake|placeholder|change[-_ ]?(?:me|it|this)|replace|your|insert|redacted|removed|hidden|not[-_ ]?(?:a[-_ ]?)?real|x{4}|0{6}|\.\.\.|…|\*{3}|[<>{}$%]|foobar|secret[-_ ]?key|my[-_ ]?secret|(?:^|[-_])(?:dev|development|tests?|testing|local|demo|only)(?:[-_]|$)|unsafe/i;

/** `abcdef`, `123456`, `aaaa`: every second example looks so, and no key. */
function isSequence(text: string): boolean {
  let steps = 0;
  for (let place = 1; place < text.length; place += 1) {
    if (Math.abs(text.charCodeAt(place) - text.charCodeAt(place - 1)) <= 1) steps += 1;
  }
  return steps > (text.length - 1) * 0.45;
}

/** Bits per character. */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const sign of text) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  let bits = 0;
  for (const number of counts.values()) {
    const share = number / text.length;
    bits -= share * Math.log2(share);
  }
  return bits;
}

/** `order-created-queue`, `access_token`, `TokenAuthentication`: words, however long. */
const isWords = (text: string): boolean =>
  text
    .split(/[-_./: ]/)
    .every((part) => /^(?:(?:[A-Z]?[a-z]+)*|[A-Z]+|\d{1,4}|v\d+|[a-z]+\d{1,4})$/.test(part));

/** True of a word that nobody means: `<user>`, `${HOST}`, `your-name`. */
export const standsIn = (text: string): boolean => standIn.test(text);

/** True of what plainly stands in for a secret: `your-token`, `…`, `abcdef123456`. */
export const isPlaceholder = (text: string): boolean =>
  standIn.test(text) || isSequence(text) || entropyOf(text) < 2.5;

/** True of what a machine drew, as keys are, and nobody made up as an example. */
export const looksRandom = (text: string, least = 16): boolean =>
  text.length >= least &&
  !isPlaceholder(text) &&
  !isWords(text) &&
  /\d/.test(text) &&
  /[A-Za-z]/.test(text) &&
  entropyOf(text) >= 3;

const plainPasswords =
  /^(?:pass(?:word|wd|phrase)?|pwd|secret|guest|root|admin|user|test(?:ing)?|dev|local|postgres|mysql|redis|rabbitmq|django|shop|letmein|qwerty)?[\d!]{0,4}$/;

/** `P4$$w0rd` is "password" still. */
const unleet = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[@4]/g, 'a')
    .replaceAll('0', 'o')
    .replaceAll('3', 'e')
    .replaceAll(/[1!](?=[a-z])/g, 'i')
    .replaceAll(/[$5]/g, 's');

/** True of a password that nobody has: `password`, `change-me`, `${DB_PASSWORD}`, the user's own name. */
export function isPlainPassword(password: string, user = ''): boolean {
  const simple = password.toLowerCase();
  return (
    simple === user.toLowerCase() ||
    plainPasswords.test(simple) ||
    plainPasswords.test(unleet(simple)) ||
    // On their own, not as part of a long one that is in use.
    /pass|secret/.test(unleet(simple.slice(0, 24))) ||
    // A word and a number, as a page makes them up: orrery-77.
    /^[a-z]{1,12}[-_]\d{1,3}$/.test(password) ||
    standIn.test(password) ||
    isSequence(password)
  );
}

/** True of one word in small letters, such as a page makes up. */
export const isOneWord = (text: string): boolean =>
  /^[a-z]{1,12}(?:[-_][a-z]{1,12}){0,3}$/.test(text);

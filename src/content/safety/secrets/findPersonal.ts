import type { Found } from './Found';

const email =
  /(?<![\w.%+/@-])(?<local>[A-Za-z0-9](?:[\w.%+-]{0,62}[\w%+-])?)@(?<domain>(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,5}[A-Za-z]{2,18})(?![\w@-]|\.\w)/g;

/** Where people have their own mail. */
const personal =
  /^(?:(?:gmail|googlemail|hotmail|outlook|live|msn|icloud|me|mac|aol|proton|protonmail|zoho|gmx|mail|fastmail|tutanota|hey|yandex|qq|163|126)\.(?:com|me|net|org|de|fr|ru|co|uk)|yahoo\.[a-z.]{2,6}|pm\.me|tuta\.\w+|ymail\.com|rocketmail\.com|mail\.ru|hotmail\.[a-z.]{2,6}|outlook\.[a-z.]{2,6}|live\.[a-z.]{2,6})$/i;

/** Names that stand for anybody, or for an office that wants mail. */
const anybody =
  /^(?:you|your[-_.]?\w*|me|my[-_.]?\w*|user(?:name)?\d*|name|someone|somebody|example|test\w*|learner\d*|first\.?last|(?:john|jane)(?:[._-]?doe)?|foo|bar|alice|bob|email|e-?mail)$/i;
const office =
  /^(?:git|info|hello|contact|support|help|security|admin|noreply|no-reply|postmaster|abuse|press|sales|team|webmaster|hostmaster|root|mailer-daemon|notifications|bot)$/i;

/** What ends so is no domain: a file, a decorator, a name that is kept for examples. */
const noDomain =
  /(?:^|\.)(?:example\.(?:com|org|net|edu)|example|test|invalid|localhost|local|internal|domain|lan|py|js|ts|md|sh|txt|json|yml|yaml|sql|task|shared_task|skip|fixture|mark|property|service|timer|target|socket|mount|pidbox)$|(?:^|\.)example\.|yourdomain|(?:^|\.)(?:acme|company|domain|email)\.com$/i;

const commonEnd =
  /\.(?:[a-z]{2}|com|org|net|edu|gov|info|biz|dev|app|tech|africa|online|site|cloud|email|xyz|academy|school|me)$/i;

/** E-mail addresses of people. */
export const findEmails = (text: string): Found[] =>
  text.includes('@')
    ? [...text.matchAll(email)].flatMap((match): Found[] => {
        const { local = '', domain = '' } = match.groups ?? {};
        const isNobody = anybody.test(local) || noDomain.test(domain) || !commonEnd.test(domain);
        if (isNobody || (office.test(local) && !personal.test(domain))) return [];
        return [
          { offset: match.index, end: match.index + match[0].length, name: 'an e-mail address' },
        ];
      })
    : [];

const international =
  /(?<![\w.+:/-])(?:\+|00)(?<digits>[1-9](?:[ ().-]{0,2}\d){8,14})(?![\w-]|\.\d)/g;
/** As numbers are written in Africa, Europe and America, without the country. */
const national =
  /(?<![\w.+:/#=-])(?<digits>0[1-9]\d{1,2}[ -]?\d{3}[ -]?\d{3,4}|\(\d{3}\) ?\d{3}-\d{4}|[2-9]\d{2}-\d{3}-\d{4})(?![\w-]|\.\d|[ -]\d)/g;
const linked =
  /(?:wa\.me\/|tel:|whatsapp:\/\/send\?phone=|api\.whatsapp\.com\/send\?phone=)\+?(?<digits>\d[\d ().-]{7,20}\d)/gi;

/** Numbers that regulators keep for stories (555-0100, 020 7946 0018), and those of zeros. */
const isNobodys = (digits: string): boolean =>
  /55501\d\d$/.test(digits) ||
  /^(?:44|0)(?:7700900|2079460|1632960|113496|114496|115496|116496|117496|118496|121496|131496|141496|151496|161496)/.test(
    digits,
  ) ||
  /(\d)\1{5}/.test(digits);

/** Telephone numbers. */
export function findNumbers(text: string): Found[] {
  const found = [linked, international, national].flatMap((pattern) => [...text.matchAll(pattern)]);
  return found.flatMap((match): Found[] => {
    const digits = (match.groups?.digits ?? '').replaceAll(/\D/g, '');
    if (digits.length < 9 || isNobodys(digits)) return [];
    return [
      { offset: match.index, end: match.index + match[0].length, name: 'a telephone number' },
    ];
  });
}

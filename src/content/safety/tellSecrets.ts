import type { RuleName } from '../rules/rules';
import { findSecrets, type SecretSource } from './secrets/findSecrets';

/** Something that makes a text unsafe to publish, with its place and the fix. */
export interface Danger {
  rule: RuleName;
  line: number;
  column: number;
  message: string;
}

/** Tells each secret and personal detail of a text, and never shows it. */
export const tellSecrets = (text: string): Danger[] => findSecrets(text).map(tellSecret);

/** What to do about a secret that was found. */
export const tellSecret = ({ line, column, name, isPersonal }: SecretSource): Danger => ({
  rule: isPersonal ? 'personal-data' : 'secret',
  line,
  column,
  message: isPersonal ? tellPersonal(name) : tellKey(name),
});

const tellKey = (name: string): string =>
  `${name} seems to stand here. Revoke it where it was made, since whoever read it can use it, and write a stand-in such as "your-key" or "change-me".`;

const tellPersonal = (name: string): string =>
  name.includes('telephone')
    ? `${name} stands here, and the page is public. Take it out, or write one that is nobody's, such as +1 202 555 0100.`
    : `${name} of a person seems to stand here, and the page is public. Take it out, or write one at example.com.`;

import { codeRules } from './codeRules';
import { frontMatterRules } from './frontMatterRules';
import { hubRules } from './hubRules';
import { linkRules } from './linkRules';
import type { Rule } from './Rule';
import { safetyRules } from './safetyRules';
import { textRules } from './textRules';

/** Every rule by its name. A new one takes the next free number of its subject. */
export const rules = {
  ...frontMatterRules,
  ...textRules,
  ...codeRules,
  ...linkRules,
  ...hubRules,
  ...safetyRules,
} satisfies Record<string, Rule>;

export type RuleName = keyof typeof rules;

/** The codes of rules that are gone; readers may still look for them, so nothing else gets one. */
export const retiredCodes: readonly string[] = [];

/** The rules by their codes. */
export const rulesByCode: ReadonlyMap<string, Rule> = new Map(
  Object.values(rules).map((rule) => [rule.code, rule]),
);

/** The page that explains each rule, from the repository's root. */
export const rulesPage = 'docs/contributing/rules.md';

/** Where a rule is explained: on a site, or in the repository where no site is given. */
export const explanationOf = (code: string, site?: string): string =>
  `${site === undefined ? rulesPage : `${site.replace(/\/?$/, '/')}docs/contributing/rules/`}#${code.toLowerCase()}`;

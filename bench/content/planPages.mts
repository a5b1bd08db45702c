import { pathOf, type Kind } from '../../src/content/kinds';
import { createRandom, type Random } from './createRandom.mjs';
import { adjectives, nouns, syllables, verbs } from './vocabulary.mjs';
import { capital, pluralOf, withArticles } from './writeText.mjs';

/** What is known of a page before it is written, so that the others can lead to it. */
export interface PagePlan {
  path: string;
  kind: Kind;
  id: string;
  title: string;
  /** Third-level headings by the second-level heading that they stand under. */
  subheadings: { under: string; text: string; id: string }[];
}

/** Pages that the hub's own code links to by their address. */
const fixedPages = [
  { path: 'docs/overview.md', id: 'overview', title: 'The hub at a glance' },
  { path: 'docs/how-to-use-this-hub.md', id: 'how-to-use-this-hub', title: 'How to use this hub' },
  { path: 'docs/contributing/index.md', id: 'contributing', title: 'How to add a page' },
] as const;

/** The fewest pages in which every kind can name the others. */
export const leastPages = 20;

/** The second-level headings that each kind puts third-level ones under. */
const roomy: Record<Kind, readonly string[]> = {
  technology: ['How it works', 'What goes wrong'],
  concept: ['In code', 'Where it goes wrong'],
  practice: ['Do'],
  challenge: ['Diagnosis', 'Solution'],
  error: ['Fix'],
  guide: [],
};

/**
 * How many pages there are of each kind. A field has only so many technologies, ideas and
 * practices: a hub that grows, grows by challenges.
 */
export function countKinds(pages: number): Record<Kind, number> {
  const share = (part: number, most: number) =>
    Math.min(most, Math.max(3, Math.floor(pages * part)));
  const technology = share(0.12, 200);
  const concept = share(0.15, 500);
  const practice = share(0.18, 500);
  const error = share(0.1, 1000);
  const guide = share(0.1, 1000);
  return {
    technology,
    concept,
    practice,
    error,
    guide,
    challenge: pages - technology - concept - practice - error - guide,
  };
}

/** Names and addresses of all pages, the same for the same seed. */
export function planPages(pages: number, seed: string): PagePlan[] {
  if (!Number.isInteger(pages) || pages < leastPages) {
    throw new RangeError(`A hub of ${pages} pages cannot be made: the least is ${leastPages}.`);
  }
  const random = createRandom(`${seed}/plan`);
  const taken = new Set<string>();
  const plans: PagePlan[] = fixedPages.map((page) => ({ ...page, kind: 'guide', subheadings: [] }));
  for (const [kind, count] of Object.entries(countKinds(pages)) as [Kind, number][]) {
    for (let made = kind === 'guide' ? fixedPages.length : 0; made < count; made += 1) {
      const title = draw(() => withArticles(titleOf(kind, random)), taken);
      const name = kebab(title);
      const id = kind === 'guide' ? `${random.pick(guideFolders)}/${name}` : name;
      plans.push({
        path: pathOf(kind, id),
        kind,
        id,
        title,
        subheadings: subheadings(roomy[kind], random),
      });
    }
  }
  return plans;
}

const guideFolders = ['collaboration', 'delivery', 'first-steps'] as const;

function draw(make: () => string, taken: Set<string>): string {
  for (let tries = 0; tries < 1000; tries += 1) {
    const title = make();
    const key = kebab(title);
    if (title.length > 60 || taken.has(key)) continue;
    taken.add(key);
    return title;
  }
  throw new Error('There are no more titles: the vocabulary is too small for so many pages.');
}

function titleOf(kind: Kind, random: Random): string {
  const noun = () => random.pick(nouns);
  const adjective = () => random.pick(adjectives);
  const verb = () => random.pick(verbs);
  switch (kind) {
    case 'technology':
      return capital(
        random.sample(syllables, random.between(2, 3)).join('') + (random.chance(0.2) ? ' DB' : ''),
      );
    case 'concept':
      return capital(`${adjective()} ${noun()} ${pluralOf(noun())}`);
    case 'practice':
      return capital(`${verb()} ${adjective()} ${pluralOf(noun())} before they ${verb()}`);
    case 'challenge':
      return capital(
        random.pick([
          () => `${pluralOf(noun())} ${verb()} while a ${noun()} is ${adjective()}`,
          () => `a ${adjective()} ${noun()} makes every ${noun()} ${verb()}`,
          () => `${pluralOf(noun())} ${verb()} when the ${noun()} ${pluralOf(verb())}`,
        ])(),
      );
    case 'error':
      return capital(`${noun()} error: ${adjective()} ${noun()} may not ${verb()}`);
    case 'guide':
      return capital(`${verb()} a ${noun()} with ${adjective()} ${pluralOf(noun())}`);
  }
}

/** Headings in words that differ, so that an id made from them is theirs on every site. */
function subheadings(parts: readonly string[], random: Random): PagePlan['subheadings'] {
  const words = random.sample(nouns, parts.length * 2);
  return words.map((noun, index) => {
    const text = capital(`${random.pick(adjectives)} ${pluralOf(noun)}`);
    return { under: parts[index % parts.length] ?? '', text, id: kebab(text) };
  });
}

/** What a title becomes in an address. */
export const kebab = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

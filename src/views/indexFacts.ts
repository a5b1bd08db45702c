import type { Kind } from '../content/kinds';

interface IndexFacts {
  title: string;
  intro: string;
  /** What the index lists, for the count. */
  noun: { one: string; many: string };
  /** The index's address, without the base path. */
  permalink: string;
}

/** What the index of each kind says of itself. */
export const indexFacts: Readonly<Record<Kind, IndexFacts>> = {
  challenge: {
    title: 'Challenges',
    intro:
      'What went wrong, the cause, and the change that ended it. Where a lab has measured it, you see its figure.',
    noun: { one: 'challenge', many: 'challenges' },
    permalink: '/challenges/',
  },
  technology: {
    title: 'Technologies',
    intro: 'When to use each tool, when not to, a working example, and what goes wrong with it.',
    noun: { one: 'technology', many: 'technologies' },
    permalink: '/docs/technologies/',
  },
  concept: {
    title: 'Concepts',
    intro:
      'Ideas that outlive the tool: the problem each answers, in code, and where it goes wrong.',
    noun: { one: 'concept', many: 'concepts' },
    permalink: '/docs/concepts/',
  },
  practice: {
    title: 'Practices',
    intro:
      'One sentence each on what to do, with its reason, its exceptions and a way to check it.',
    noun: { one: 'practice', many: 'practices' },
    permalink: '/docs/practices/',
  },
  error: {
    title: 'Errors',
    intro: 'What a message means, how to tell which cause is yours, and the fix.',
    noun: { one: 'error', many: 'errors' },
    permalink: '/docs/errors/',
  },
  guide: {
    title: 'Guides',
    intro:
      'How we work together: with other backend learners, with frontend partners, and on this hub.',
    noun: { one: 'guide', many: 'guides' },
    permalink: '/docs/guides/',
  },
};

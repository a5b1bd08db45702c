import { indexFacts } from '../views/indexFacts';
import { kindFacts, type Kind } from '../content/kinds';
import { siteName } from '../site/siteName';

/** A page that leads to pages, and is no Markdown file. */
export interface HubPage {
  title: string;
  summary: string;
  permalink: string;
  kind: Kind | null;
  /** What stands above the title in its picture. */
  line: string;
}

/** The pages that `src/pages` makes, besides the indexes. */
export const hubPages = {
  home: {
    title: siteName,
    summary:
      'Backend problems that learners met, reproduced in labs and solved with proof: searchable by topic, symptom or pasted error.',
    permalink: '/',
    kind: null,
    line: 'What went wrong, and proof that the fix works',
  },
  map: {
    title: 'Map of the hub',
    summary: 'How the technologies, concepts, challenges and practices of the hub are related.',
    permalink: '/map/',
    kind: null,
    line: 'Find your way',
  },
  search: {
    title: 'Search',
    summary: 'By word, by symptom, by a mistyped word, or by the error on your screen.',
    permalink: '/search/',
    kind: null,
    line: 'Find your way',
  },
  offline: {
    title: 'Offline',
    summary: 'Keep this hub on this device, and read and search it without a connection.',
    permalink: '/offline/',
    kind: null,
    line: 'On this device',
  },
  'link-previews': {
    title: 'Link previews',
    summary:
      'How a page of the hub looks in Discord, in a search result and where a link is shared.',
    permalink: '/contributing/link-previews/',
    kind: 'guide',
    line: 'Contributing',
  },
  'contribute-new': {
    title: 'Add a page',
    summary:
      'Write a page in the browser: as it will look, with what is wrong told while you type.',
    permalink: '/contribute/new/',
    kind: null,
    line: 'Contribute',
  },
  'contribute-check': {
    title: 'Check a page',
    summary: 'Paste a page or open its file, and read what the check says of it, with the fix.',
    permalink: '/contribute/check/',
    kind: null,
    line: 'Contribute',
  },
  'not-found': {
    title: 'Page not found',
    summary: 'There is no page at this address. The search finds what moved.',
    permalink: '/404.html',
    kind: null,
    line: '',
  },
} as const satisfies Record<string, HubPage>;

/** The index of a kind, or a later part of it. */
export function indexPage(kind: Kind, part = 1): HubPage {
  const { title, intro } = indexFacts[kind];
  const permalink = `/${kindFacts[kind].folder}/`;
  return {
    title: part > 1 ? `${title}, page ${part}` : title,
    summary: intro,
    permalink: part > 1 ? `${permalink}page/${part}/` : permalink,
    kind,
    line: 'Index',
  };
}

/** The map, or a later part of it. */
export function mapPage(part = 1): HubPage {
  const { title, permalink, ...page } = hubPages.map;
  return part > 1
    ? { ...page, title: `${title}, page ${part}`, permalink: `${permalink}page/${part}/` }
    : hubPages.map;
}

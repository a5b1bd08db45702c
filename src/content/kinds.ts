/** The kinds of page, in the order in which the hub lists them. */
export const kinds = ['technology', 'concept', 'practice', 'challenge', 'error', 'guide'] as const;

/** What a page is. The folder it lies in decides. */
export type Kind = (typeof kinds)[number];

/** One second-level heading of a kind's outline. */
export interface OutlinePart {
  title: string;
  /** What the part gives its reader; told to an author who left it empty. */
  holds: string;
  /** A page may leave this part out. */
  optional?: true;
}

interface KindFacts {
  singular: string;
  plural: string;
  /** With its article, for sentences: "a concept". */
  withArticle: string;
  /** Where an author puts a new page of this kind. */
  folder: string;
  /** The second-level headings in order; null when an author is free to choose them. */
  outline: readonly OutlinePart[] | null;
}

const part = (title: string, holds: string): OutlinePart => ({ title, holds });
const optionalPart = (title: string, holds: string): OutlinePart => ({
  ...part(title, holds),
  optional: true,
});

const checkYourself = part(
  'Check yourself',
  'three to five :::check questions that need thought, each with its answer',
);
const readNext = part(
  'Read next',
  'one or two sentences that say which page to read now and why, with links',
);

/** What holds for every page of a kind. */
export const kindFacts: Readonly<Record<Kind, KindFacts>> = {
  technology: {
    singular: 'technology',
    plural: 'technologies',
    withArticle: 'a technology',
    folder: 'docs/technologies',
    outline: [
      part('In short', 'what it is, what it is for and what it costs, in at most five sentences'),
      part('Use it when', 'the situations in which it is the right choice'),
      part(
        'Avoid it when',
        'the situations in which it is the wrong one, and what to take instead',
      ),
      part(
        'A working example',
        'the smallest example that does something real, shown from labs/ with its captured output',
      ),
      part('How it works', 'the model a reader needs in mind to predict what it does'),
      part(
        'What goes wrong',
        'the failures people really meet, with the message or the sign, and the fix',
      ),
      part('Running it in production', 'settings, limits and signs to watch'),
      optionalPart('Alternatives', 'what else does the job, and how to choose'),
      checkYourself,
      readNext,
    ],
  },
  concept: {
    singular: 'concept',
    plural: 'concepts',
    withArticle: 'a concept',
    folder: 'docs/concepts',
    outline: [
      part('The problem', 'what breaks or gets slow without the idea, shown'),
      part('The idea', 'the idea itself in plain words, before any tool'),
      part('In code', 'the idea at work in code from labs/, with its captured output'),
      part('Trade-offs', 'what it costs and when it is not worth it'),
      part('Where it goes wrong', 'how it is misunderstood or misused, and how that shows'),
      part('Recap', 'what to remember, in three to five sentences'),
      checkYourself,
      readNext,
    ],
  },
  practice: {
    singular: 'practice',
    plural: 'practices',
    withArticle: 'a practice',
    folder: 'docs/practices',
    outline: [
      part('Why', 'the reason: what happens without it'),
      part('Do', 'what to do, with an example'),
      part("Don't", 'what it looks like when it is done badly, with an example'),
      part('When not to', 'the exceptions'),
      part(
        'How to check',
        'how to see that it is kept: a command, a setting, a question for a review',
      ),
      readNext,
    ],
  },
  challenge: {
    singular: 'challenge',
    plural: 'challenges',
    withArticle: 'a challenge',
    folder: 'challenges',
    outline: [
      part(
        'In short',
        'the cause in one sentence, the fix in at most twelve lines from labs/, how to see that it worked, and what it costs',
      ),
      part('Context', 'what the system is and what it was asked to do'),
      part('Symptoms', 'what was seen: messages, figures, complaints; with a :::problem'),
      part('Diagnosis', 'how the cause was found, step by step, wrong turns included'),
      part('Root cause', 'what it really was; with a :::cause'),
      part('Solution', 'the change, as code from labs/; with a :::solution'),
      part('Proof', 'what was measured before and after; with a :::result'),
      part('Trade-offs', 'what the fix costs'),
      part('Prevent it', 'what would have kept it from happening; here or above, a :::takeaway'),
      readNext,
    ],
  },
  error: {
    singular: 'error',
    plural: 'errors',
    withArticle: 'an error',
    folder: 'docs/errors',
    outline: [
      part(
        'What it means',
        'what the program says in plain words and why, the commonest cause first, in one to three sentences',
      ),
      optionalPart(
        'Find out which',
        'the commands or lines that tell the causes apart, with what they print',
      ),
      part('Fix', 'the smallest code or command for each cause, shown from labs/errors'),
      optionalPart(
        'If it is not that',
        'the errors that are taken for this one, each with the sign that tells it apart and a link',
      ),
      readNext,
    ],
  },
  guide: {
    singular: 'guide',
    plural: 'guides',
    withArticle: 'a guide',
    folder: 'docs/guides',
    outline: null,
  },
};

/** Folders whose Markdown is pages; everything else in the repository is not content. */
export const contentFolders = ['docs', 'challenges'] as const;

const flatFolders: readonly [string, Kind][] = [
  ['docs/technologies/', 'technology'],
  ['docs/concepts/', 'concept'],
  ['docs/practices/', 'practice'],
  ['docs/errors/', 'error'],
  ['challenges/', 'challenge'],
];

const loosePages = ['docs/overview.md', 'docs/how-to-use-this-hub.md'];

/**
 * Says whether a path (from the repository's root, forward slashes) is a Markdown file
 * that the site publishes. Files and folders whose name starts with `_` are not.
 */
export function isPagePath(path: string): boolean {
  const segments = path.split('/');
  return (
    contentFolders.some((folder) => segments[0] === folder) &&
    segments.length > 1 &&
    /\.mdx?$/i.test(path) &&
    !segments.some((segment) => segment.startsWith('_'))
  );
}

/** The kind of the page at a path, or null when no kind of page lives there. */
export function kindOf(path: string): Kind | null {
  if (!isPagePath(path) || !path.endsWith('.md')) return null;
  for (const [folder, kind] of flatFolders) {
    if (!path.startsWith(folder)) continue;
    const name = path.slice(folder.length);
    if (name.includes('/')) return null;
    // An introduction to a folder has no outline of the folder's kind.
    return isIndexName(name.slice(0, -'.md'.length), folder) ? 'guide' : kind;
  }
  const isGuide =
    path.startsWith('docs/guides/') ||
    path.startsWith('docs/contributing/') ||
    loosePages.includes(path) ||
    path === 'docs/index.md';
  return isGuide ? 'guide' : null;
}

/** Docusaurus gives `index.md`, `readme.md` and `name/name.md` the address of their folder. */
function isIndexName(name: string, folder: string): boolean {
  const folderName = folder.replace(/\/$/, '').split('/').at(-1) ?? '';
  return ['index', 'readme', folderName.toLowerCase()].includes(name.toLowerCase());
}

/**
 * The address of a page on the site, without the base path.
 *
 * `docs/technologies/redis.md` → `/docs/technologies/redis/`
 */
export function permalinkOf(path: string): string {
  const segments = path.replace(/\.mdx?$/i, '').split('/');
  const name = segments.pop() ?? '';
  if (!isIndexName(name, segments.join('/'))) segments.push(name);
  return `/${segments.join('/')}/`;
}

/**
 * What other pages call a page in their front matter: its path inside its kind's folder.
 *
 * `docs/guides/collaboration/first-week.md` → `collaboration/first-week`
 */
export function idOf(path: string): string {
  const address = permalinkOf(path).slice(1, -1);
  for (const folder of [
    'docs/technologies',
    'docs/concepts',
    'docs/practices',
    'docs/errors',
    'docs/guides',
    'challenges',
    'docs',
  ]) {
    if (address.startsWith(`${folder}/`)) return address.slice(folder.length + 1);
  }
  return address.split('/').at(-1) ?? address;
}

/** Where a page of a kind lies, by its id. */
export function pathOf(kind: Kind, id: string): string {
  return `${kindFacts[kind].folder}/${id}.md`;
}

/** The name of a page's lab folder: Python writes names in snake_case. */
export function labFolderOf(id: string, kind: 'challenge' | 'error' = 'challenge'): string {
  return `labs/${kindFacts[kind].plural}/${id.replaceAll('-', '_')}`;
}

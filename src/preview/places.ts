/** Where the server for authors keeps what it makes, from the repository's root. */
const folder = '.nexus/preview';

export const places = {
  /** What Docusaurus generates for it: a build that runs meanwhile has its own. */
  generated: `${folder}/generated`,
  /** Scripts, styles and static files, as a build would write them. */
  site: `${folder}/site`,
  /** What the process that renders is told of the pages. */
  plan: `${folder}/plan.json`,
  /** The site as it was loaded last, which the next start shows until it has loaded it anew. */
  last: `${folder}/last.json`,
} as const;

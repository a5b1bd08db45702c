import type { SSGParams } from '@docusaurus/core/lib/ssg/ssgParams';

/** What Docusaurus' server entry gives for an address: see `@docusaurus/core/lib/client/serverEntry`. */
export interface RenderedPage {
  html: string;
  collectedData: object;
}

/** A page in the list of what was rendered. */
export interface RenderedEntry {
  /** Hash of everything that its HTML is made of; the file that holds its HTML is named after it. */
  key: string;
  /** What it was made of besides code, from the repository's root: its Markdown first, then views. */
  files: string[];
}

/** Name of the list in the folder of what was rendered; pages are in it by their addresses. */
export const listName = 'pages.json';
/** What the processes that render add to the list, a line for each page. */
export const additionsName = 'added.jsonl';
/** Name of the plan in the same folder. */
export const planName = 'plan.json';

/** Name of what is needed to render pages without Docusaurus, in the same folder. */
export const renderableName = 'site.json';
/** The folder of the bundle that renders pages, in the same folder, and the bundle in it. */
export const bundleFolder = 'server';
export const bundleName = 'server.bundle.js';

/** What is needed to render pages of a site that was built. */
export interface RenderableSite {
  params: SSGParams;
  title: string;
  tagline: string;
}

/** A page as a build finds it. */
export interface PlannedPage {
  /** As Docusaurus names it: `@site/docs/technologies/redis.md`. */
  source: string;
  /** What Docusaurus knows of it, in a file named from the repository's root. */
  metadata: string;
  /** Hash of all that its HTML is made of but the page itself and what it imports. */
  frame: string;
  /** It has not changed: the key under which its HTML lies. */
  cached?: string;
}

/** What the processes that render are told, since they share no memory with the build. */
export interface Plan {
  siteDir: string;
  /** What `@generated` stands for, from the repository's root. */
  generatedDir: string;
  /** The address of the git remote `origin`, which says where files are shown to readers. */
  remote: string | null;
  /** By address. */
  pages: Record<string, PlannedPage>;
}

/** What Docusaurus' server entry gives for an address: see `@docusaurus/core/lib/client/serverEntry`. */
export interface RenderedPage {
  html: string;
  collectedData: object;
}

/** A page in the list of what was rendered. */
export interface RenderedEntry {
  /** Hash of everything that its HTML is made of; the file that holds its HTML is named after it. */
  key: string;
  /** What its module imports and is no code, from the repository's root: views, pictures. */
  files: string[];
  /** The bundle does not hold it: what was rendered before is what is written. */
  isKept?: true;
}

/** Name of the list in the folder of what was rendered; pages are in it by their addresses. */
export const listName = 'pages.json';

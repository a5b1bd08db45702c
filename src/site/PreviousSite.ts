/** Folders of a built site, by their paths in it, with a hash of all that lies in each. */
export type FolderHashes = Record<string, string>;

/**
 * What a build is told of the previous build it, so that it can leave out folders that are the same:
 * writing and deleting ten thousand small files takes longer than rendering the pages.
 */
export interface PreviousSite {
  /** Where it lies, an absolute path. */
  site: string;
  folders: FolderHashes;
}

/** What the build answers. */
export interface BuiltFolders {
  folders: FolderHashes;
  /** Those that it has not written: whoever started it moves them over once it has ended well. */
  leftOut: string[];
}

/**
 * The environment variable with the path of the JSON file that holds first the one and then the
 * other. Without it, a build writes everything.
 */
export const previousSiteVariable = 'NEXUS_SITE_BEFORE';

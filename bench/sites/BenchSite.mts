import type { Page } from '@playwright/test';
import type { BenchPage } from '../content/BenchPage.mjs';

/** The sites that are compared, ours first. */
export const siteNames = ['hub', 'starlight', 'vitepress'] as const;

export type SiteName = (typeof siteNames)[number];

/** A program with its arguments. */
export interface Program {
  file: string;
  args: string[];
  env: Record<string, string | undefined>;
}

/** One way to make a site from the same pages. */
export interface BenchSite {
  name: SiteName;
  /** What a table calls it. */
  title: string;
  /** Gets ready whatever the machine lacks, and says which version will be measured. */
  ready(): Promise<string>;
  /** Writes the site and its pages into an empty folder. */
  write(folder: string, pages: readonly BenchPage[]): Promise<void>;
  build(): Program;
  /** The server for authors, which watches the files. */
  develop(port: number): Program;
  /** Where the built site is, below its folder. */
  output: string;
  /** Where a page's Markdown is, below its folder. */
  sourceOf(page: BenchPage): string;
  /** The address of a page on the site. */
  addressOf(page: BenchPage): string;
  /** Searches on a page that is open, as a reader would, and waits for the first result. */
  search(page: Page, words: string): Promise<void>;
}

/** Reading Markdown into plain data, and rewriting it for the site, one transform a file. */
export {};

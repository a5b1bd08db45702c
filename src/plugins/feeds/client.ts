/** The feeds of what is new and changed in a kind, in the folder of the kind. */
export const feedNames = { atom: 'atom.xml', rss: 'rss.xml', json: 'feed.json' } as const;

/** The feeds of new and changed challenges, in the folder of the challenges. */
export const feedNames = { atom: 'atom.xml', rss: 'rss.xml', json: 'feed.json' } as const;

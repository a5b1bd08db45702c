/**
 * The rooms of src/, the lowest floor first. A room may use the rooms of floors below its own, and
 * nothing beside or above it: so an arrow never runs back up, and two rooms never need each other.
 *
 * ESLint's walls are made from this list, and docs/contributing/architecture.md shows it; a test
 * holds the two together. `why` is what somebody reads whose import climbs.
 *
 * @type {readonly (readonly {room: string, why: string}[])[]}
 */
export const floors = [
  [
    {
      room: 'errors',
      why: 'it compares texts and stands on nothing: a check, the build and the browser bring it what they have.',
    },
  ],
  [
    {
      room: 'content',
      why: 'it is plain data and checks, which the build, the command line and the browser import.',
    },
    { room: 'site', why: 'what a deployed site is has nothing to do with pages.' },
    {
      room: 'offline',
      why: 'keeping the hub knows files and their hashes, and nothing of what they show.',
    },
    { room: 'css', why: 'tokens and site.css stand on nothing.' },
  ],
  [
    {
      room: 'views',
      why: 'a view is what page, card and picture share: they import it, each for itself.',
    },
  ],
  [
    {
      room: 'markdown',
      why: 'a transform turns one tree into another, and knows nothing of what shows it.',
    },
    {
      room: 'cards',
      why: 'it draws in Node, from plain data, what stands for a page elsewhere, with no React.',
    },
  ],
  [
    {
      room: 'plugins',
      why: 'a plugin runs in Node during the build: it gives the site data, and never what is shown.',
    },
    {
      room: 'github',
      why: 'what GitHub shows of a contribution is made from pages, and the site knows nothing of it.',
    },
  ],
  [
    {
      room: 'components',
      why: 'themes and pages are made of components: one that knows its page cannot be used on another.',
    },
    {
      room: 'incremental',
      why: 'an incremental build writes files, and knows nothing of what they show.',
    },
    {
      room: 'preview',
      why: 'the preview knows addresses and files, and nothing of what they show.',
    },
  ],
  [
    {
      room: 'contribute',
      why: 'two pages begin and check a page in the browser with what checks and shows pages: nothing else may need them.',
    },
  ],
  [
    { room: 'theme', why: 'a page is a route of its own; share a component instead.' },
    {
      room: 'controls',
      why: 'a control starts scripts that lie beside components, on whatever page it stands.',
    },
  ],
  [
    { room: 'pages', why: 'a route composes; what two routes need belongs in a component.' },
    { room: 'shell', why: 'the frame knows nothing of the pages it stands around.' },
    {
      room: 'cli',
      why: 'the command line stands on the other rooms, runs without a site and shows nothing.',
    },
  ],
];

/** The rooms that a room may use. @param {string} room @returns {string[]} */
export const roomsBelow = (room) =>
  floors
    .slice(
      0,
      floors.findIndex((floor) => floor.some((each) => each.room === room)),
    )
    .flatMap((floor) => floor.map((each) => each.room));

/** The rooms that a room may not use, itself left out. @param {string} room @returns {string[]} */
export const roomsNotBelow = (room) => {
  const below = roomsBelow(room);
  return floors
    .flatMap((floor) => floor.map((each) => each.room))
    .filter((each) => each !== room && !below.includes(each));
};

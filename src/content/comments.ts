/** As browsers end one: `<!-->` is whole, and `--!>` closes too. */
const comment = /<!--(?:-?>|[\s\S]*?--!?>)/g;

/** Some HTML without its comments. */
export const withoutComments = (html: string): string => html.replaceAll(comment, '');

/** Some HTML with its comments as spaces, so that what stays keeps its place. */
export const blankComments = (html: string): string =>
  html.replaceAll(comment, (found) => found.replaceAll(/[^\n]/g, ' '));

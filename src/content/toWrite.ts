/** What a text begins with that stands in the place of one that nobody has written yet. */
export const toWrite = 'To be written';

/** Whether a text only stands in the place of one. */
export const isToWrite = (text: unknown): boolean =>
  typeof text === 'string' && (text.startsWith(toWrite) || text.endsWith('/to-be-written'));

/** What page, card and picture share: views with their names and types, cut regions, words and shapes. */
export {};

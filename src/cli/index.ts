/** The commands that people run. */
export {};

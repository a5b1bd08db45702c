/** The day of a moment where the machine stands, as YYYY-MM-DD. */
export const dayOf = (moment: Date): string =>
  new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

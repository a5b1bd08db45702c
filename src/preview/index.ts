/** The preview of `npm run dev`: one page at a time, rendered when it is asked for. */
export {};

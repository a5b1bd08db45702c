/** What a page of each kind is, how it is checked, and how pages relate; plain data that runs anywhere. */
export {};

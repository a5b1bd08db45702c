/** What a deployed site is, whatever its pages: its address, its name, and the previous build of it. */
export {};

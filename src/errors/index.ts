/** Reading a pasted error, and finding the page that lists its message; runs anywhere. */
export {};

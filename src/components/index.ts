/** What a reader sees, one folder a component. */
export {};

/** What runs in Node during the build, one folder a plugin; its client.ts is the door for the browser. */
export {};

/** Keeping the hub on a device: the list of files that a build writes, their storage, and the service worker. */
export {};

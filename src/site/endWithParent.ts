/** How often it is looked whether the other is there, in ms. */
const rhythm = 250;

/**
 * Ends this process once the one that started it is gone: a build whose command was killed would go
 * on writing beside the next one. Where a system does not say so (Windows), it runs to its end.
 */
export function endWithParent(): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.exit(1);
  }, rhythm).unref();
}

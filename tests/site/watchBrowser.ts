import type { BrowserContext } from '@playwright/test';

/** What a browser says of the pages that it opened, and where it went for them. */
export interface Watched {
  /** What a content security policy forbade, as `page directive: what`. */
  violations: string[];
  /** Errors and warnings in the console, and uncaught exceptions. */
  errors: string[];
  /** Requests, the service worker's included, by address; without those to `data:` and `blob:`. */
  requests: string[];
}

/** Watches all pages that a context opens from now on. */
export async function watchBrowser(context: BrowserContext): Promise<Watched> {
  const watched: Watched = { violations: [], errors: [], requests: [] };
  await context.exposeBinding('tellViolation', (_source, told: string) => {
    watched.violations.push(told);
  });
  await context.addInitScript(() => {
    const { tellViolation } = window as unknown as { tellViolation: (told: string) => void };
    document.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sample } = event;
      tellViolation(`${location.pathname} ${effectiveDirective}: ${blockedURI} ${sample}`.trim());
    });
  });
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) watched.errors.push(message.text());
  });
  context.on('weberror', (error) => watched.errors.push(String(error.error())));
  context.on('request', (request) => {
    if (/^(?:https?|wss?):/.test(request.url())) watched.requests.push(request.url());
  });
  return watched;
}

import { afterEach, beforeEach } from 'vitest';

// A test that prints fails: what React or a library complains of would be read by nobody.
const real = { ...console };
let printed: string[] = [];

beforeEach(() => {
  printed = [];
  for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    console[name] = (...words: unknown[]) => void printed.push(words.map(String).join(' '));
  }
});

afterEach(() => {
  Object.assign(console, real);
  if (printed.length > 0) throw new Error(`The test printed:\n${printed.join('\n')}`);
});

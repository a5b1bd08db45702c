import { expect, test } from 'vitest';
import {
  hashSource,
  policyIn,
  policyTag,
  readPolicy,
  spellPolicy,
  spellWayPolicy,
} from './contentPolicy';

test('a hash is what a browser computes of a script', () => {
  // The example of the Content Security Policy's own specification.
  expect(hashSource("alert('Hello, world.');")).toBe(
    "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
  );
});

test('a page may use its own site and what is named by a hash, and nothing else', () => {
  const policy = readPolicy(spellPolicy({ scripts: ["'sha256-a'"], styles: ["'sha256-b'"] }));
  expect(Object.fromEntries(policy)).toEqual({
    'default-src': ["'none'"],
    'script-src': ["'self'", "'wasm-unsafe-eval'", "'sha256-a'"],
    'style-src': ["'self'", "'sha256-b'"],
    'img-src': ["'self'"],
    'connect-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
  });
});

test('a page that only leads on may run its one script, or none', () => {
  expect(spellWayPolicy([])).toBe(
    "default-src 'none';img-src 'self';base-uri 'none';form-action 'none'",
  );
  expect(readPolicy(spellWayPolicy(["'sha256-a'"])).get('script-src')).toEqual(["'sha256-a'"]);
});

test('a policy is found again in the page that it stands in', () => {
  const policy = spellWayPolicy([]);
  expect(policyIn(`<head><meta charset="utf-8">${policyTag(policy)}</head>`)).toBe(policy);
  expect(policyIn('<head></head>')).toBeUndefined();
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { hashSource, policyIn, readPolicy } from '../../src/site/contentPolicy';
import { headersFor, headersPath } from '../../src/site/hostHeaders';
import { spellSpeculationRules } from '../../src/shell/writeSpeculationRules';
import { buildFolder, isStatic, listHtmlFiles, readHtml } from './builtSite';
import { listElements, type FoundElement } from './walkHtml';

test.skip(!isStatic, 'the stock form is for comparing, is deployed nowhere and has no policy');

const isHash = (source: string): boolean => source.startsWith("'sha256-");
/** A browser runs these; a script of any other type is data to it. */
const runs = ({ name, attributes: { type = '', src } }: FoundElement): boolean =>
  name === 'script' &&
  src === undefined &&
  /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:java|ecma)script)$/i.test(type);
const hashesOf = (elements: readonly FoundElement[]): string[] =>
  [...new Set(elements.map(({ text }) => hashSource(text)))].sort();

const pages = listHtmlFiles().map((file) => {
  const html = readHtml(file);
  const policy = readPolicy(policyIn(html) ?? '');
  return { file, policy, elements: listElements(html) };
});

test('every page has one policy, which stands before all that it governs', () => {
  expect(pages.length).toBeGreaterThan(1000);
  for (const { file, elements } of pages) {
    const head = elements.filter(({ name }) => !/^(?:html|head)$/.test(name));
    expect(head[0]?.attributes.charset, file).toMatch(/^utf-8$/i);
    expect(head[1]?.attributes['http-equiv'], file).toBe('Content-Security-Policy');
    const all = elements.filter(({ attributes }) =>
      /^content-sec/i.test(attributes['http-equiv'] ?? ''),
    );
    expect(all, file).toHaveLength(1);
  }
});

test('a policy allows the scripts and styles that stand in its page, and no others', () => {
  const added = [true, false].map((hasHover) => hashSource(spellSpeculationRules(hasHover)));
  for (const { file, policy, elements } of pages) {
    const scripts = hashesOf(elements.filter(runs));
    const styles = hashesOf(elements.filter(({ name }) => name === 'style'));
    // A page that leads to another has no loader, which adds the rules for fetching ahead.
    const isWay = !policy.has('style-src');
    const [allowed = [], allowedStyles = []] = ['script-src', 'style-src'].map((directive) =>
      policy.get(directive)?.filter(isHash).sort(),
    );
    expect(allowed, file).toEqual([...scripts, ...(isWay ? [] : added)].sort());
    expect(allowedStyles, file).toEqual(styles);
  }
});

test('all that a policy allows besides is the site itself', () => {
  const known = new Set(["'none'", "'self'", "'wasm-unsafe-eval'"]);
  for (const { file, policy } of pages) {
    expect(policy.get('default-src'), file).toEqual(["'none'"]);
    expect(policy.get('base-uri'), file).toEqual(["'none'"]);
    expect(policy.has('form-action'), file).toBe(true);
    const others = [...policy.values()].flat().filter((source) => !isHash(source));
    expect(
      others.filter((source) => !known.has(source)),
      file,
    ).toEqual([]);
  }
});

test('no element has a style attribute or an event handler, which no policy could allow', () => {
  const found = pages.flatMap(({ file, elements }) =>
    elements.flatMap(({ name, attributes }) =>
      Object.keys(attributes)
        .filter((attribute) => /^(?:style$|on)/i.test(attribute))
        .map((attribute) => `${file}: <${name} ${attribute}>`),
    ),
  );
  expect(found).toEqual([]);
});

test('the file for hosts allows what any page does, in lines that they take', () => {
  expect(existsSync(join(buildFolder, headersPath))).toBe(true);
  const text = readFileSync(join(buildFolder, headersPath), 'utf8');
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(2000);
  const headers = Object.fromEntries(headersFor(text, '/'));
  const policy = readPolicy(headers['Content-Security-Policy'] ?? '');
  const inline = policy.get('style-src')?.includes("'unsafe-inline'");
  for (const { file, policy: own } of pages) {
    for (const [directive, sources] of own) {
      if (directive === 'style-src' && inline) continue;
      const left = sources.filter(
        (source) => source !== "'none'" && !policy.get(directive)?.includes(source),
      );
      expect(left, `${file} ${directive}`).toEqual([]);
    }
  }
});

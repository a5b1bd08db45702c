import { compileSSGTemplate } from '@docusaurus/core/lib/ssg/ssgTemplate';
import { expect, test } from 'vitest';
import { hashSource, policyIn, policyTag, readPolicy, spellPolicy } from '../site/contentPolicy';
import { spellTemplate } from './template';

const known = 'follow()';
const tag = policyTag(spellPolicy({ scripts: [hashSource('loader')], styles: [] }));
const template = spellTemplate(tag, [hashSource(known)]);

const fill = await compileSSGTemplate(template);

/** A page as Docusaurus fills the frame. */
const render = (appHtml: string): string =>
  fill({
    appHtml,
    baseUrl: '/',
    htmlAttributes: 'lang="en"',
    bodyAttributes: '',
    headTags: '<script>loader</script>',
    preBodyTags: '',
    postBodyTags: '',
    metaAttributes: ['<title>A</title>'],
    scripts: ['assets/js/controls.1.js'],
    stylesheets: ['assets/css/pageStyles.1.css'],
    noIndex: false,
    version: '',
  });
const policyOf = (appHtml: string) => readPolicy(policyIn(render(appHtml)) ?? '');

test('the policy comes before all that it governs', () => {
  expect(render('')).toMatch(
    /^<!DOCTYPE html>\s*<html lang="en">\s*<head><meta charset="UTF-8"><meta http-equiv/,
  );
});

test('a page is allowed the styles that it has, by their hashes, and the shared ones stay', () => {
  const policy = policyOf(
    '<style>a{b:c}</style><p>x</p><style>a{b:c}</style><style>d > e{}</style>',
  );
  expect(policy.get('style-src')).toEqual(["'self'", hashSource('a{b:c}'), hashSource('d > e{}')]);
  expect(policyOf('<p>x</p>').get('style-src')).toEqual(["'self'"]);
});

test('of the scripts in a page only those run that the build knows', () => {
  const policy = policyOf(`<script>${known}</script><script>steal()</script>`);
  expect(policy.get('script-src')).toEqual([
    "'self'",
    hashSource(known),
    "'wasm-unsafe-eval'",
    hashSource('loader'),
  ]);
});

test('an icon loses what HTML does not need, and nothing else', () => {
  const html = render(
    '<svg xmlns="http://www.w3.org/2000/svg" class="lucide lucide-x" aria-hidden="true"><path d="M0 0"></path></svg><svg class="lucide lucide-sun Switch-sun"></svg>lucide<!-- --> lucide',
  );
  expect(html).toContain(
    '<svg aria-hidden="true"><path d="M0 0"/></svg><svg class="Switch-sun"></svg>lucide lucide',
  );
});

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildFolder, listHtmlFiles, readHtml } from './builtSite';
import { listElements, type FoundElement } from './walkHtml';

// A browser fetches nothing from elsewhere: not when a page is opened, nor by what it then does.
// Links lead elsewhere, and what others read of a page (its address, its card) is written in full.

const inBuild = (ends: RegExp): string[] =>
  readdirSync(buildFolder, { recursive: true, encoding: 'utf8' }).filter((path) => ends.test(path));
const read = (path: string): string => readFileSync(join(buildFolder, path), 'utf8');

/** Addresses that a browser fetches for an element by itself, or sends a reader's words to. */
const fetching =
  /^(?:src|srcset|imagesrcset|poster|data|background|action|formaction|ping|manifest|code|codebase|archive|classid|longdesc|lowsrc|dynsrc)$/;
/** Kinds of link that only say something. */
const saying = /^(?:canonical|alternate|license|author|help|next|prev|me|noopener|noreferrer)$/;
const isForeign = (address: string): boolean =>
  /^\s*(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(address);

function foreignOf({ name, attributes, text }: FoundElement): string[] {
  const asked = Object.entries(attributes).filter(([attribute]) => {
    if (fetching.test(attribute)) return true;
    if (!/^(?:xlink:)?href$/.test(attribute) || /^(?:a|area)$/.test(name)) return false;
    return name !== 'link' || !(attributes.rel ?? '').split(/\s+/).every((rel) => saying.test(rel));
  });
  const addresses = asked.flatMap(([attribute, value]) =>
    (attribute.endsWith('srcset') ? value.split(/,\s+/) : [value]).filter(isForeign),
  );
  const refresh = /^refresh$/i.test(attributes['http-equiv'] ?? '')
    ? [(attributes.content ?? '').replace(/^[^=]*=/, '')].filter(isForeign)
    : [];
  const styles = name === 'style' ? foreignInStyles(text) : [];
  return [...addresses, ...refresh, ...styles, ...foreignInStyles(attributes.style ?? '')];
}

/** Any address in a style sheet is fetched: a picture, a font, another sheet. */
const foreignInStyles = (css: string): string[] => [
  ...[...css.matchAll(/url\(\s*["']?([^"')]*)/gi)].flatMap(([, address = '']) =>
    isForeign(address) ? [address] : [],
  ),
  ...[...css.matchAll(/@import[^;]*/gi)].map(([rule]) => rule),
];

test('the look at a page finds what a browser would fetch, however it is written', () => {
  for (const html of [
    '<img src="https://a.example/b.png">',
    '<img srcset="/a.png 1x, //a.example/b.png 2x">',
    '<video poster="https://a.example/b.png">',
    '<object data="https://a.example/b.svg"></object>',
    '<link rel="preconnect" href="https://a.example">',
    '<link rel="dns-prefetch" href="//a.example">',
    '<link rel="alternate stylesheet" href="https://a.example/b.css">',
    '<form action="https://a.example/"></form>',
    '<svg><image href="https://a.example/b.png"/></svg>',
    '<svg><use xlink:href="https://a.example/b.svg#c"/></svg>',
    '<style>a{background:url( "https://a.example/b.png")}</style>',
    '<style>@import "https://a.example/b.css";</style>',
    '<meta http-equiv="refresh" content="0;url=https://a.example/">',
    '<template><img src="\\\\a.example/b.png"></template>',
    '<p style="background: url(//a.example/b.png)">',
    '<iframe src="data:text/html,x"></iframe>',
  ])
    expect(listElements(html).flatMap(foreignOf), html).toHaveLength(1);
  for (const html of [
    '<a href="https://a.example/">',
    '<link rel="canonical" href="https://a.example/">',
    '<img src="/a.png" srcset="/a.png 1x, ./b.png 2x">',
    '<style>a{background:url(/b.png)}</style>',
    '<use href="#a">',
  ])
    expect(listElements(html).flatMap(foreignOf), html).toEqual([]);
});

test('no page asks for anything from elsewhere', () => {
  const files = listHtmlFiles();
  expect(files.length).toBeGreaterThan(1000);
  const found = files.flatMap((file) =>
    listElements(readHtml(file)).flatMap((element) =>
      foreignOf(element).map((address) => `${file}: <${element.name}> ${address}`),
    ),
  );
  expect(found).toEqual([]);
});

test('no style sheet and no drawing does', () => {
  const files = inBuild(/\.(?:css|svg)$/);
  expect(files.length).toBeGreaterThan(2);
  const found = files.flatMap((file) => {
    const text = read(file);
    const elements = file.endsWith('.svg') ? listElements(text).flatMap(foreignOf) : [];
    return [...elements, ...foreignInStyles(text)].map((address) => `${file}: ${address}`);
  });
  expect(found).toEqual([]);
});

/** Names that look like addresses and are fetched by nobody: languages of XML, and what React says. */
const names =
  /^https?:\/\/(?:www\.w3\.org\/(?:2000\/svg|1999\/x(?:html|link)|1998\/Math\/MathML|XML\/1998\/namespace)|fb\.me\/use-check-prop-types|react\.dev\/errors\/|reactjs\.org\/docs\/error-decoder)/;
/** Pagefind takes an address apart that it put together itself. */
const scratch = 'https://example.com$';

test('no script knows an address of elsewhere', () => {
  const scripts = inBuild(/\.m?js$/).map((file) => [file, read(file)] as const);
  const inPages = listHtmlFiles().flatMap((file) =>
    listElements(readHtml(file))
      .filter(({ name, attributes }) => name === 'script' && !attributes.type)
      .map(({ text }) => [file, text] as const),
  );
  expect(scripts.length).toBeGreaterThan(5);
  const found = [...scripts, ...inPages].flatMap(([file, text]) =>
    [
      ...text.matchAll(
        /(?:(?:https?|wss?):)?\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}[^\s"'`)]*/gi,
      ),
    ]
      .map(([address]) => address)
      .filter(
        (address) =>
          /^(?:http|ws)/i.test(address) || /["'`]/.test(text[text.indexOf(address) - 1] ?? ''),
      )
      .filter((address) => !names.test(address) && !address.startsWith(scratch))
      // What checks a page names rules' examples and schemas; the policy lets nobody fetch them.
      .filter(() => !/\/contribute[\w-]*\.\w+\.js$/.test(file))
      .map((address) => `${file}: ${address}`),
  );
  expect(found).toEqual([]);
});

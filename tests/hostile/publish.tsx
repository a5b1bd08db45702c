import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { ComponentProps, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import { Callout } from '../../src/components/Callout/Callout';
import { CodeListing } from '../../src/components/CodeListing/CodeListing';
import { Diagram } from '../../src/components/Diagram/Diagram';
import { ScrollTable } from '../../src/components/ScrollTable/ScrollTable';
import { SectionHeading } from '../../src/components/SectionHeading/SectionHeading';
import { TableOfContents } from '../../src/components/TableOfContents/TableOfContents';
import { checkPages } from '../../src/content/checks/checkPages';
import { headTags, spellHeadTags } from '../../src/content/headTags';
import { faultsIn, type Problem } from '../../src/content/Problem';
import { spellScriptData, structuredData } from '../../src/content/structuredData';
import type { World } from '../../src/content/World';
import { compilePage } from '../../src/markdown/compilePage';
import { readPage } from '../../src/markdown/readPage';

/** What became of a page: why it is refused, or the HTML that a reader would be sent. */
export interface Published {
  refused: Problem[];
  html: string | null;
}

export const hostilePath = 'docs/guides/hostile.md';

const neighbour = readPage(
  'docs/guides/neighbour.md',
  new TextEncoder().encode(
    '---\ntitle: A neighbour\nsummary: A page that stays what it is, whatever the page beside it has in it, for ever.\nreviewed: 2026-11-01\naudience: Nobody\n---\n\n## One {#one}\n\nText, and [the other](hostile.md).\n',
  ),
);

const world: World = {
  today: '2026-11-30',
  ownAddresses: ['https://hub.example/'],
  files: new Set([
    hostilePath,
    neighbour.path,
    'labs/shop/orders.py',
    'labs/output.txt',
    'labs/leaky.py',
    'package.json',
    'docs/guides/boxes.png',
    'docs/guides/active.svg',
  ]),
  included: {
    'labs/shop/orders.py': { lines: 3, regions: { total: { from: 1, to: 3 } }, problems: [] },
    'labs/output.txt': { lines: 3, regions: {}, problems: [] },
    'labs/leaky.py': {
      lines: 3,
      regions: {},
      problems: [],
      dangers: [{ line: 2, message: 'an AWS access key seems to stand here.' }],
    },
    'package.json': { lines: 3, regions: {}, problems: [] },
  },
  pictures: {
    'docs/guides/boxes.png': { file: 'boxes-1.webp', width: 40, height: 20, bytes: 900 },
    'docs/guides/active.svg': {
      file: 'active.svg',
      width: 0,
      height: 0,
      bytes: 0,
      fault: 'holds more than a drawing: <script> in line 1. Export it as a plain SVG',
    },
  },
  labFolders: [],
  captures: {},
  icons: new Set(['redis']),
  figures: {},
  outputs: {},
};

/** Checks and renders a page as the build does, with a neighbour beside it, and writes nothing. */
export async function publish(
  content: string | Uint8Array,
  path = hostilePath,
): Promise<Published> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const page = readPage(path, bytes);
  const refused = faultsIn(checkPages([page, neighbour], world)).filter(
    ({ file }) => file !== neighbour.path,
  );
  if (refused.length > 0) return { refused, html: null };
  const text = new TextDecoder().decode(bytes);
  const { tree, headings } = await compilePage(text, `/site/${path}`, {
    siteDir: '/site',
    fileUrl: (file) => `https://github.com/owner/hub/blob/main/${file}`,
  });
  const createEvaluater = () => ({
    evaluateExpression: ({ name }: { name?: string }) =>
      (components as Record<string, unknown>)[name ?? ''],
    evaluateProgram: () => undefined,
  });
  const body = toJsxRuntime(tree, { Fragment, jsx, jsxs, createEvaluater, components } as never);
  const shown = renderToStaticMarkup(
    <>
      <TableOfContents entries={headings} />
      <article>{body as ReactNode}</article>
    </>,
  );
  const { title, summary } = page.frontMatter?.value as { title: string; summary: string };
  const url = 'https://hub.example/docs/guides/hostile/';
  const facts = { title, summary, url, type: 'article' as const, picture: `${url}card.png` };
  const head = spellHeadTags(
    headTags({
      ...facts,
      siteName: 'The hub',
      color: '#123456',
      picture: { url: facts.picture, alt: title },
    }),
  );
  const data = spellScriptData(structuredData({ ...facts, trail: [], questions: page.questions }));
  return {
    refused,
    html: `<!doctype html><html><head>${renderToStaticMarkup(<title>{title}</title>)}${head}<script type="application/ld+json">${data}</script></head><body>${shown}</body></html>`,
  };
}

/** As in src/theme, but for what is made of views, in which no text of the page stands. */
const components = {
  table: ScrollTable,
  h2: (props: ComponentProps<'h2'>) => <SectionHeading rank={2} {...props} />,
  h3: (props: ComponentProps<'h3'>) => <SectionHeading rank={3} {...props} />,
  h4: (props: ComponentProps<'h4'>) => <SectionHeading rank={4} {...props} />,
  Answer: ({ children }: { children: ReactNode }) => children,
  Callout,
  CodeListing: ({ code = '', language = 'text', title }: Record<string, string>) => (
    <CodeListing code={code} language={language} title={title} marks={{}} isOutput={false} />
  ),
  Diagram,
  FormerIds: () => null,
  Picture: ({ alt }: { alt: string }) => <img src="/assets/boxes-1.webp" alt={alt} />,
  SelfCheck: ({ children }: { children: ReactNode }) => <details>{children}</details>,
  CheckQuestion: ({ children }: { children: ReactNode }) => <summary>{children}</summary>,
  TechnologyCard: () => null,
  TechnologyGrid: () => null,
  LabGuide: () => null,
  Measurement: () => null,
};

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const forbidden = new Set(
  'script style iframe frame frameset object embed applet form input button select textarea base link audio video source track template foreignobject animate set portal math'.split(
    ' ',
  ),
);
const loading = new Set(
  'src srcset poster data action formaction background cite longdesc manifest ping xlink:href'.split(
    ' ',
  ),
);

/** What in a page would run, send or fetch something; empty of a harmless one. */
export function findActive(html: string): string[] {
  const found: string[] = [];
  const walk = (node: Node): void => {
    if ('tagName' in node) found.push(...judge(node));
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(html));
  return found;
}

function judge({ tagName, attrs }: Element): string[] {
  const attributes = Object.fromEntries(
    attrs.map(({ name, value }) => [name.toLowerCase(), value]),
  );
  const name = tagName.toLowerCase();
  const found: string[] = [];
  const isData = name === 'script' && attributes.type === 'application/ld+json';
  // The code listing has a button to copy, which is the site's own.
  const isOwnControl = name === 'button' && 'data-control' in attributes;
  // React asks for a page's own pictures early.
  const isOwnPreload = name === 'link' && /^\/(?![\\/])/.test(attributes.href ?? '');
  if (forbidden.has(name) && !isData && !isOwnControl && !isOwnPreload) found.push(`<${name}>`);
  if (name === 'meta' && 'http-equiv' in attributes) found.push('<meta http-equiv>');
  for (const [key, value] of Object.entries(attributes)) {
    const address = value.replaceAll(/[\p{Cc}\s]/gu, '').toLowerCase();
    if (key.startsWith('on')) found.push(`${key}=`);
    if (key === 'srcdoc') found.push('srcdoc=');
    if (
      /^(?:javascript|vbscript|data|blob|file):/.test(address) &&
      key !== 'content' &&
      key !== 'alt'
    )
      found.push(`${key}=${value.slice(0, 40)}`);
    if (loading.has(key) && /^(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/.test(address))
      found.push(`${key}=${value.slice(0, 40)}`);
    if (key === 'href' && name !== 'a' && !isOwnPreload && !address.startsWith('#'))
      found.push(`<${name} href>`);
    if (key === 'href' && name === 'a' && !/^(?:#|\/(?![\\/])|https?:\/\/|mailto:|$)/.test(address))
      found.push(`href=${value.slice(0, 40)}`);
    if (key === 'style' && /url\(|@import|expression|\\/i.test(value)) found.push('style=url');
  }
  return found;
}

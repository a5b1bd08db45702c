import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import type { Root, RootContent } from 'mdast';
import { unified, type Plugin } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { inclusionName, pictureName } from '../views/viewNames';
import { linkPageView } from './linkPageView';
import { resolvePageLinks, type LinkOptions } from './resolvePageLinks';
import { transformDirectives } from './transformDirectives';
import { transformFences } from './transformFences';
import { transformPictures } from './transformPictures';

type Transform = Plugin<[], Root> | Plugin<[LinkOptions], Root>;

/** Runs one transform on Markdown and writes the tree as JSX, so that a test reads like a page. */
async function run(
  transform: Transform,
  text: string,
  path = '/site/docs/concepts/a.md',
): Promise<string> {
  const file = new VFile({ path, value: text });
  const parser = unified().use(remarkParse).use(remarkGfm).use(remarkDirective);
  const tree = await parser()
    .use(transform as Plugin<[LinkOptions], Root>, {
      siteDir: '/site',
      fileUrl: (file: string) => `https://example.org/${file}`,
    })
    .run(parser.parse(file), file);
  return (tree as Root).children.map(spell).join('\n');
}

interface Made {
  type: string;
  name?: string;
  value?: string;
  url?: string;
  attributes?: { name: string; value: string | { value: string } }[];
  children?: RootContent[];
}

function spell(node: RootContent): string {
  const { type, name, value, url, attributes = [], children = [] } = node as Made;
  if (type === 'mdxjsEsm' || type === 'text') return value ?? '';
  const inside = children.map(spell).join('');
  if (type === 'link') return `[${inside}](${url})`;
  if (type === 'definition') return `definition() ${url}`;
  if (type !== 'mdxJsxFlowElement') return `${type}(${inside})`;
  const properties = attributes.map(({ name: key, value: given }) =>
    typeof given === 'string' ? ` ${key}="${given}"` : ` ${key}={${given.value}}`,
  );
  return `<${name}${properties.join('')}>${inside}</${name}>`;
}

describe('directives', () => {
  test('become callouts with their title as text', async () => {
    expect(await run(transformDirectives, ':::problem[Every `row` asks]\n\nIt grows.\n\n:::')).toBe(
      '<Callout part="problem" title="Every row asks">paragraph(It grows.)</Callout>',
    );
  });

  test('become questions whose markup is kept', async () => {
    expect(await run(transformDirectives, ':::check[Why *twice*?]\n\nBecause.\n\n:::')).toBe(
      '<SelfCheck><CheckQuestion>Why emphasis(twice)?</CheckQuestion>paragraph(Because.)</SelfCheck>',
    );
  });

  test('import the card, the grid and the figures that they show, each once', async () => {
    const page =
      '::technology-card{id=redis}\n\n::technology-grid{category=cache}\n\n::technology-card{id=redis}\n\n::measurement{lab=a-b figure=queries}\n\n::lab{id=a-b}';
    expect(await run(transformDirectives, page)).toBe(
      [
        "import view0 from '@generated/nexus-catalog/default/card-technology-redis.json'",
        "import view1 from '@generated/nexus-catalog/default/grid-cache.json'",
        "import view2 from '@generated/nexus-catalog/default/lab-a-b.json'",
        '<TechnologyCard card={view0} rank="2"></TechnologyCard>',
        '<TechnologyGrid group={view1} rank="2"></TechnologyGrid>',
        '<TechnologyCard card={view0} rank="2"></TechnologyCard>',
        '<Measurement source={view2} figure="queries"></Measurement>',
        '<LabGuide source={view2}></LabGuide>',
      ].join('\n'),
    );
  });

  test.each([
    ['', '2'],
    ['## Tools\n\n', '3'],
    ['## Tools\n\n### Caches\n\n', '4'],
    ['#### Deep\n\n', '4'],
  ])('give a card the rank below the heading it stands under: %j', async (above, rank) => {
    expect(await run(transformDirectives, `${above}::technology-card{id=redis}`)).toContain(
      `<TechnologyCard card={view0} rank="${rank}">`,
    );
  });

  test('that nobody knows stay as they are: the check has told them', async () => {
    expect(await run(transformDirectives, ':::youtube\n\nx\n\n:::\n\n::map{id=x}')).toBe(
      'containerDirective(paragraph(x))\nleafDirective()',
    );
  });

  test('inside a callout are transformed too', async () => {
    expect(await run(transformDirectives, '::::result\n\n:::note\n\nInside.\n\n:::\n\n::::')).toBe(
      '<Callout part="result"><Callout part="note">paragraph(Inside.)</Callout></Callout>',
    );
  });
});

describe('fences', () => {
  test('keep code that stands in the page', async () => {
    expect(
      await run(transformFences, '```python title="A view" failing=2\na = 1\nb = 2\n```'),
    ).toBe(
      '<CodeListing code="a = 1\nb = 2" language="python" title="A view" failing="2"></CodeListing>',
    );
  });

  test('import what they include, so that the cache sees when the file changes', async () => {
    const name = inclusionName({ kind: 'file', file: 'labs/a.py', region: 'view' });
    expect(await run(transformFences, '```python file=labs/a.py region=view\n```')).toBe(
      `import code0 from '@generated/nexus-catalog/default/${name}'\n<CodeListing source={code0} language="python"></CodeListing>`,
    );
  });

  test('keep what they mark in what they include, and what it is called', async () => {
    const page = '```python file=labs/a.py title="A view" failing=2 changed=4 added=5\n```';
    expect(await run(transformFences, page)).toContain(
      '<CodeListing source={code0} language="python" title="A view" failing="2" changed="4" added="5">',
    );
  });

  test('tell output from code', async () => {
    expect(await run(transformFences, '```text output=labs/output/a.txt lines=1-3\n```')).toContain(
      '<CodeListing source={code0} language="text" isOutput="yes">',
    );
  });

  test('draw diagrams, with the words they are read by', async () => {
    const drawn = await run(
      transformFences,
      '```mermaid alt="A leads to B"\nflowchart TD\n  A --> B\n```',
    );
    expect(drawn).toMatch(/^<Diagram svg="<svg[\s\S]*<\/svg>" alt="A leads to B"><\/Diagram>$/);
  });
});

describe('links between pages', () => {
  test.each([
    ['[a](../technologies/redis.md)', 'paragraph([a](/docs/technologies/redis/))'],
    ['[a](../../challenges/slow.md#proof)', 'paragraph([a](/challenges/slow/#proof))'],
    ['[a](../contributing/index.md)', 'paragraph([a](/docs/contributing/))'],
    ['[a](https://example.org/x.md)', 'paragraph([a](https://example.org/x.md))'],
    ['[a](#here)', 'paragraph([a](#here))'],
    ['[a](/challenges/?level=beginner)', 'paragraph([a](/challenges/?level=beginner))'],
    ['[a][r]\n\n[r]: ../technologies/redis.md', 'definition() /docs/technologies/redis/'],
    ['[a](../../README.md)', 'paragraph([a](https://example.org/README.md))'],
  ])('%s', async (written, become) => {
    expect(await run(resolvePageLinks, written)).toContain(become);
  });
});

describe('pictures', () => {
  const name = pictureName('docs/concepts/model.png');
  const imported = `import picture0 from '@generated/nexus-catalog/default/${name}'`;

  test('import what is known of them, and are shown at once on the first screen', async () => {
    expect(await run(transformPictures, '![Keys](./model.png "In memory")')).toBe(
      `${imported}\nparagraph(<Picture picture={picture0} alt="Keys" title="In memory" isInSight="yes"></Picture>)`,
    );
  });

  test('wait further down', async () => {
    expect(await run(transformPictures, 'A.\n\nB.\n\nC.\n\n![Keys](./model.png)')).toContain(
      'paragraph(<Picture picture={picture0} alt="Keys"></Picture>)',
    );
  });

  test('may be named elsewhere on the page, or lie among the static files', async () => {
    expect(await run(transformPictures, '![Keys][m]\n\n[m]: model.png')).toContain(imported);
    expect(await run(transformPictures, '![Keys](/img/map.png)')).toContain(
      pictureName('static/img/map.png'),
    );
  });
});

test('a page exports the view of itself', async () => {
  expect(await run(linkPageView, 'Text.')).toBe(
    "import pageView from '@generated/nexus-catalog/default/page-docs-concepts-a-md.json'\nexport {pageView as page}\nparagraph(Text.)",
  );
});

import { pageWith, pageOf, type HostilePage } from './rawPages';

const body = '## Part {#part}\n\nText.\n';
const first = (refused: string | null, files: readonly string[]): HostilePage[] =>
  files.map((file) => ({ name: JSON.stringify(file.slice(0, 70)), file, refused }));
const lines = (refused: string | null, texts: readonly string[]): HostilePage[] =>
  texts.map((text) => ({ name: text.slice(0, 70), file: pageWith(text), refused }));

const laughs = Array.from(
  { length: 9 },
  (_, at) =>
    `l${at}: &l${at} [${
      at === 0
        ? '"lol"'
        : Array(9)
            .fill(`*l${at - 1}`)
            .join(', ')
    }]`,
).join('\n');

/** Front matter that runs, grows, or means something else to the next reader of it. */
export const fieldPages: readonly HostilePage[] = [
  ...first('HUB0', [
    `---js\n{title: require("child_process").execSync("id")}\n---\n\n${body}`,
    `---javascript\n({title: process.exit(1)})\n---\n\n${body}`,
    `---coffee\ntitle: 1\n---\n\n${body}`,
    `---json\n{"title": "x"}\n---\n\n${body}`,
    `---toml\ntitle = "x"\n---\n\n${body}`,
    `--- js\n{title: 1}\n---\n\n${body}`,
    `\n\n---js\n{title: 1}\n---\n\n${body}`,
    `+++\ntitle = "x"\n+++\n\n${body}`,
    `;;;\n{"title": "x"}\n;;;\n\n${body}`,
    `---\ntitle: x\n\n${body}`,
    `---\n---\n\n${body}`,
    `---\n- a\n- b\n---\n\n${body}`,
    `---\n"just a text"\n---\n\n${body}`,
    `---\n[[[[[[[[\n---\n\n${body}`,
    `---\n{{{{{{{{\n---\n\n${body}`,
    '',
    ' \n\n\t\n',
    '---\n',
    '---',
  ]),
  ...lines('HUB0', [
    'a: *unknown',
    'keywords: [*a, *a]',
    'title: A second title',
    'summary: twice\nsummary: thrice',
    '\tindented: by a tab',
    'key without a colon',
    'a: b: c',
    'a: "never closed',
    "a: 'never closed",
    'a: @reserved',
    'a: %percent',
    'a: `tick`',
    'a: |\n  text\n b: less indented',
    'constructor: {prototype: {polluted: true}}',
    'prototype: {polluted: true}',
    'toString: x',
    'hasOwnProperty: x',
    'slug: /../../admin/',
    'id: ../../etc',
    'script: alert(1)',
    'head_tags: [{tag: script}]',
    'image: https://xss.example/a.png',
    'custom_edit_url: javascript:alert(1)',
    'pagination_next: javascript:alert(1)',
    'hide_title: true',
    'mdx: {format: mdx}',
    'format: mdx',
    'keywords: {a: b}',
    'keywords: [[a]]',
    'draft: "yes"',
    'unlisted: [true]',
    'sidebar_position: .nan',
    'sidebar_position: 1e999',
    'sidebar_label: "a\\nb"',
    'aliases: ["javascript:alert(1)"]',
    'aliases: ["//xss.example/"]',
    'aliases: ["/../../admin/"]',
    'aliases: ["https://xss.example/"]',
    'aliases: ["/%2e%2e/%2e%2e/admin/"]',
    'aliases: ["/docs/%zz/"]',
    'moved_headings: ["/../#a -> part"]',
  ]),
  ...lines('HUB8', [
    laughs,
    'a: &a [x]\nb: [*a, *a]',
    'base: &base {a: 1}\nmerged:\n  <<: *base',
    'keywords: &a [*a]',
    'keywords: !!python/object/apply:os.system ["id"]',
    'keywords: !!python/name:os.system x',
    'keywords: !!js/function "function () { return 1 }"',
    'keywords: !!js/regexp /a/',
    'keywords: !ruby/object:Gem::Installer {i: x}',
    'keywords: !!java.net.URL [https://xss.example]',
    'sidebar_label: !!str 1',
    'sidebar_label: !!binary aGVsbG8=',
    'keywords: !!set {a, b}',
    'keywords: !!omap [a: 1]',
    'keywords: ! [a]',
    'keywords: !<tag:yaml.org,2002:seq> [a]',
    '__proto__: {polluted: true}',
    '"__proto__": {polluted: true}',
    'keywords: {__proto__: {polluted: true}}',
    '? [a, b]\n: c',
    '1: number',
    'null: nothing',
    'true: truth',
    '...\ntitle: another document',
    `keywords: ${'['.repeat(400)}${']'.repeat(400)}`,
    `a: ${'{a: '.repeat(200)}`,
    `keywords: ["${'x'.repeat(9_990)}"]`,
    Array.from({ length: 70 }, (_, at) => `${' '.repeat(at)}a${at}:`).join('\n'),
  ]),
  // Text that some reader of it could take for something else stays text.
  {
    name: 'a title of markup',
    file: pageOf('Text.', { title: '"</title><script>alert(1)</script>"' }),
    refused: null,
  },
  {
    name: 'a summary that ends its attribute',
    file: pageOf('Text.', {
      summary: `'A summary "><img src=x onerror=alert(1)> that goes on until it has sixty letters.'`,
    }),
    refused: null,
  },
  {
    name: 'a question that ends the script of structured data',
    file: pageOf(
      'Text.\n\n## Why `</script><script>alert(1)</script>`? {#why}\n\nBecause.',
    ).replace('## Part {#part}', '## What is `<!--<script>`? {#what}'),
    refused: null,
  },
  {
    name: 'Norway, dates, octals and sexagesimals',
    file: pageOf('Text.', { keywords: '[no, yes, 012, "12:30:45", 2026-01-01x, ~x]' }),
    refused: 'HUB0',
  },
  {
    name: 'a date that is no day',
    file: pageOf('Text.', { reviewed: '2026-02-30' }),
    refused: 'HUB0',
  },
];

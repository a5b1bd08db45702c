import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findActive, hostilePath, publish } from './publish';

/** The same pages each time, so that what fails here fails everywhere. */
const seed = 17;
const runs = 5_000;

const words = fc.constantFrom(
  'a',
  'Text',
  'Redis',
  '<',
  '>',
  '&',
  '"',
  "'",
  '`',
  '```',
  '~~~',
  '*',
  '**',
  '_',
  '[',
  ']',
  '(',
  ')',
  '![',
  '](',
  '{',
  '}',
  '|',
  '#',
  '## ',
  ':',
  '::',
  ':::',
  ':::note',
  ':::check[',
  '::lab{id=',
  '{#id}',
  '---',
  '===',
  '- ',
  '1. ',
  '> ',
  '\\',
  '\n',
  '\n\n',
  '    ',
  '\t',
  '&lt;',
  '&#x6A;',
  'javascript:',
  'data:',
  'vbscript:',
  'https://',
  '//',
  '/\\',
  '..',
  '../',
  '%2e%2e/',
  'file=',
  'output=',
  'labs/shop/orders.py',
  'region=total',
  'package.json',
  '<script>',
  '</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=',
  '<!--',
  '-->',
  '--!>',
  '<!-->',
  '<?',
  '<![CDATA[',
  ']]>',
  'onclick=',
  'style=',
  'url(',
  '^',
  '[^1]',
  '[^1]: ',
  '[a]: ',
  'import x from "y"',
  'export const a',
  '{/* a */}',
  '$x$',
  '~',
  '~~',
  '@',
  'a@b.co',
  'www.a.co',
  '\0',
  '\u202e',
  '\u200b',
  '\ufeff',
  'é',
  '日',
  '👩‍💻',
  '\u2028',
  '\r',
  '\r\n',
  'mermaid',
  'flowchart TD',
  'A --> B',
  'A["',
  '"]',
  'click A',
  'constructor',
  '__proto__',
  'toString',
);
const soup = fc.array(words, { maxLength: 40 }).map((parts) => parts.join(''));
const text = fc.oneof(
  soup,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ maxLength: 60 }),
);
const line = text.map((some) => some.replaceAll(/[\r\n\u2028\u2029]/g, ' '));

const address = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc
    .tuple(
      fc.constantFrom(
        'javascript:',
        'JaVaScript:',
        'java\tscript:',
        'data:text/html,',
        'vbscript:',
        'file:///',
        '//',
        '\\\\',
        'https:',
        'https:/',
        '',
        '#',
        './',
        '../',
        '/',
      ),
      line,
    )
    .map((parts) => parts.join('')),
);
const link = fc
  .tuple(
    fc.constantFrom('[', '!['),
    line,
    fc.constantFrom('](', '](<'),
    address,
    fc.constantFrom(')', '>)', ' "t")', '', '> "t")'),
  )
  .map((parts) => parts.join(''));
const definition = fc
  .tuple(line, address)
  .map(([label, url]) => `[${label}]: ${url}\n\n[${label}] ![x][${label}]`);
const fence = fc
  .tuple(
    fc.constantFrom('```', '~~~', '````', '``'),
    fc.constantFrom(
      'python',
      'mermaid',
      'html',
      'bash',
      'diff',
      'markdown',
      '',
      'text',
      '{',
      'constructor',
      '__proto__',
    ),
    fc.array(
      fc
        .tuple(
          fc.constantFrom(
            'file',
            'output',
            'from',
            'to',
            'region',
            'lines',
            'title',
            'alt',
            'failing',
            'changed',
            '__proto__',
            'onclick',
          ),
          fc.constantFrom('=', '="', " = '"),
          fc.oneof(
            line,
            fc.constantFrom(
              'labs/shop/orders.py',
              'labs/leaky.py',
              'package.json',
              '../a',
              '/etc/passwd',
              'total',
              '1-2',
              '9-1',
            ),
          ),
        )
        .map(([key, sign, value]) => `${key}${sign}${value}${sign.slice(1).trim()}`),
      { maxLength: 3 },
    ),
    text,
    fc.boolean(),
  )
  .map(
    ([sign, language, meta, inside, isClosed]) =>
      `${sign}${language} ${meta.join(' ')}\n${inside}\n${isClosed ? sign : ''}`,
  );
const directive = fc
  .tuple(
    fc.constantFrom(':', '::', ':::', '::::'),
    fc.constantFrom(
      'note',
      'tip',
      'check',
      'problem',
      'lab',
      'measurement',
      'technology-card',
      'technology-grid',
      'script',
      'constructor',
      'a',
    ),
    line,
    line,
    text,
    fc.boolean(),
  )
  .map(
    ([sign, name, label, attributes, inside, isClosed]) =>
      `${sign}${name}[${label}]{${attributes}}\n\n${inside}\n\n${isClosed ? sign : ''}`,
  );
const diagram = fc
  .tuple(
    fc.constantFrom(
      'flowchart TD',
      'sequenceDiagram',
      'stateDiagram-v2',
      'classDiagram',
      'erDiagram',
      'gantt',
    ),
    fc.array(
      fc.oneof(
        line,
        fc
          .tuple(line, fc.constantFrom('-->', '->>', '-- ', '||--o{'), line)
          .map((parts) => `A[${parts[0]}] ${parts[1]} B["${parts[2]}"]`),
      ),
      { maxLength: 4 },
    ),
  )
  .map(
    ([kind, lines]) => `\`\`\`mermaid alt="A diagram"\n${kind}\n  ${lines.join('\n  ')}\n\`\`\``,
  );
const table = fc
  .array(fc.array(line, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 4 })
  .map((rows) =>
    rows
      .map((row) => `| ${row.join(' | ')} |`)
      .join('\n')
      .replace('\n', '\n| - | - |\n'),
  );
const html = fc
  .tuple(
    fc.constantFrom('script', 'img', 'svg', 'a', 'iframe', 'form', 'x-y', 'style', 'b'),
    fc.array(
      fc.tuple(
        fc.constantFrom('src', 'href', 'onload', 'style', 'onerror', 'srcdoc'),
        fc.constantFrom('=', '="', "='", ' = '),
        line,
      ),
      { maxLength: 3 },
    ),
    line,
  )
  .map(
    ([name, attributes, inside]) =>
      `<${name} ${attributes.map((parts) => parts.join('')).join(' ')}>${inside}</${name}>`,
  );
const block = fc.oneof(
  { weight: 3, arbitrary: text },
  link,
  definition,
  fence,
  directive,
  diagram,
  table,
  html,
  fc
    .tuple(fc.constantFrom('# ', '## ', '### ', '> ', '- ', '1. ', '[^1]: ', '- [ ] '), line)
    .map((parts) => parts.join('')),
  fc.constantFrom(
    'Text.',
    'A **sound** paragraph with `code`.',
    '[x](neighbour.md#one)',
    '![What it shows](./boxes.png)',
    '```python\na = 1\n```',
    ':::note\n\nText.\n\n:::',
  ),
);
/** Well formed, so that nothing but its address can be what refuses it. */
const soundLink = fc
  .tuple(
    fc.constantFrom(
      'javascript:',
      'JaVaScRiPt:',
      'java&Tab;script:',
      'data:text/html,',
      'vbscript:',
      'https://a.example/',
    ),
    fc.stringMatching(/^[a-z0-9]{1,8}$/),
  )
  .map((parts) => `[A link](${parts.join('')})`);
const body = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(block, { minLength: 1, maxLength: 5 }).map((blocks) => blocks.join('\n\n')),
  },
  { weight: 1, arbitrary: block },
  { weight: 1, arbitrary: soundLink },
);

const scalar = fc.oneof(
  line,
  fc.constantFrom(
    '"x"',
    "'x'",
    '[a, b]',
    '{a: b}',
    '&a x',
    '*a',
    '!!str x',
    '!!js/function x',
    '| ',
    '>-',
    '2026-11-01',
    '2026-13-01',
    '~',
    'true',
    '.inf',
    '- a',
    '? a',
    '<<',
    '@',
    '%',
    '`',
  ),
);
const key = fc.oneof(
  fc.constantFrom(
    'title',
    'summary',
    'reviewed',
    'audience',
    'keywords',
    'draft',
    'aliases',
    'moved_headings',
    'sidebar_label',
    'slug',
    '__proto__',
    'constructor',
    'unlisted',
    'errors',
  ),
  line,
);
const sound = [
  'title: A page',
  'summary: A page that a machine made up, with whatever can stand in such a page, and more.',
  'reviewed: 2026-11-01',
  'audience: Nobody',
];
const fields = fc.oneof(
  { weight: 4, arbitrary: fc.constant(sound) },
  {
    weight: 2,
    arbitrary: fc
      .array(
        fc
          .tuple(key, fc.constantFrom(': ', ':', ': - ', ':\n  ', ' '), scalar)
          .map((parts) => parts.join('')),
        { maxLength: 3 },
      )
      .map((more) => [...sound, ...more]),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.nat(3), scalar)
      .map(([at, value]) =>
        sound.map((field, index) => (index === at ? field.replace(/: .*/, `: ${value}`) : field)),
      ),
  },
  { weight: 1, arbitrary: fc.array(line, { maxLength: 4 }) },
);
const fenceOfFields = fc.constantFrom(
  '---',
  '---',
  '---',
  '---',
  '---',
  '---',
  '--- ',
  '---js',
  '+++',
  '',
  '\n---',
  '\ufeff---',
);
const page = fc
  .tuple(fenceOfFields, fields, body)
  .map(
    ([sign, lines, content]) =>
      `${sign}\n${lines.join('\n')}\n${sign.trim()}\n\n## Part {#part}\n\n${content}\n`,
  );

const utf8 = new TextEncoder();
const file = fc.oneof(
  { weight: 12, arbitrary: page.map((some) => utf8.encode(some)) },
  { weight: 1, arbitrary: page.map((some) => new Uint8Array(Buffer.from(some, 'utf16le'))) },
  { weight: 1, arbitrary: page.map((some) => new Uint8Array(Buffer.from(some, 'latin1'))) },
  { weight: 1, arbitrary: page.map((some) => utf8.encode(some.replaceAll('\n', '\r\n'))) },
  {
    weight: 1,
    arbitrary: fc.tuple(page, fc.uint8Array({ maxLength: 8 }), fc.nat()).map(([some, more, at]) => {
      const whole = utf8.encode(some);
      const cut = at % whole.length;
      return Uint8Array.from([...whole.slice(0, cut), ...more, ...whole.slice(cut)]);
    }),
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }) },
);

test(`${runs} pages that a machine made up are refused with their line, or do nothing`, async () => {
  let accepted = 0;
  await fc.assert(
    fc.asyncProperty(file, async (bytes) => {
      const before = process.cpuUsage();
      const { refused, html: shown } = await publish(bytes);
      // Of the processor, not of the clock; a hundred times what one takes.
      expect(process.cpuUsage(before).user / 1_000_000).toBeLessThan(1);
      const lines = new TextDecoder().decode(bytes).split(/\r\n|\r|\n/).length;
      for (const problem of refused) {
        expect(problem.file).toBe(hostilePath);
        expect(problem.message).not.toBe('');
        expect(problem.line).toBeGreaterThan(0);
        expect(problem.line).toBeLessThanOrEqual(lines + 1);
      }
      if (shown !== null) accepted += 1;
      expect(findActive(shown ?? '')).toEqual([]);
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
    { seed, numRuns: runs },
  );
  // A test whose pages are all refused says nothing of those that are built.
  expect(accepted).toBeGreaterThan(runs / 20);
}, 600_000);

import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { renderHtml } from '../../../tests/renderHtml';
import { Diagram } from '../../components/Diagram/Diagram';
import { readArticle } from './readArticle';

const read = (article: string) =>
  readArticle(
    parseDocument(
      `<!doctype html><html><body><nav>Menu</nav><article data-pagefind-body="true">${article}</article><footer>Foot</footer></body></html>`,
    ),
  );
const texts = (article: string) => read(article).map(({ text }) => text);

describe('what is read of a page', () => {
  test('is its headings with their ids, its text and its code, in order', () => {
    expect(
      read('<h2 id="one">One</h2><p>Text with <b>bold</b> words.</p><pre><code>a = 1</code></pre>'),
    ).toEqual([
      { kind: 'heading', text: 'One', id: 'one' },
      { kind: 'text', text: 'Text with bold words.' },
      { kind: 'code', text: 'a = 1' },
    ]);
  });

  test('is the article alone', () => {
    expect(texts('<p>Text</p>')).toEqual(['Text']);
  });

  test.each([
    ['the table of contents', '<nav><a href="#one">One</a></nav>'],
    ['the head, which front matter tells', '<header><h1>Redis</h1></header>'],
    ['buttons', '<button>Copy</button>'],
    ['the link of a heading', '<a class="hash-link" href="#one">#</a>'],
    ['visually hidden words', '<span class="x visually-hidden">failing line</span>'],
    ['what is hidden from everybody', '<p aria-hidden="true">a</p><p hidden>b</p>'],
    ['cards of other pages', '<article><h3>Memcached</h3></article>'],
    ['drawings and scripts', '<svg><text>a</text></svg><script>b</script><style>c</style>'],
    ['what asks to be left out', '<p data-pagefind-ignore>a</p>'],
    ['captions, which repeat', '<figure><figcaption>labs/x.py</figcaption></figure>'],
  ])('leaves out %s', (_, html) => {
    expect(texts(`<p>Before</p>${html}<p>After</p>`)).toEqual(['Before', 'After']);
  });

  test('takes a drawing by its description', () => {
    const html = renderHtml(
      <Diagram
        svg="<svg><text>x</text></svg>"
        alt="A asks B"
        steps='[{"kind":"message","boxes":["A","B"],"text":"GET"}]'
      />,
    );
    expect(html).toContain('GET');
    expect(texts(html)).toEqual(['A asks B']);
  });

  test('keeps the cells of a table apart', () => {
    expect(texts('<table><tr><td>one</td><td>two</td></tr></table>')).toEqual(['one', 'two']);
  });

  test('keeps the lines of code, whatever they are wrapped in', () => {
    expect(read('<pre><code><span>a</span>\n<span>b</span></code></pre>')[0]?.text).toBe('a\nb');
  });

  test('is nothing where there is no article', () => {
    expect(readArticle(parseDocument('<main>An index</main>'))).toEqual([]);
  });
});

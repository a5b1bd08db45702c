import { expect, test } from 'vitest';
import { renderHtml } from '../../../tests/renderHtml';
import { SectionHeading } from './SectionHeading';

test('has a link to itself, named by its words, which search leaves out', () => {
  expect(
    renderHtml(
      <SectionHeading rank={3} id="what-goes-wrong">
        What goes wrong
      </SectionHeading>,
    ),
  ).toBe(
    '<h3 id="what-goes-wrong">What goes wrong<a href="#what-goes-wrong" data-control="share" aria-label="Link to What goes wrong" data-pagefind-ignore=""></a></h3>',
  );
});

test('names the link by the id where the words hold markup', () => {
  expect(
    renderHtml(
      <SectionHeading rank={2} id="get">
        <code>GET</code>
      </SectionHeading>,
    ),
  ).toContain('aria-label="Link to get"');
});

test('is a plain heading where nothing can lead to it', () => {
  expect(renderHtml(<SectionHeading rank={4}>Words</SectionHeading>)).toBe('<h4>Words</h4>');
});

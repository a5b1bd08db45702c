import { expect, test } from 'vitest';
import { renderHtml } from '../../../tests/renderHtml';
import { Picture } from './Picture';

const picture = { file: 'tasks-3f2a91c0b7de.webp', width: 720, height: 400 };

test('a picture keeps its place, and waits until it is near the screen', () => {
  expect(renderHtml(<Picture picture={picture} alt="Two of five tasks failed" />)).toBe(
    '<img src="/assets/images/tasks-3f2a91c0b7de.webp" width="720" height="400" alt="Two of five tasks failed" loading="lazy" decoding="async"/>',
  );
});

test('one on the first screen is shown at once', () => {
  const html = renderHtml(<Picture picture={picture} alt="Two of five tasks failed" isInSight />);
  expect(html).not.toContain('lazy');
});

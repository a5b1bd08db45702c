import { expect, test } from 'vitest';
import { cutInclusion } from './cutInclusion';

const files: Record<string, string> = {
  'labs/failing.py':
    '# region view\norders = Order.objects.all()\nreturn orders\n# endregion view\n',
  'labs/fixed.py':
    'import x\n\n# region view\norders = Order.objects.select_related("customer")\nreturn orders\n# endregion view\n',
  'labs/output/run.txt': 'one\ntwo\nthree\nfour\n',
};
const readText = (file: string) => files[file] ?? '';
const fileUrl = (file: string, line?: number) =>
  `https://example.org/${file}${line ? `#L${line}` : ''}`;

test('cuts a region and links to its first line', () => {
  expect(
    cutInclusion({ kind: 'file', file: 'labs/fixed.py', region: 'view' }, readText, fileUrl),
  ).toEqual({
    code: 'orders = Order.objects.select_related("customer")\nreturn orders',
    file: 'labs/fixed.py',
    region: 'view',
    url: 'https://example.org/labs/fixed.py#L4',
    language: 'python',
  });
});

test('shows captured output whole or in part, as text', () => {
  const output = { kind: 'output' as const, file: 'labs/output/run.txt' };
  expect(cutInclusion(output, readText, fileUrl).code).toBe('one\ntwo\nthree\nfour');
  expect(cutInclusion({ ...output, lines: '2-3' }, readText, fileUrl).code).toBe('two\nthree');
  expect(cutInclusion({ ...output, lines: '4' }, readText, fileUrl).code).toBe('four');
  expect(cutInclusion(output, readText, fileUrl).language).toBe('text');
});

test('computes the smallest change between two versions', () => {
  const diff = cutInclusion(
    { kind: 'diff', file: 'labs/failing.py', to: 'labs/fixed.py', region: 'view' },
    readText,
    fileUrl,
  );
  expect(diff.code.split('\n')).toEqual([
    'orders = Order.objects.all()',
    'orders = Order.objects.select_related("customer")',
    'return orders',
  ]);
  expect(diff.marks).toEqual({ 1: 'removed', 2: 'added' });
  expect(diff.file).toBe('labs/fixed.py');
});

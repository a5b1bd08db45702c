import { expect, test } from 'vitest';
import { readKnown, type Evidence } from './KnownMessage';

test.each<[listed: string, evidence: Evidence]>([
  ["ModuleNotFoundError: No module named '{module}'", 'text'],
  ['429 Too Many Requests', 'text'],
  ['502 Bad Gateway', 'text'],
  ['nginx: [emerg] {text}', 'text'],
  ['TemplateDoesNotExist at {path}', 'text'],
  ['in paginate\nlock timeout', 'text'],
  ['FileNotFoundError: [Errno 2] No such file or directory: {path}', 'name'],
  ['deadlock.Found: deadlock detected', 'name'],
  ['in handle_abort\nSystemExit: 1', 'name'],
  ["KeyError: '{key}'", 'line'],
  ['lib.errors.Missing: {name}', 'line'],
  ['KeyError', 'nothing'],
  ['ValueError: {value}', 'nothing'],
  ['KeyError: {key}', 'line'],
  ['[Errno 2] No such file or directory', 'nothing'],
  ['Connection refused', 'nothing'],
  ['timed out', 'nothing'],
  ['404', 'nothing'],
  ['does {what}', 'nothing'],
  ['not found', 'nothing'],
])('%j is known by its %s', (listed, evidence) => {
  expect(readKnown(listed).evidence).toBe(evidence);
});

test('JSON keeps its braces', () => {
  expect(readKnown('{"detail":"gone"}').segments).toEqual(["{'detail':'gone'}"]);
});

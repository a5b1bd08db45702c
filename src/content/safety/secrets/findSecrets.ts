import type { Place } from '../../PageSource';
import {
  findAddresses,
  findAssignments,
  findHeaders,
  findJwts,
  findPrivateKeys,
  findTokens,
} from './findCredentials';
import { findEmails, findNumbers } from './findPersonal';
import type { Found } from './Found';

/** A secret or a personal detail in a text: its place and what it is, and never the thing itself. */
export interface SecretSource extends Place {
  /** With its article: "an AWS access key". */
  name: string;
  isPersonal: boolean;
}

/** Finds what nobody may publish. Of two that lie in the same place, the first form counts. */
export function findSecrets(text: string): SecretSource[] {
  const secrets = [
    ...findPrivateKeys(text),
    ...findJwts(text),
    ...findTokens(text),
    ...findAddresses(text),
    ...findHeaders(text),
    ...findAssignments(text),
  ];
  const personal = [...findEmails(text), ...findNumbers(text)];
  const taken: Found[] = [];
  const isFree = (found: Found): boolean => {
    const isOver = taken.some(({ offset, end }) => found.offset < end && offset < found.end);
    if (!isOver) taken.push(found);
    return !isOver;
  };
  const kept = [
    ...secrets.filter(isFree).map((found) => ({ ...found, isPersonal: false })),
    ...personal.filter(isFree).map((found) => ({ ...found, isPersonal: true })),
  ];
  if (kept.length === 0) return [];
  const starts = [...text.matchAll(/\r\n|\r|\n/g)].map(({ index, 0: end }) => index + end.length);
  return kept
    .sort((one, other) => one.offset - other.offset)
    .map(({ offset, name, isPersonal }) => {
      const line = starts.filter((start) => start <= offset).length;
      return { line: line + 1, column: offset - (starts[line - 1] ?? 0) + 1, name, isPersonal };
    });
}

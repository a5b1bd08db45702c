import { checkCardTexts } from './checkCardTexts';
import { checkClaims } from './checkClaims';
import { checkDirectives } from './checkDirectives';
import { checkFences } from './checkFences';
import { checkFrontMatter } from './checkFrontMatter';
import { checkLinks } from './checkLinks';
import { checkMarkup } from './checkMarkup';
import { checkMessages } from './checkMessages';
import { checkNames } from './checkNames';
import { checkOutline } from './checkOutline';
import { checkTitle } from './checkTitle';
import { checkErrorLabs, checkLabs } from './checkLabs';
import {
  checkCycles,
  checkDuplicates,
  checkIds,
  checkListedTwice,
  checkOrphans,
} from './checkRelations';
import { checkUnwritten } from './checkUnwritten';
import { knowPages } from '../KnownPages';
import { kindOf } from '../kinds';
import type { PageSource } from '../PageSource';
import { checkPermalinks } from '../permalinks/checkPermalinks';
import { sortProblems, type Problem } from '../Problem';
import type { World } from '../World';

/**
 * Checks all pages against the content model, each alone and all together; tells all problems at once.
 *
 * @param one The only page whose own text is known, where no lab's output is either: a browser's.
 */
export function checkPages(
  pages: readonly PageSource[],
  world: World,
  one?: PageSource,
): Problem[] {
  const known = knowPages(pages, world);
  return sortProblems([
    ...checkNames(pages, world),
    ...checkDuplicates(pages),
    ...(one ? [one] : pages).flatMap((page) => {
      const kind = kindOf(page.path);
      const ofAnyPage = [
        ...page.problems,
        ...checkMarkup(page),
        ...checkFences(page, known),
        ...checkLinks(page, known),
      ];
      if (!kind) return ofAnyPage;
      return [
        ...ofAnyPage,
        ...checkFrontMatter(page, kind, world),
        ...checkMessages(page),
        ...checkTitle(page, kind),
        ...checkCardTexts(page),
        ...checkOutline(page, kind),
        ...checkUnwritten(page),
        ...checkDirectives(page, kind, known),
        ...(kind === 'challenge' && !one ? checkClaims(page, world) : []),
        ...checkIds(page, kind, known),
      ];
    }),
    ...checkCycles(known),
    ...checkListedTwice(known),
    ...checkLabs(known),
    ...checkErrorLabs(known),
    ...checkOrphans(known),
    ...checkPermalinks(pages, world),
  ]);
}

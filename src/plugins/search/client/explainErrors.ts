import type { ErrorIndex, ErrorPage, MessagePiece } from '../../../errors/ErrorIndex';
import type { Explanation } from '../../../errors/Explanation';
import { fetchJson, remember } from './fetchJson';

/** The pages that explain a pasted error, the best first. @throws When they cannot be fetched. */
export type ExplainErrors = (pasted: string) => Promise<Explanation[]>;

/**
 * Explains pastes with the error index of the site, of which it fetches what a paste needs.
 *
 * @param baseUrl The base path of the site, with a slash at both ends.
 */
export function explainErrors(baseUrl: string): ExplainErrors {
  const folder = `${baseUrl}pagefind/`;
  const errors = remember(() => fetchJson<ErrorIndex>(`${folder}errors.json`));
  // Only a paste needs it.
  const matcher = remember(() => import('../../../errors/explainPaste'));
  const fetchPiece = <Piece>(name: string) => fetchJson<Piece>(`${folder}errors-${name}.json`);
  return async (pasted) => {
    const [{ explainPaste }, index] = await Promise.all([matcher(), errors()]);
    return explainPaste(pasted, index, {
      messages: fetchPiece<MessagePiece>,
      pages: fetchPiece<ErrorPage[]>,
    });
  };
}

import type { ErrorPage } from './ErrorIndex';

/** Why a page is shown, the surest first; `library` is no explanation. */
export const reasons = ['exact', 'known', 'library'] as const;
export type Reason = (typeof reasons)[number];

/** A page that explains what was pasted. */
export interface Explanation {
  page: ErrorPage;
  reason: Reason;
  /** The message that the page lists; nothing when only the library led here. */
  message?: string;
  /** The section of the page that answers; nothing where its beginning does. */
  section?: string | undefined;
  /** The line that led here, counted from 1 in what was pasted. */
  line: number;
  /** The text of the line, and the part of it that matched. */
  text: string;
  from: number;
  to: number;
  /** Lines of the paste without which the message is not meant. */
  beside: readonly string[];
}

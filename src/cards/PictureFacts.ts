import type { Kind } from '../content/kinds';
import type { CardView, ProofView } from '../views/views';

/** All that a link picture is drawn from; the same facts give the same bytes. */
export interface PictureFacts {
  /** Null of a page that leads to pages of several kinds, such as the home page. */
  kind: Kind | null;
  /** The line above the title. */
  facts: readonly string[];
  title: string;
  sentence: string;
  /** A path in a box of 24 by 24. */
  icon?: string;
  /** What a challenge measured; null of one that measured nothing yet. */
  proof?: ProofView | null;
}

/** What the picture of a page shows: a challenge its symptom and its proof, the others their sentence. */
export function pictureFacts(card: CardView): PictureFacts {
  const { kind, facts, title, summary, symptom, icon, proof } = card;
  return {
    kind,
    facts,
    title,
    sentence: symptom ?? summary,
    ...(icon && { icon: icon.path }),
    ...(kind === 'challenge' && { proof: proof ?? null }),
  };
}

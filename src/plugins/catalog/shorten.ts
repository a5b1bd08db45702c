import type { CardsView, CardView } from '../../views/views';

/**
 * The first cards of a list, and where the others are.
 * A list that is longer by only a few is shown whole: "2 more" is not worth a press.
 */
export function shorten(cards: readonly CardView[], most: number, permalink: string): CardsView {
  if (cards.length <= most + 2) return { cards: [...cards] };
  return {
    cards: cards.slice(0, most),
    more: { count: cards.length - most, permalink, ...(most === 0 && { isAll: true }) },
  };
}

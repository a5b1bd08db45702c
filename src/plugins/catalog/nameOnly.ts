import type { CardView } from '../../views/views';

/** The title of an error is its message, which says enough in a list. */
export const nameOnly = (card: CardView): CardView =>
  card.kind === 'error' ? { ...card, facts: [], summary: '' } : card;

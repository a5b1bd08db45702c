import { createContext, useContext } from 'react';
import type { PageView } from '../views/views';

/** The page whose article is drawn; null outside of one. */
export const PageContext = createContext<PageView | null>(null);

/** What is known of the page whose article is drawn. */
export const usePage = (): PageView | null => useContext(PageContext);

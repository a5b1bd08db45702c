import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** What a reader is sent without scripts: the HTML, without class names and icons' drawings. */
export function renderHtml(element: ReactElement): string {
  return renderToStaticMarkup(element)
    .replace(/ class="[^"]*"/g, '')
    .replace(/<svg\b.*?<\/svg>/gs, '<svg/>');
}

/** The words of some HTML, in order. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&#x27;/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

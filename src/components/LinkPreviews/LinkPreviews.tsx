import type { ReactNode } from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { HeadView } from '../../views/views';
import { previewStyles } from './previewStyles';
import { partsOf, pathOf, readTexts } from './previewTexts';

export interface LinkPreviewsProps {
  /** A few pages to begin with. */
  heads: HeadView[];
}

/**
 * Pages as others show a link to them. The form shows any page in the place of the first: its
 * script reads the page itself, so no list of pages is needed here.
 */
export function LinkPreviews({ heads }: LinkPreviewsProps): ReactNode {
  return (
    <>
      <style>{previewStyles + barRules(heads)}</style>
      <form data-control="link-previews" data-base={useBaseUrl('/')} method="get">
        <label>
          <span>Address or file of a page</span>
          <input
            name="page"
            autoCapitalize="off"
            spellCheck={false}
            placeholder="docs/technologies/redis.md"
            required
          />
        </label>
        <button type="submit">Show it</button>
        <p role="status" data-part="status" />
      </form>
      <p data-part="plain">
        To see another page here takes JavaScript; without it, <code>npm run card -- FILE</code>{' '}
        shows the picture and the texts of any page.
      </p>
      {heads.map((head) => (
        <Previews key={head.title} head={head} />
      ))}
    </>
  );
}

/** The colour of each bar. A page may have no style attribute. */
const barRules = (heads: readonly HeadView[]): string =>
  [...new Set(heads.map(({ tags }) => readTexts(tags).color))]
    .map((color) => `[data-bar='${color}'] {--bar:${color}}\n`)
    .join('');

function Previews({ head: { tags } }: { head: HeadView }): ReactNode {
  const texts = readTexts(tags);
  const parts = partsOf(texts);
  const picture = (
    <img src={pathOf(texts.picture)} alt={texts.alt} width={1200} height={630} loading="lazy" />
  );
  return (
    <section data-part="previews">
      <h2 data-part="title">{parts.title}</h2>
      <p data-part="room">{parts.room}</p>
      <div data-part="beside">
        <figure>
          <figcaption>Discord</figcaption>
          <div data-preview="discord" data-bar={texts.color}>
            <p data-part="site">{parts.site}</p>
            <strong data-part="title">{parts.title}</strong>
            <p data-part="summary">{parts.summary}</p>
            {picture}
          </div>
        </figure>
        <figure>
          <figcaption>Search result</figcaption>
          <div data-preview="search">
            <p data-part="trail">{parts.trail}</p>
            <strong data-part="document-title">{parts['document-title']}</strong>
            <p data-part="summary">{parts.summary}</p>
          </div>
        </figure>
        <figure>
          <figcaption>Link preview</figcaption>
          <div data-preview="link">
            {picture}
            <strong data-part="title">{parts.title}</strong>
            <p data-part="host">{parts.host}</p>
          </div>
        </figure>
      </div>
    </section>
  );
}

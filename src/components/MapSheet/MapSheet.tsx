import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { MapRowView, MapSheetView, RailView } from '../../views/mapViews';
import { KindGlyph } from '../KindGlyph/KindGlyph';
import styles from './MapSheet.module.css';

export type MapSheetProps = MapSheetView;

/**
 * One picture of the map: a page a row, and beside the rows a line for each page that others name.
 * A row draws the part of the lines that passes it, so that it may be as high as its words.
 */
export function MapSheet({ id, title, note, rows, tracks }: MapSheetProps): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return (
    <section className={styles.sheet} aria-labelledby={id}>
      <h2 id={id}>
        {title}
        {note && <span className={styles.note}> {note}</span>}
      </h2>
      <ol>
        {rows.map((row) => (
          <Row key={row.permalink} row={row} tracks={tracks} />
        ))}
      </ol>
    </section>
  );
}

interface RowProps {
  row: MapRowView;
  tracks: MapSheetView['tracks'];
}

function Row({ row: { kind, title, permalink, isVisitor, told, left, right }, tracks }: RowProps) {
  const [name = '', more] = title.split(/(?=: )/);
  const joined = [...left, ...right].filter(({ joins }) => joins).map(({ rail }) => rail);
  return (
    <li
      data-kind={kind}
      data-rails={joined.join(' ') || undefined}
      data-visitor={isVisitor || undefined}
    >
      <Rails rails={left} tracks={tracks.left} side="left" />
      <Link to={permalink}>
        <KindGlyph kind={kind} />
        <span>
          {name}
          {more && <span className="visually-hidden">{more}</span>}
        </span>
      </Link>
      {told && <span className="visually-hidden">{told}</span>}
      <Rails rails={right} tracks={tracks.right} side="right" />
    </li>
  );
}

interface RailsProps {
  rails: RailView[];
  tracks: number;
  side: 'left' | 'right';
}

/** In a box of two units a track and two a row, stretched to the row. */
function Rails({ rails, tracks, side }: RailsProps): ReactNode {
  if (rails.length === 0) return null;
  const edge = side === 'left' ? tracks * 2 : 0;
  const middleOf = (track: number) => (side === 'left' ? track * 2 + 1 : (tracks - track) * 2 - 1);
  return (
    <svg
      viewBox={`0 0 ${tracks * 2} 2`}
      preserveAspectRatio="none"
      data-side={side}
      aria-hidden="true"
    >
      {rails.map(({ rail, kind, track, isFromAbove, isGoingDown, joins }) => {
        const x = middleOf(track);
        // A little into the next row: between two heights in fractions of a pixel there is a seam.
        const [top, bottom] = [isFromAbove ? 0 : 1, isGoingDown ? 2.03 : 1];
        const along = bottom > top ? `M${x} ${top}V${bottom}` : '';
        return (
          <path
            key={rail}
            data-rail={rail}
            data-kind={kind}
            d={joins ? `${along}M${x} 1H${edge}` : along}
          />
        );
      })}
      {rails.map(
        ({ rail, kind, track, joins }) =>
          joins &&
          joins !== 'own' && (
            <path
              key={rail}
              data-rail={rail}
              data-kind={kind}
              data-dot=""
              d={`M${middleOf(track)} 1h0`}
            />
          ),
      )}
      {rails.map(
        ({ rail, track, joins }) =>
          joins === 'alternative' && (
            <path key={rail} data-dot="ring" d={`M${middleOf(track)} 1h0`} />
          ),
      )}
    </svg>
  );
}

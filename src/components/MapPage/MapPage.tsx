import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import type { MapSheetView, MapView } from '../../views/mapViews';
import { HubMap } from '../HubMap/HubMap';
import { KindGlyph } from '../KindGlyph/KindGlyph';
import { IndexPage } from '../IndexPage/IndexPage';
import { MapOverview } from '../MapOverview/MapOverview';
import { MapSheet } from '../MapSheet/MapSheet';
import { Pager } from '../Pager/Pager';
import styles from './MapPage.module.css';

export interface MapPageProps {
  map: MapView;
}

/** The hub as a picture: its subjects, then a sheet for each, then the list of everything. */
export function MapPage({
  map: { head, overview, sheets, sections, part },
}: MapPageProps): ReactNode {
  return (
    <IndexPage title={head.title} intro={head.summary}>
      <style>
        {[...sheets.map(trackRule), ...lightRules(sheets, overview?.ties.length ?? 0)].join('\n')}
      </style>
      <div className={styles.opening}>
        {overview && <MapOverview {...overview} />}
        <Legend />
      </div>
      {sheets.length > 0 && (
        <div className={styles.sheets}>
          {sheets.map((sheet) => (
            <MapSheet key={sheet.id} {...sheet} />
          ))}
        </div>
      )}
      {part && <Pager part={part} noun="map" />}
      {sections && (
        <section className={styles.list} aria-labelledby="every-page">
          <h2 id="every-page">Every page, by kind</h2>
          <HubMap sections={sections} />
          <p>
            Is one missing? <Link to="/contribute/new/">Write it in the browser</Link>.
          </p>
        </section>
      )}
    </IndexPage>
  );
}

const shownKinds = ['technology', 'concept', 'challenge', 'practice'] as const;

function Legend(): ReactNode {
  return (
    <section className={styles.legend} aria-labelledby="legend">
      <h2 id="legend">How to read it</h2>
      <p className={styles.kinds}>
        {shownKinds.map((kind) => (
          <span key={kind} data-kind={kind}>
            <KindGlyph kind={kind} /> {kind}
          </span>
        ))}
      </p>
      <dl>
        <dt>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path data-arc="" d="M4 2A16 10 0 0 1 4 22" strokeWidth="5" />
            <path data-arc="" d="M4 2A9 10 0 0 1 4 22" strokeWidth="1" />
          </svg>
        </dt>
        <dd>An arc between subjects: the thicker it is, the more relations their pages have.</dd>
        <dt>
          <Swatch kind="technology" lines={['M0 12h24']} />
        </dt>
        <dd>A solid line on the left: a technology that is involved.</dd>
        <dt>
          <Swatch kind="concept" lines={['M0 12h24']} />
        </dt>
        <dd>A dashed line on the left: a concept that explains it, or comes before it.</dd>
        <dt>
          <Swatch kind="practice" lines={['M0 12h24']} />
        </dt>
        <dd>A line on the right: a practice that would have prevented it.</dd>
        <dt>
          <Swatch kind="technology" lines={['M12 0v24', 'M12 12h12']} dot="" />
        </dt>
        <dd>A dot joins a page to a line. A line without one passes by.</dd>
        <dt>
          <Swatch kind="technology" lines={['M12 0v24', 'M12 12h12']} dot="ring" />
        </dt>
        <dd>A ring joins alternatives: one or the other.</dd>
        <dt>
          <span className={styles.visitor} />
        </dt>
        <dd>A dashed frame: the page has its own place under another subject.</dd>
      </dl>
      <p>Point at a page, or go to it with the Tab key, and its lines stand out.</p>
    </section>
  );
}

interface SwatchProps {
  kind: 'technology' | 'concept' | 'practice';
  lines: string[];
  dot?: '' | 'ring';
}

function Swatch({ kind, lines, dot }: SwatchProps): ReactNode {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path data-kind={kind} d={lines.join('')} />
      {dot !== undefined && <path data-kind={kind} data-dot="" d="M12 12h0" />}
      {dot === 'ring' && <path data-dot="ring" d="M12 12h0" />}
    </svg>
  );
}

/** How many lines pass beside the rows of a sheet. A page may have no style attribute. */
const trackRule = ({ id, tracks: { left, right } }: MapSheetView): string =>
  `[aria-labelledby="${id}"] ol{--left:${left};--right:${right}}`;

/** Where the pointer or the focus is on a page, its lines stand out from the others of the picture. */
function lightRules(sheets: MapPageProps['map']['sheets'], ties: number): string[] {
  const rails = sheets.flatMap(({ rows }) =>
    rows.flatMap(({ left, right }) => [...left, ...right].map(({ rail }) => rail)),
  );
  return Array.from({ length: Math.max(0, ties, ...rails) }, (_, index) => {
    const on = `[data-rails~="${index + 1}"]`;
    return `ol:has(${on}:hover,${on} :focus-visible) [data-rail="${index + 1}"]{--lit:1}`;
  });
}

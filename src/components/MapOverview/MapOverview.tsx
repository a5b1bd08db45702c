import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import type { MapOverviewView, MapSubjectView } from '../../views/mapViews';
import { KindGlyph } from '../KindGlyph/KindGlyph';
import styles from './MapOverview.module.css';

export type MapOverviewProps = MapOverviewView;

/** The height of a row, and how far an arc stands out for each row that it spans, in pixels of 1/16 rem. */
const row = 64;
const reach = 12;

/** The whole hub in one picture: its subjects with what they hold, and arcs between those that are related. */
export function MapOverview({ subjects, ties }: MapOverviewProps): ReactNode {
  const strongest = Math.max(1, ...ties.map(({ count }) => count));
  const middle = (place: number) => (place + 0.5) * row;
  const width = Math.max(1, subjects.length - 1) * reach + 12;
  return (
    <section className={styles.overview} aria-labelledby="subjects">
      <h2 id="subjects">Subjects</h2>
      <ol>
        {subjects.map((subject, place) => (
          <Subject
            key={subject.permalink}
            subject={subject}
            arcs={ties.flatMap(({ from, to }, arc) =>
              from === place || to === place ? [arc + 1] : [],
            )}
          />
        ))}
        <li aria-hidden="true">
          <svg
            viewBox={`0 0 ${width} ${subjects.length * row}`}
            width={`${width / 16}rem`}
            height={`${(subjects.length * row) / 16}rem`}
          >
            {ties.map(({ from, to, count }, arc) => (
              <path
                key={`${from} ${to}`}
                data-rail={arc + 1}
                d={`M4 ${middle(from)}A${(to - from) * reach} ${((to - from) * row) / 2} 0 0 1 4 ${middle(to)}`}
                strokeWidth={(1 + (5 * count) / strongest).toFixed(1)}
              />
            ))}
            {subjects.map(
              ({ permalink, ties: own }, place) =>
                own.length > 0 && <circle key={permalink} cx="4" cy={middle(place)} r="4" />,
            )}
          </svg>
        </li>
      </ol>
    </section>
  );
}

interface SubjectProps {
  subject: MapSubjectView;
  /** The arcs that end here, counted from 1. */
  arcs: number[];
}

function Subject({ subject: { title, permalink, counts, ties }, arcs }: SubjectProps): ReactNode {
  return (
    <li data-rails={arcs.join(' ') || undefined}>
      <Link to={permalink}>
        <span className={styles.title}>{title}</span>{' '}
        <span className={styles.counts}>
          {counts.map(({ kind, count, noun }) => (
            <span key={kind} data-kind={kind}>
              <KindGlyph kind={kind} />
              {count.toLocaleString('en')}
              <span className="visually-hidden">{` ${noun} `}</span>
            </span>
          ))}
        </span>
      </Link>
      {ties.length > 0 && (
        <span className="visually-hidden">
          {`related to ${ties.map((tie) => `${tie.title} (${tie.count})`).join(', ')}`}
        </span>
      )}
    </li>
  );
}

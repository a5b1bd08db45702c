import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import type { HomeView } from '../../views/views';
import { KindGlyph } from '../KindGlyph/KindGlyph';
import { formatDay } from '../Measurement/Measurement';
import { MoreLink } from '../MoreLink/MoreLink';
import { PageCard } from '../PageCard/PageCard';
import { SearchBox } from '../SearchEntry/SearchBox';
import { PastedExample } from './PastedExample';
import styles from './HomePage.module.css';

/** Search first, with an error becoming its answer beside it; then proof, ways in, and how to add. */
export function HomePage({ example, challenges, paths, latest, kinds }: HomeView): ReactNode {
  return (
    <main className={styles.home}>
      <div className={styles.opening}>
        <div className={styles.first}>
          <h1>
            Backend problems, <span className={styles.failing}>reproduced</span> and{' '}
            <span className={styles.fixed}>proven solved</span>.
          </h1>
          <p>
            The notebook of the ALX ProDev Backend learners: what each tool is for, what went wrong
            with it, and the test that shows the fix works.
          </p>
          <SearchBox />
          <ul className={styles.ways}>
            <li>
              <Link to="/docs/errors/">An error on the screen?</Link>
              <span>Paste it above, or find it in the list.</span>
            </li>
            <li>
              <Link to="/docs/technologies/">A topic to learn?</Link>
              <span>
                Start with a tool, or with <Link to="/docs/concepts/">a concept</Link>.
              </span>
            </li>
            <li>
              <Link to="/docs/contributing/">Something to add?</Link>
              <span>
                <Link to="/contribute/new/">Write a page in the browser</Link>, with what is wrong
                told as you type.
              </span>
            </li>
          </ul>
        </div>
        {example && <PastedExample {...example} />}
      </div>
      <section aria-labelledby="proof">
        <h2 id="proof">What failed, and what the fix measured</h2>
        <ul className={styles.challenges}>
          {challenges.map((card) => (
            <li key={card.id}>
              <PageCard card={card} rank={3} />
            </li>
          ))}
        </ul>
      </section>
      <div className={styles.lists}>
        <section aria-labelledby="paths">
          <h2 id="paths">Where to start</h2>
          <ul className={styles.rows}>
            {paths.cards.map((card) => (
              <li key={card.id}>
                <Link to={card.permalink}>{card.title}</Link>
                <span>{card.audience ?? card.summary}</span>
              </li>
            ))}
            {paths.more && (
              <li>
                <MoreLink more={paths.more} />
              </li>
            )}
          </ul>
        </section>
        <section aria-labelledby="latest">
          <h2 id="latest">What is new</h2>
          <ul className={styles.rows}>
            {latest.map(({ card, day }) => (
              <li key={card.permalink} data-kind={card.kind}>
                <Link to={card.permalink}>
                  <KindGlyph kind={card.kind} />
                  {card.title}
                </Link>
                <span>
                  {card.facts[0]}, added <time dateTime={day}>{formatDay(day)}</time>
                </span>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <section aria-labelledby="all">
        <h2 id="all">Everything in the hub</h2>
        <ul className={styles.kinds}>
          {kinds.map(({ kind, title, permalink, count }) => (
            <li key={kind} data-kind={kind}>
              <Link to={permalink}>
                <KindGlyph kind={kind} />
                {title} <b>{count.toLocaleString('en')}</b>
              </Link>
            </li>
          ))}
          <li>
            <Link to="/map/">Map</Link>
          </li>
        </ul>
      </section>
      <section aria-labelledby="add" className={styles.add}>
        <h2 id="add">Spent a week on something?</h2>
        <p>
          Write it down in plain Markdown. <code>npm run new</code> gives you the page,{' '}
          <code>npm run check</code> says what to fix, with file and line. Without Node,{' '}
          <Link to="/contribute/new/">write it in the browser</Link>.{' '}
          <Link to="/docs/contributing/">How to contribute</Link>
        </p>
      </section>
    </main>
  );
}

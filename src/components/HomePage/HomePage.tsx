import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import type { HomeView } from '../../views/views';
import { HubMap } from '../HubMap/HubMap';
import { MoreLink } from '../MoreLink/MoreLink';
import { PageCard } from '../PageCard/PageCard';
import { SearchEntry } from '../SearchEntry/SearchEntry';
import styles from './HomePage.module.css';

/** Search first, then what a person can do here, then proof, then the map. */
export function HomePage({ challenges, technologies, map }: HomeView): ReactNode {
  return (
    <main className={styles.home}>
      <div className={styles.opening}>
        <h1>
          Backend problems, <span className={styles.failing}>reproduced</span> and{' '}
          <span className={styles.fixed}>proven solved</span>.
        </h1>
        <p>
          The notebook of the ALX ProDev Backend learners: what each tool is for, what went wrong
          with it, and the test that shows the fix works.
        </p>
        <SearchEntry place="home" />
        <ul className={styles.ways}>
          <li>
            <Link to="/challenges/">An error on the screen?</Link> Find the challenge that explains
            it.
          </li>
          <li>
            <Link to="/docs/technologies/">A topic to learn?</Link> Begin with a tool, or with{' '}
            <Link to="/docs/concepts/">a concept</Link>.
          </li>
          <li>
            <Link to="/docs/contributing/">Something to add?</Link> One command begins a page, one
            checks it.
          </li>
        </ul>
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
      <section aria-labelledby="tools">
        <h2 id="tools">The tools</h2>
        <ul className={styles.tools}>
          {technologies.cards.map((card) => (
            <li key={card.id}>
              <PageCard card={card} rank={3} />
            </li>
          ))}
        </ul>
        {technologies.more && (
          <p>
            <MoreLink more={technologies.more} />
          </p>
        )}
      </section>
      <section aria-labelledby="map">
        <h2 id="map">Everything in the hub</h2>
        <HubMap sections={map} />
      </section>
      <section aria-labelledby="add" className={styles.add}>
        <h2 id="add">Spent a week on something?</h2>
        <p>
          Write it down in plain Markdown. <code>npm run new</code> gives you the page,{' '}
          <code>npm run check</code> says what to fix, with file and line.{' '}
          <Link to="/docs/contributing/">How to contribute</Link>
        </p>
      </section>
    </main>
  );
}

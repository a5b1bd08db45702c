import type { CatalogPage } from '../content/Catalog';
import { capital } from '../content/capital';
import { kindFacts } from '../content/kinds';
import type { LabResult } from '../content/readLabResult';
import type { CardView, IconView } from '../views/views';

/** What cards are made from, besides the page. */
export interface CardSources {
  labs: Readonly<Record<string, LabResult>>;
  findIcon: (slug: string | undefined) => IconView | undefined;
}

/** What stands for a page wherever another page, a list or a link names it. */
export function makeCard(page: CatalogPage, { labs, findIcon }: CardSources): CardView {
  const { kind, id, title, summary, permalink } = page;
  const common = { kind, id, title, summary, permalink, facts: factsOf(page) };
  switch (page.kind) {
    case 'technology':
      return { ...common, category: page.category, level: page.level, icon: findIcon(page.icon) };
    case 'concept':
      return { ...common, level: page.level, technologies: page.technologies };
    case 'practice':
      return { ...common, strength: page.strength };
    case 'error':
      return { ...common, level: page.level, technologies: page.technologies };
    case 'guide':
      return { ...common, audience: page.audience };
    case 'challenge': {
      const lab = page.lab ? labs[page.lab] : undefined;
      return {
        ...common,
        level: page.level,
        status: page.status,
        symptom: page.symptom,
        technologies: page.technologies,
        concepts: page.concepts,
        proof: lab?.figures[lab.headline],
      };
    }
  }
}

function factsOf(page: CatalogPage): string[] {
  const word = capital(kindFacts[page.kind].singular);
  switch (page.kind) {
    case 'technology':
      return [word, page.category, page.level];
    case 'concept':
      return [word, page.level];
    case 'practice':
      return [word, page.strength];
    case 'challenge':
      return [word, page.level, page.status];
    case 'error':
      return [word, page.printed_by, page.level];
    case 'guide':
      return [word];
  }
}

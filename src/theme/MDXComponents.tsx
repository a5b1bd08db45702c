/** Thin wrappers that put components where Docusaurus expects its own. */
import type { ComponentProps, ReactNode } from 'react';
import MDXA from '@theme/MDXComponents/A';
import { Callout } from '../components/Callout/Callout';
import { CodeListing, type LineMark } from '../components/CodeListing/CodeListing';
import { Diagram } from '../components/Diagram/Diagram';
import { FormerIds } from '../components/FormerIds/FormerIds';
import { LabGuide } from '../components/LabGuide/LabGuide';
import { Measurement } from '../components/Measurement/Measurement';
import { Picture, type PictureProps } from '../components/Picture/Picture';
import { SectionHeading } from '../components/SectionHeading/SectionHeading';
import { ScrollTable } from '../components/ScrollTable/ScrollTable';
import { splitQuestion, SelfCheck } from '../components/SelfCheck/SelfCheck';
import { TechnologyCard } from '../components/TechnologyCard/TechnologyCard';
import { TechnologyGrid } from '../components/TechnologyGrid/TechnologyGrid';
import type { CardsView, CardView, IncludedCode, LabView, ProofView } from '../views/views';
import { readMarks } from '../components/CodeListing/readMarks';

interface LabSource {
  lab: LabView;
  figures: Record<string, ProofView>;
}

type ListingProps = {
  source?: IncludedCode;
  code?: string;
  language?: string;
  title?: string;
  isOutput?: string;
} & Partial<Record<LineMark, string>>;

function Listing({ source, code, language, title, isOutput, ...marks }: ListingProps): ReactNode {
  return (
    <CodeListing
      code={source?.code ?? code ?? ''}
      language={
        language === 'diff' && source ? source.language : (language ?? source?.language ?? 'text')
      }
      title={title}
      file={source?.file}
      url={source?.url}
      isOutput={isOutput !== undefined}
      marks={{ ...source?.marks, ...readMarks(marks) }}
    />
  );
}

/** What a page's Markdown may become: the names that src/markdown writes, and a few plain elements. */
const components = {
  a: MDXA,
  table: ScrollTable,
  h2: (props: ComponentProps<'h2'>) => <SectionHeading rank={2} {...props} />,
  h3: (props: ComponentProps<'h3'>) => <SectionHeading rank={3} {...props} />,
  h4: (props: ComponentProps<'h4'>) => <SectionHeading rank={4} {...props} />,
  Callout,
  CodeListing: Listing,
  Diagram,
  FormerIds: ({ ids }: { ids: string }) => <FormerIds ids={ids.split(' ')} />,
  Picture: ({
    isInSight,
    ...picture
  }: Omit<PictureProps, 'isInSight'> & { isInSight?: string }) => (
    <Picture isInSight={isInSight !== undefined} {...picture} />
  ),
  SelfCheck: ({ children }: { children: ReactNode }) => (
    <SelfCheck {...splitQuestion(children, CheckQuestion)} />
  ),
  CheckQuestion,
  TechnologyCard: ({ card, rank }: { card: CardView; rank: string }) => (
    <TechnologyCard card={card} rank={Number(rank) as 2 | 3 | 4} />
  ),
  TechnologyGrid: ({ group, rank }: { group: CardsView; rank: string }) => (
    <TechnologyGrid {...group} rank={Number(rank) as 2 | 3 | 4} />
  ),
  LabGuide: ({ source }: { source: LabSource }) => <LabGuide lab={source.lab} />,
  Measurement: ({ source, figure }: { source: LabSource; figure: string }) => {
    const proof = source.figures[figure];
    return proof ? <Measurement lab={source.lab} proof={proof} /> : null;
  },
};

function CheckQuestion({ children }: { children: ReactNode }): ReactNode {
  return <>{children}</>;
}

export default components;

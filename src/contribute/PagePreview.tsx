import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { useMemo, type ComponentProps, type ReactNode } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import { Callout, type CalloutPart } from '../components/Callout/Callout';
import { CodeListing } from '../components/CodeListing/CodeListing';
import { ScrollTable } from '../components/ScrollTable/ScrollTable';
import { SelfCheck } from '../components/SelfCheck/SelfCheck';
import { isPagePath, permalinkOf } from '../content/kinds';
import type { HubPlace } from '../content/packed/PackedHub';
import { resolvePath } from '../content/resolvePath';
import { previewTree } from './previewTree';
import styles from './Contribute.module.css';

export interface PagePreviewProps {
  text: string;
  /** Where the page lies; its links are read from there. */
  path: string;
  place: HubPlace;
  baseUrl: string;
}

/** A page's text as a reader will see it, but for what only a build can put there. */
export function PagePreview({ text, path, place, baseUrl }: PagePreviewProps): ReactNode {
  const shown = useMemo(() => {
    const components = {
      a: ({ href = '', children }: ComponentProps<'a'>) => (
        <SafeLink address={addressOf(href, { path, place, baseUrl })}>{children}</SafeLink>
      ),
      table: ScrollTable,
      'x-callout': Part,
      'x-check': Question,
      'x-code': Listing,
      'x-placed': Placed,
      'x-picture': PictureToCome,
    };
    try {
      return toJsxRuntime(previewTree(text), {
        Fragment,
        jsx,
        jsxs,
        components: components as never,
      });
    } catch {
      return <p>The page cannot be shown as it is. The problems say why.</p>;
    }
  }, [text, path, place, baseUrl]);
  return <div className={`prose ${styles.prose}`}>{shown}</div>;
}

/** Where a link leads from here; null for what no page may link. */
export function addressOf(
  href: string,
  { path, place, baseUrl }: Pick<PagePreviewProps, 'path' | 'place' | 'baseUrl'>,
): string | null {
  // As a browser reads it: what it passes over is taken out before the protocol is looked at.
  // eslint-disable-next-line no-control-regex -- those are what browsers pass over.
  const clean = href.replaceAll(/[\u0000-\u0020]/g, '');
  const [, protocol] = /^([a-z][a-z0-9+.-]*):/i.exec(clean) ?? [];
  if (protocol) return /^(?:https?|mailto)$/i.test(protocol) ? clean : null;
  if (clean === '' || clean.startsWith('#') || clean.startsWith('//') || clean.includes('\\'))
    return null;
  const base = baseUrl.replace(/\/$/, '');
  if (clean.startsWith('/')) return base + clean;
  const [file = '', hash] = clean.split('#');
  const target = resolvePath(path, file);
  if (target === null) return null;
  if (!isPagePath(target)) return `${place.repositoryUrl}/blob/${place.branch}/${target}`;
  return `${base}${permalinkOf(target)}${hash ? `#${hash}` : ''}`;
}

function SafeLink({
  address,
  children,
}: {
  address: string | null;
  children: ReactNode;
}): ReactNode {
  if (address === null) return <span className={styles.deadLink}>{children}</span>;
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}

const callouts = ['problem', 'cause', 'solution', 'result', 'takeaway', 'note', 'tip', 'warning'];

interface BlockProps {
  name: string;
  title?: string;
  children?: ReactNode;
}

function Part({ name, title, children }: BlockProps): ReactNode {
  if (!callouts.includes(name)) return <div>{children}</div>;
  return (
    <Callout part={name as CalloutPart} {...(title && { title })}>
      {children}
    </Callout>
  );
}

const Question = ({ title, children }: BlockProps): ReactNode => (
  <SelfCheck question={title}>{children}</SelfCheck>
);

interface ListingProps {
  code: string;
  language: string;
  title?: string;
  shown?: string;
  drawn?: string;
}

function Listing({ code, language, title, shown, drawn }: ListingProps): ReactNode {
  if (drawn !== undefined)
    return (
      <>
        <ToCome>Here stands the diagram{drawn && `: ${drawn}`}</ToCome>
        <CodeListing code={code} language="text" />
      </>
    );
  if (shown) return <ToCome>Here stands the code or output of {shown}</ToCome>;
  return <CodeListing code={code} language={language} {...(title && { title })} />;
}

const words: Record<string, string> = {
  'technology-card': 'the card of a technology',
  'technology-grid': 'the cards of technologies',
  lab: 'how to run the lab',
  measurement: 'what the lab measured',
};

const Placed = ({ what, which }: { what: string; which: string }): ReactNode => (
  <ToCome>
    Here stands {words[what] ?? what}
    {which && ` (${which})`}
  </ToCome>
);

const PictureToCome = ({ title, which }: { title: string; which: string }): ReactNode => (
  <span className={styles.toCome}>
    Picture {which}
    {title && `: ${title}`}
  </span>
);

const ToCome = ({ children }: { children: ReactNode }): ReactNode => (
  <p className={styles.toCome}>{children}</p>
);

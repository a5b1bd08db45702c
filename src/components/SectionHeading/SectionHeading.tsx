import type { ComponentProps, ReactNode } from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';

export interface SectionHeadingProps extends ComponentProps<'h2'> {
  rank: 2 | 3 | 4;
}

/** A heading of an article with a link to itself. */
export function SectionHeading({ rank, id, children, ...rest }: SectionHeadingProps): ReactNode {
  const Heading = `h${rank}` as const;
  const brokenLinks = useBrokenLinks();
  if (!id) return <Heading {...rest}>{children}</Heading>;
  brokenLinks.collectAnchor(id);
  return (
    <Heading {...rest} id={id}>
      {children}
      <a
        className="hash-link"
        href={`#${id}`}
        data-control="share"
        aria-label={`Link to ${typeof children === 'string' ? children : id}`}
        data-pagefind-ignore=""
      />
    </Heading>
  );
}

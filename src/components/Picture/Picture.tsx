import type { ReactNode } from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { PictureView } from '../../views/views';

export interface PictureProps {
  picture: PictureView;
  alt: string;
  title?: string;
  /** It may be on the first screen; every other picture waits until it is near the screen. */
  isInSight?: boolean;
}

/** A picture of an article, which keeps its place while it comes. */
export function Picture({ picture, alt, title, isInSight = false }: PictureProps): ReactNode {
  return (
    <img
      src={useBaseUrl(`/assets/images/${picture.file}`)}
      width={picture.width}
      height={picture.height}
      alt={alt}
      title={title}
      {...(isInSight ? {} : { loading: 'lazy', decoding: 'async' })}
    />
  );
}

import type { ReactNode } from 'react';
import { IndexPage } from '../../components/IndexPage/IndexPage';

export default function ErrorPageContent({ tryAgain }: { tryAgain: () => void }): ReactNode {
  return (
    <IndexPage
      title="This page stopped"
      intro="A script of the page failed. Reload it, or try again here."
    >
      <button type="button" onClick={tryAgain}>
        Try again
      </button>
    </IndexPage>
  );
}

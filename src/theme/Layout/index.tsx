import type { ReactNode } from 'react';
import ErrorBoundary from '@docusaurus/ErrorBoundary';
import ErrorPageContent from '@theme/ErrorPageContent';
import Footer from '@theme/Footer';
import type { Props } from '@theme/Layout';
import LayoutProvider from '@theme/Layout/Provider';
import Navbar from '@theme/Navbar';

export default function Layout({ children }: Props): ReactNode {
  return (
    <LayoutProvider>
      <a className="skip-link" href="#page">
        Skip to the page
      </a>
      <Navbar />
      <div id="page" tabIndex={-1}>
        <ErrorBoundary fallback={(params) => <ErrorPageContent {...params} />}>
          {children}
        </ErrorBoundary>
      </div>
      <Footer />
    </LayoutProvider>
  );
}

import type { ReactNode } from 'react';
import { useLocation } from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { SiteHeader } from '../../components/SiteHeader/SiteHeader';

export default function Navbar(): ReactNode {
  const { siteConfig } = useDocusaurusContext();
  return <SiteHeader pathname={useLocation().pathname} baseUrl={siteConfig.baseUrl} />;
}

import type { ReactNode } from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { SiteFooter } from '../../components/SiteFooter/SiteFooter';

export default function Footer(): ReactNode {
  const { siteConfig } = useDocusaurusContext();
  return <SiteFooter repositoryUrl={String(siteConfig.customFields?.repositoryUrl)} />;
}

import type { ReactNode } from 'react';
import { NotFoundHelp } from '../../../components/NotFoundHelp/NotFoundHelp';

export default function NotFoundContent(): ReactNode {
  return <NotFoundHelp />;
}

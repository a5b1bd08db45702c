import renderAnew from '@docusaurus/core/lib/client/serverEntry';
import { forAddress } from './narrowRoutes';
import { plan } from './readPlan';
import { readAgain } from './readModule';
import type { RenderedPage } from './RenderedPage';

type Render = (request: { pathname: string }) => Promise<RenderedPage>;

/** Renders an address from what lies on the disk now, however often it was rendered before. */
const renderAgain: Render = async (request) => {
  const page = plan.pages[request.pathname];
  if (page) await readAgain(page.source, page.metadata);
  return forAddress(request.pathname, () => (renderAnew as Render)(request));
};

export default renderAgain;

import './withoutEval';
import { createRoot } from 'react-dom/client';
import { CheckPanel } from './CheckPanel';
import { hubSource } from './loadHub';
import { NewPanel } from './NewPanel';
import { WithHub } from './WithHub';

let mounted: Element | undefined;

/** Fills the page that begins a page, or the one that checks one. */
export function mountContribute(frame: HTMLElement): void {
  const panel = frame.querySelector('[data-part="panel"]');
  if (!panel || mounted === panel) return;
  mounted = panel;
  const baseUrl = frame.dataset.base ?? '/';
  const source = hubSource(baseUrl);
  const Panel = frame.dataset.task === 'new' ? NewPanel : CheckPanel;
  createRoot(panel).render(
    <WithHub source={source}>
      {(hub) => <Panel source={source} hub={hub} baseUrl={baseUrl} />}
    </WithHub>,
  );
}

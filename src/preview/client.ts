import type { PreviewNews } from './messages';

/** What the page was shown with: `<script data-events data-hash>`. */
const { events = '', hash = '' } = document.currentScript?.dataset ?? {};
const boxId = 'nexus-preview-problems';

// The address too: a page is told of its own changes only.
const query = new URLSearchParams({ address: location.pathname, hash });
new EventSource(`${events}?${query}`).onmessage = ({ data }: MessageEvent<string>) => {
  const news = JSON.parse(data) as PreviewNews;
  // The browser keeps the place on the page.
  if (news.isNew) location.reload();
  else showProblems(news.problems);
};

function showProblems(text: string): void {
  document.getElementById(boxId)?.remove();
  if (!text) return;
  const box = document.createElement('pre');
  box.id = boxId;
  box.setAttribute('role', 'alert');
  box.tabIndex = 0;
  box.textContent = text;
  box.style.cssText =
    'position:fixed;inset:auto 0 0;z-index:99;max-height:50vh;overflow:auto;margin:0;padding:1rem;' +
    'white-space:pre-wrap;font:0.875rem/1.5 monospace;color:#fff;background:#7a1420';
  document.body.append(box);
}

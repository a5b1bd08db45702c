import { partsOf, pathOf, readTexts } from './previewTexts';

/** Shows the page that the form names in the place of the first preview. */
async function showPreview(form: HTMLFormElement): Promise<void> {
  const status = form.querySelector('[data-part="status"]');
  const field = form.querySelector('input');
  const preview = document.querySelector<HTMLElement>('[data-part="previews"]');
  if (!status || !field || !preview) return;
  const { base = '/' } = form.dataset;
  const address = addressOf(field.value, base);
  status.textContent = 'Fetching the page …';
  const html = await fetch(address)
    .then((response) => (response.ok ? response.text() : ''))
    .catch(() => '');
  // Its head alone: a browser would hold the styles of its body against the policy of this page.
  const [head = ''] = html.split('</head>');
  const tags = [...new DOMParser().parseFromString(head, 'text/html').querySelectorAll('meta')].map(
    ({ name, content, attributes }) => ({
      name,
      content,
      property: attributes.getNamedItem('property')?.value,
    }),
  );
  const texts = readTexts(tags);
  if (!texts.url) {
    status.textContent = `There is no page at ${address}. Is the file new, build the site first: npm start`;
    return;
  }
  status.textContent = '';
  for (const [part, text] of Object.entries(partsOf(texts))) {
    for (const element of preview.querySelectorAll(`[data-part="${part}"]`)) {
      element.textContent = text;
    }
  }
  for (const image of preview.querySelectorAll('img')) {
    image.src = pathOf(texts.picture);
    image.alt = texts.alt;
  }
  preview
    .querySelector<HTMLElement>('[data-preview="discord"]')
    ?.style.setProperty('--bar', texts.color);
  history.replaceState(history.state, '', `?page=${encodeURIComponent(field.value)}`);
}

/** Shows the page that the address of this one names, and then each that is asked for. */
export function startPreviews(form: HTMLFormElement): void {
  form.onsubmit = (event) => {
    event.preventDefault();
    void showPreview(form);
  };
  const wanted = new URLSearchParams(location.search).get('page');
  const field = form.querySelector('input');
  if (!wanted || !field) return;
  field.value = wanted;
  void showPreview(form);
}

/**
 * Where a page is served, from whatever somebody calls it.
 *
 * `docs/technologies/redis.md`, `/docs/technologies/redis/`, `https://hub.example/name/docs/…`
 */
export function addressOf(called: string, base: string): string {
  const path = called
    .trim()
    .replace(/^[a-z]+:\/\/[^/]+/i, '')
    .replace(/[?#].*$/, '')
    .replace(/^\.?\/*/, '/')
    .replace(/(?:\/index)?\.md$/, '/')
    .replace(/\/*$/, '/');
  return path.startsWith(base) ? path : base.replace(/\/$/, '') + path;
}

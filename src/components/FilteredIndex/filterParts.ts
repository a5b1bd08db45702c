import type { IndexPositions } from '../../views/views';

/** What is chosen: values by the names of the filters. */
export type Choice = Readonly<Record<string, string>>;

/** How many entries come at once. */
const batch = 12;

let positions: Promise<IndexPositions> | undefined;
const parts = new Map<number, Promise<Element[]>>();
const own = new WeakMap<HTMLFormElement, Element[]>();
const latest = new WeakMap<HTMLFormElement, object>();

/**
 * Shows the entries of all parts of a long index that a choice leaves, each as soon as its part is
 * there. What is fetched is the list of places, once, and the parts that hold what is shown.
 *
 * @param tellCounts Is told how many any choice leaves, before the first of this one is there.
 * @throws when a part cannot be fetched; the entries before it stay.
 */
export async function showMatches(
  form: HTMLFormElement,
  choice: Choice,
  tellCounts: (countOf: (choice: Choice) => number | undefined) => void,
): Promise<void> {
  const grid = form.querySelector<HTMLElement>('[data-part="entries"]');
  const more = form.querySelector<HTMLButtonElement>('[data-part="more"]');
  if (!grid || !more) return;
  const turn = {};
  latest.set(form, turn);
  if (!own.has(form)) own.set(form, [...grid.children]);
  const pager = form.parentElement?.querySelector<HTMLElement>('[data-part="pager"]');
  const isWhole = Object.keys(choice).length === 0;
  if (pager) pager.hidden = !isWhole;
  if (isWhole) {
    grid.replaceChildren(...(own.get(form) ?? []));
    grid.style.minHeight = '';
    more.hidden = true;
  }
  // While nothing was chosen yet, the counts are those that the page came with.
  const all = isWhole && !positions ? undefined : await fetchPositions(form);
  if (latest.get(form) !== turn) return;
  tellCounts((each) =>
    Object.keys(each).length === 0
      ? Number(form.dataset.total)
      : all && findPlaces(all, each).length,
  );
  if (isWhole || !all) return;
  const found = findPlaces(all, choice);
  const { perPart } = all;
  if (found.length === 0) grid.replaceChildren();
  let shown = 0;
  const show = async (): Promise<void> => {
    more.hidden = true;
    const wanted = found.slice(shown, shown + batch);
    // All on their way at once; the first that cannot be fetched is told below.
    const lists = wanted.map((place) => fetchPart(form, Math.floor(place / perPart) + 1));
    for (const list of lists) list.catch(() => undefined);
    // What stands below the list moves once, when the last is there.
    grid.style.minHeight = `${grid.offsetHeight}px`;
    try {
      for (const [index, place] of wanted.entries()) {
        const entry = (await lists[index])?.[place % perPart];
        if (latest.get(form) !== turn) return;
        if (shown === 0) grid.replaceChildren();
        shown += 1;
        if (entry) grid.append(entry.cloneNode(true));
      }
    } finally {
      if (latest.get(form) === turn) {
        grid.style.minHeight = '';
        // Also after a failure: it fetches again what is missing.
        more.hidden = shown >= found.length;
      }
    }
  };
  more.onclick = () => void show();
  await show();
}

/** The places that every chosen value has, in order. */
export function findPlaces({ places }: IndexPositions, choice: Choice): number[] {
  const lists = Object.entries(choice).map(([name, value]) => spread(places[name]?.[value] ?? []));
  const [first = [], ...others] = lists.sort((one, other) => one.length - other.length);
  const sets = others.map((list) => new Set(list));
  return first.filter((place) => sets.every((set) => set.has(place)));
}

/** Distances as places: `[3, 1, 5]` → `[3, 4, 9]` */
function spread(distances: readonly number[]): number[] {
  let place = 0;
  return distances.map((distance) => (place += distance));
}

function fetchPositions(form: HTMLFormElement): Promise<IndexPositions> {
  positions ??= fetchOk(`${form.dataset.parts}filters.json`).then((answer) => answer.json());
  positions.catch(() => (positions = undefined));
  return positions;
}

function fetchPart(form: HTMLFormElement, number: number): Promise<Element[]> {
  const { parts: base = '' } = form.dataset;
  const known = parts.get(number);
  if (known) return known;
  const part = fetchOk(number === 1 ? base : `${base}page/${number}/`)
    .then((answer) => answer.text())
    .then((html) => [
      // Without its styles: a browser would hold them against the policy of this page.
      ...new DOMParser()
        .parseFromString(html.replace(/<style.*?<.style>/gs, ''), 'text/html')
        .querySelectorAll('[data-entry]'),
    ]);
  parts.set(number, part);
  part.catch(() => parts.delete(number));
  return part;
}

async function fetchOk(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`);
  return answer;
}

import type { Choice } from './filterParts';

/**
 * Sets the filters of an index as the address says. A value that the filters do not offer is left
 * at "all", but in a long index, which offers only the values that are used most.
 */
export function readFilters(form: HTMLFormElement): void {
  const wanted = new URLSearchParams(location.search);
  for (const name of namesOf(form)) {
    const group = radios(form).filter((input) => input.name === name);
    const value = wanted.get(name) ?? '';
    const known = group.find((input) => input.value === value);
    const chosen = known ?? (isLong(form) ? addChoice(group, value) : group[0]);
    if (chosen) chosen.checked = true;
  }
  show(form);
}

/** Puts the filters of an index into the address, so that the view can be linked. */
export function writeFilters(form: HTMLFormElement): void {
  const address = new URL(location.href);
  const choice = readChoice(form);
  // A choice is about all parts, and the address of the first stands for them.
  const own = (form.dataset.own ??= location.pathname);
  const hasChoice = Object.keys(choice).length > 0;
  address.pathname = (hasChoice && form.dataset.parts) || own;
  for (const name of namesOf(form)) {
    if (choice[name] === undefined) address.searchParams.delete(name);
    else address.searchParams.set(name, choice[name]);
  }
  history.replaceState(history.state, '', address);
  show(form);
}

const isLong = (form: HTMLFormElement): boolean => form.dataset.parts !== undefined;

function radios(form: HTMLFormElement): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
}

const namesOf = (form: HTMLFormElement): Set<string> =>
  new Set(radios(form).map((input) => input.name));

function readChoice(form: HTMLFormElement): Choice {
  return Object.fromEntries(
    radios(form)
      .filter(({ checked, value }) => checked && value !== '')
      .map(({ name, value }) => [name, value]),
  );
}

/** A radio button for a value that only the address has named. */
function addChoice(group: HTMLInputElement[], value: string): HTMLInputElement | undefined {
  const label = group.at(-1)?.closest('label');
  const added = label?.cloneNode(true) as HTMLElement | undefined;
  const input = added?.querySelector('input');
  const words = added?.querySelector('span');
  if (!label || !added || !input || !words) return undefined;
  input.value = value;
  // Before its count.
  if (words.firstChild) words.firstChild.textContent = `${value} `;
  label.after(added);
  return input;
}

function show(form: HTMLFormElement): void {
  form.dataset.live = '';
  if (!isLong(form)) {
    const entries = [...form.querySelectorAll<HTMLElement>('[data-entry]')];
    tellCounts(
      form,
      (choice) =>
        entries.filter(({ dataset }) =>
          Object.entries(choice).every(([name, value]) =>
            dataset[name]?.split(' ').includes(value),
          ),
        ).length,
    );
    return;
  }
  import('./filterParts')
    .then(({ showMatches }) =>
      showMatches(form, readChoice(form), (countOf) => tellCounts(form, countOf)),
    )
    .catch(() => {
      const count = form.querySelector('[data-part="count"]');
      if (count) count.textContent = 'The rest of the list could not be fetched.';
    });
}

/** Tells how many entries are shown, and how many each choice would leave beside the others. */
function tellCounts(form: HTMLFormElement, countOf: (choice: Choice) => number | undefined): void {
  const { nounOne = '', nounMany = '' } = form.dataset;
  const choice = readChoice(form);
  const shown = countOf(choice) ?? 0;
  const count = form.querySelector('[data-part="count"]');
  if (count)
    count.textContent = `${shown.toLocaleString('en')} ${shown === 1 ? nounOne : nounMany}`;
  const none = form.querySelector<HTMLElement>('[data-part="none"]');
  if (none) none.hidden = shown > 0;
  for (const { name, value, checked, parentElement: label } of radios(form)) {
    const { [name]: _own, ...others } = choice;
    const left = countOf(value ? { ...others, [name]: value } : others);
    if (left === undefined || !label) continue;
    const number = label.querySelector('small');
    if (number) number.textContent = left.toLocaleString('en');
    label.hidden = left === 0 && value !== '' && !checked;
  }
}

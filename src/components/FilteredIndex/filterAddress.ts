/** Sets the filters of an index as the address says; values it does not know are left at "all". */
export function readFilters(form: HTMLFormElement): void {
  const wanted = new URLSearchParams(location.search);
  for (const input of radios(form)) {
    input.checked = input.value === (wanted.get(input.name) ?? '');
  }
  for (const name of new Set(radios(form).map((input) => input.name))) {
    const group = radios(form).filter((input) => input.name === name);
    const all = group.find(({ value }) => value === '');
    if (all && !group.some(({ checked }) => checked)) all.checked = true;
  }
  tellCount(form);
}

/** Puts the filters of an index into the address, so that the view can be linked. */
export function writeFilters(form: HTMLFormElement): void {
  const address = new URL(location.href);
  for (const { name, value, checked } of radios(form)) {
    if (!checked) continue;
    if (value === '') address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  history.replaceState(history.state, '', address);
  tellCount(form);
}

function radios(form: HTMLFormElement): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
}

function tellCount(form: HTMLFormElement): void {
  const shown = [...form.querySelectorAll<HTMLElement>('[data-entry]')].filter(
    (entry) => getComputedStyle(entry).display !== 'none',
  ).length;
  const { nounOne = '', nounMany = '' } = form.dataset;
  const count = form.querySelector('[data-part="count"]');
  if (count) count.textContent = `${shown} ${shown === 1 ? nounOne : nounMany}`;
  const none = form.querySelector<HTMLElement>('[data-part="none"]');
  if (none) none.hidden = shown > 0;
}

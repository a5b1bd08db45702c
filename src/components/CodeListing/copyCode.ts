/** Copies the code beside a copy button and says so for two seconds. */
export async function copyCode(button: HTMLElement): Promise<void> {
  const code = button.closest('figure')?.querySelector('pre code');
  if (!code) return;
  try {
    await navigator.clipboard.writeText(readCode(code));
  } catch {
    // The clipboard is not allowed here: select the code, so that one key copies it.
    getSelection()?.selectAllChildren(code);
    return;
  }
  button.dataset.copied = '';
  button.setAttribute('aria-label', 'Copied');
  setTimeout(() => {
    delete button.dataset.copied;
    button.setAttribute('aria-label', 'Copy this code');
  }, 2000);
}

/** The code as text, without the words that only screen readers get. */
function readCode(code: Element): string {
  const copy = code.cloneNode(true) as Element;
  copy.querySelectorAll('.visually-hidden').forEach((words) => words.remove());
  return copy.textContent ?? '';
}

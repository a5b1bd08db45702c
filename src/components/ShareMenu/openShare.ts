import styles from './ShareMenu.module.css';
import { readShared } from './readShared';
import { asMarkdown, asMessage } from './shareTexts';

/** Opens the menu that shares what a link leads to; the link has the focus again when it closes. */
export function openShare(link: HTMLAnchorElement): void {
  const { shared, page, fixAddress } = readShared(link);
  const status = make('p', { role: 'status', className: styles.status });
  const text = make('textarea', {
    readOnly: true,
    hidden: true,
    rows: 3,
    ariaLabel: 'The text to copy',
  });
  const bare = make('input', { type: 'checkbox' });

  /** `given` may be on its way: some browsers allow a copy only right after the press. */
  const copy = async (what: string, given: string | Promise<string>): Promise<void> => {
    text.hidden = true;
    status.textContent = '';
    try {
      await writeText(given);
      status.textContent = `Copied: ${what}.`;
    } catch {
      text.value = await Promise.resolve(given).catch(() => '');
      text.hidden = text.value === '';
      text.select();
      status.textContent = text.value
        ? 'Copying is not allowed here. The text is selected: copy it from the field.'
        : 'It could not be fetched. Check your connection.';
    }
  };
  const entry = (label: string, what: string, give: () => string | Promise<string>) =>
    make('button', {
      type: 'button',
      textContent: label,
      onclick: () => void copy(what, give()),
    });

  const close = make('button', { type: 'button', className: styles.close, textContent: 'Close' });
  const dialog = make(
    'dialog',
    { className: styles.menu, ariaLabel: `Share “${shared.title}”` },
    make('p', { className: styles.title, textContent: shared.title }),
    make('p', { className: styles.address, textContent: shared.address }),
    entry('Copy the address', 'the address', () => shared.address),
    entry('Copy as Markdown', 'the address as Markdown', () => asMarkdown(shared)),
    entry('Copy for Discord', 'the message for Discord', () => asMessage(shared, !bare.checked)),
    make('label', {}, bare, 'Discord shows no card'),
    ...(page
      ? [
          entry('Copy the short address', 'the short address', () => page.shortAddress),
          entry('Copy the page as Markdown', 'the page as Markdown', () =>
            fetchText(page.markdown),
          ),
        ]
      : []),
    ...('share' in navigator ? [shareSheet(shared.title, shared.address)] : []),
    ...(fixAddress
      ? [make('a', { href: fixAddress, textContent: 'Fix this section', className: styles.fix })]
      : []),
    text,
    status,
    close,
  );
  close.onclick = () => dialog.close();
  dialog.onclick = ({ target, clientX, clientY }) => {
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    const isOutside = clientX < left || clientX > right || clientY < top || clientY > bottom;
    // A key presses a button at 0, 0.
    if (target === dialog && isOutside) dialog.close();
  };
  dialog.onclose = () => {
    dialog.remove();
    link.focus({ preventScroll: true });
  };
  document.body.append(dialog);
  dialog.showModal();
}

const shareSheet = (title: string, url: string): HTMLElement =>
  make('button', {
    type: 'button',
    textContent: 'Share …',
    // Somebody who changes their mind has not failed.
    onclick: () => void navigator.share({ title, url }).catch(() => undefined),
  });

async function writeText(given: string | Promise<string>): Promise<void> {
  if (typeof given === 'string') return navigator.clipboard.writeText(given);
  const blob = given.then((text) => new Blob([text], { type: 'text/plain' }));
  // Whatever becomes of the copy, a fetch that fails is told by whoever awaits the text.
  blob.catch(() => undefined);
  return navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  return response.text();
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

/** Whether a key opens the search: Ctrl/Cmd+K anywhere, "/" where nothing is being typed. */
export function opensSearch(event: KeyboardEvent): boolean {
  const { key, altKey, ctrlKey, metaKey, target } = event;
  if (event.defaultPrevented || altKey) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k';
  return (
    key === '/' &&
    !(target instanceof Element && target.closest('input, textarea, select, [contenteditable]'))
  );
}

/** Whether a press is one that a link's script may take over: no other button, no new tab. */
export function isPlainPress({ button, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return button === 0 && !ctrlKey && !metaKey && !shiftKey;
}

/** Fills the page that keeps the hub on the device, when that is the page. */
export function fillOfflinePage(): void {
  const panel = document.querySelector<HTMLElement>('[data-control="offline-page"]');
  if (!panel) return;
  import(/* webpackChunkName: "offline" */ './startOffline').then(
    ({ startOffline }) => startOffline(panel),
    () => panel.querySelector('[data-part="failed"]')?.removeAttribute('hidden'),
  );
}

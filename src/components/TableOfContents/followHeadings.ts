let observer: IntersectionObserver | undefined;

/** Marks, in the table of contents, the section that is being read. */
export function followHeadings(): void {
  observer?.disconnect();
  const links = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>('[data-control="toc"] a')].map((link) => [
      decodeURIComponent(link.hash.slice(1)),
      link,
    ]),
  );
  const headings = [...links.keys()]
    .map((id) => document.getElementById(id))
    .filter((heading) => heading !== null);
  if (headings.length === 0) return;
  observer = new IntersectionObserver(
    () => {
      const passed = headings.filter(
        (heading) => heading.getBoundingClientRect().top < innerHeight / 3,
      );
      const current = passed.at(-1) ?? headings[0];
      for (const [id, link] of links) {
        if (id === current?.id) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
    },
    // Each time a heading crosses a line a third down the window.
    { rootMargin: '0px 0px -66% 0px' },
  );
  for (const heading of headings) observer.observe(heading);
}

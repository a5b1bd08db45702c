import type { Page } from '@playwright/test';

/**
 * What is wrong with how a page is laid out at the width it has, one sentence each: text that
 * stands in a column of letters, labels too small to read, controls too small for a thumb or on
 * top of text, content that is cut where no edge shows it, and boxes wider than their column.
 */
export const findLayoutFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    const smallest = 12;
    const thumb = 44;
    const width = document.documentElement.clientWidth;
    const name = (element: Element): string => {
      const words = (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 40);
      const part = String(element.getAttribute('class') ?? '').split(/[\s_]/)[0];
      return `<${element.tagName.toLowerCase()}${part ? ` ${part}` : ''}> "${words}"`;
    };
    const tell = (element: Element, what: string) => faults.push(`${name(element)}: ${what}`);
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest('.visually-hidden, .skip-link, dialog:not([open]), [popover]');
    const scrolled = new Map<Element | null, boolean>([[null, false]]);
    /** Whether an element stands in a box that scrolls or cuts. */
    const isScrolled = (element: Element): boolean => {
      const box = element.parentElement;
      let known = scrolled.get(box);
      if (known === undefined && box) {
        known = isScrolled(box) || /auto|scroll|hidden|clip/.test(getComputedStyle(box).overflowX);
        scrolled.set(box, known);
      }
      return known ?? false;
    };

    const main = document.querySelector('main');
    // The words of a listing are thousands, and its box says all of how they lie.
    const all = [
      ...document.querySelectorAll<HTMLElement | SVGElement>('body *:not(pre *, svg *), svg text'),
    ].filter(isSeen);
    for (const element of all) {
      const box = element.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) continue;
      const style = getComputedStyle(element);
      const size = Number.parseFloat(style.fontSize);
      const own = [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => (node.textContent ?? '').trim())
        .join(' ')
        .trim();

      if (own) {
        const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.d ?? 1) : 1;
        if (size * scale < smallest - 0.05)
          tell(element, `its text is ${(size * scale).toFixed(1)} px high, under ${smallest}`);
        const isColumn = box.width < 1.6 * size && box.height > 3.5 * size && own.length > 4;
        if (isColumn && element instanceof HTMLElement)
          tell(element, `its text stands in ${Math.round(box.width)} px, under three letters`);
      }

      const isControl = element.matches(
        'button, summary, input:not([type="hidden"]), select, [role="tab"], nav li > a',
      );
      if (isControl && width < 500 && box.height < thumb - 0.5)
        tell(element, `a control of ${box.height.toFixed(0)} px, under ${thumb}`);
      if (element.matches('button')) {
        const code = element.closest('figure')?.querySelector('pre')?.getBoundingClientRect();
        if (code && box.bottom > code.top + 1 && box.top < code.bottom && box.right > code.left)
          tell(element, 'it lies on the code');
      }

      if (element instanceof HTMLElement && element.scrollWidth > element.clientWidth + 1) {
        const isCut = /hidden|clip/.test(style.overflowX) && style.textOverflow !== 'ellipsis';
        const hasEdge =
          Number.parseFloat(style.borderInlineEndWidth) > 0 || style.backgroundImage !== 'none';
        // In the header a word that runs out of its place lies on the next.
        const isInHeader = Boolean(element.closest('header')) && !main?.contains(element);
        if (isInHeader && style.overflowX === 'visible')
          tell(element, 'what is in it runs out of it');
        if (isCut && own) tell(element, 'its text is cut, and nothing shows it');
        if (/auto|scroll/.test(style.overflowX) && !hasEdge)
          tell(element, 'it scrolls sideways, and no edge shows it');
      }

      if (main?.contains(element) && !isScrolled(element)) {
        const column = element.parentElement?.getBoundingClientRect();
        if (box.right > width + 1)
          tell(element, `it ends ${Math.round(box.right - width)} px beyond the window`);
        else if (
          column &&
          style.position === 'static' &&
          style.display !== 'inline' &&
          element instanceof HTMLElement &&
          box.right > column.right + 16 + 1
        )
          tell(element, `it is ${Math.round(box.right - column.right)} px wider than its column`);
      }
    }
    return [...new Set(faults)].slice(0, 12);
  });

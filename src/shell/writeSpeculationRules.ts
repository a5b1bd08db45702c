import { sparesConnection } from '../components/SearchDialog/sparesConnection';

/**
 * The rules, for a pointer that can rest on a link or for a finger. There are these two and no
 * others, so that two hashes in the content security policy allow them.
 */
export const spellSpeculationRules = (hasHover: boolean): string =>
  JSON.stringify({
    prefetch: [
      {
        where: {
          and: [
            { href_matches: '/*' },
            { not: { href_matches: '/*.(xml|svg|json|txt)' } },
            { not: { selector_matches: '[data-control],[download]' } },
          ],
        },
        eagerness: hasHover ? 'moderate' : 'conservative',
      },
    ],
  });

/**
 * Lets the browser fetch the page that a link leads to shortly before the link is followed: when
 * the pointer rests on it, or on a phone when it is pressed. Only HTML is fetched, and nothing for
 * readers who save data or have a slow connection.
 */
export function writeSpeculationRules(): void {
  if (sparesConnection()) return;
  // To a browser that knows no such rules it is data.
  const script = document.createElement('script');
  script.type = 'speculationrules';
  script.textContent = spellSpeculationRules(matchMedia('(hover: hover)').matches);
  document.head.append(script);
}

import { sparesConnection } from '../components/SearchDialog/sparesConnection';

/**
 * Lets the browser fetch the page that a link leads to shortly before the link is followed: when
 * the pointer rests on it, or on a phone when it is pressed. Only HTML is fetched, and nothing for
 * readers who save data or have a slow connection.
 */
export function writeSpeculationRules(): void {
  if (!HTMLScriptElement.supports?.('speculationrules') || sparesConnection()) return;
  const script = document.createElement('script');
  script.type = 'speculationrules';
  script.textContent = JSON.stringify({
    prefetch: [
      {
        where: {
          and: [
            { href_matches: '/*' },
            { not: { href_matches: '/*.(xml|svg|json|txt)' } },
            { not: { selector_matches: '[data-control],[download]' } },
          ],
        },
        eagerness: matchMedia('(hover: hover)').matches ? 'moderate' : 'conservative',
      },
    ],
  });
  document.head.append(script);
}

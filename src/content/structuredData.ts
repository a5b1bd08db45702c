/** A question a page answers, and its answer as text. */
export interface Question {
  question: string;
  answer: string;
}

/** What structured data says of a page. All addresses are absolute. */
export interface StructuredFacts {
  title: string;
  summary: string;
  url: string;
  type: 'article' | 'website';
  picture: string;
  /** In RFC 3339. */
  modified?: string;
  /** The pages above this one, from the home page on. */
  trail: readonly { title: string; url: string }[];
  /** Of a page that is made of questions; see `readQuestions`. */
  questions: readonly Question[];
}

/**
 * What search engines read of a page, as JSON-LD: a TechArticle, the way to it, and an FAQPage
 * where the page is questions. A page that only leads to others has no more than its way.
 */
export function structuredData(facts: StructuredFacts): object {
  const { title, summary, url, type, picture, modified, trail, questions } = facts;
  const article = {
    '@type': 'TechArticle',
    headline: title,
    description: summary,
    url,
    image: picture,
    ...(modified && { dateModified: modified }),
  };
  // The page itself needs no address at the end of its own trail.
  const breadcrumbs = {
    '@type': 'BreadcrumbList',
    itemListElement: [...trail, { title, url: undefined }].map(
      ({ title: name, url: item }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name,
        item,
      }),
    ),
  };
  const faq = {
    '@type': 'FAQPage',
    mainEntity: questions.map(({ question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: answer },
    })),
  };
  return {
    '@context': 'https://schema.org',
    '@graph': [
      ...(type === 'article' ? [article] : []),
      ...(trail.length > 0 ? [breadcrumbs] : []),
      ...(questions.length > 0 ? [faq] : []),
    ],
  };
}

/** JSON for a `<script>` in HTML: no text in it can end the element. */
export const spellScriptData = (data: unknown): string =>
  JSON.stringify(data).replaceAll('<', '\\u003c');

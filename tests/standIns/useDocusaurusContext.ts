/** The part of Docusaurus' context that components ask for. */
export default function useDocusaurusContext(): {
  siteConfig: { baseUrl: string; customFields: Record<string, string> };
} {
  return { siteConfig: { baseUrl: '/', customFields: {} } };
}

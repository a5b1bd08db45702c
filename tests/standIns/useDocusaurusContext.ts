/** The part of Docusaurus' context that components ask for. */
export default function useDocusaurusContext(): {
  siteConfig: { baseUrl: string; customFields: Record<string, string> };
} {
  const repositoryUrl = 'https://github.com/owner/name';
  return {
    siteConfig: {
      baseUrl: '/',
      customFields: {
        repositoryUrl,
        branch: 'main',
        newPageIssueUrl: `${repositoryUrl}/issues/new?template=propose-a-page.yml`,
        newChallengeIssueUrl: `${repositoryUrl}/issues/new?template=report-a-challenge.yml`,
      },
    },
  };
}

/** The text of robots.txt: everything may be read, and the sitemap is named by its whole address. */
export function spellRobots({ url, baseUrl }: { url: string; baseUrl: string }): string {
  return `User-agent: *\nAllow: ${baseUrl}\n\nSitemap: ${url}${baseUrl}sitemap.xml\n`;
}

/** The site at the root of its address. */
export default function useBaseUrl(path: string): string {
  return path;
}

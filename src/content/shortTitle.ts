/** What a page is called in a sentence or a narrow list: `ELK stack`, of `ELK stack: one order's story`. */
export const shortTitle = ({ title }: { title: string }): string => title.split(': ')[0] ?? title;

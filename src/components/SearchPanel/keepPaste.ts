/** A field of one line glues the lines of a paste together; beside its value it keeps them as they were. */
interface KeepingField extends HTMLInputElement {
  pasted?: string;
}

/** Keeps what is pasted into a field, line by line. In the head of every page: see light/loader. */
export function keepPaste({ target, clipboardData }: ClipboardEvent): void {
  if (target instanceof HTMLInputElement) {
    (target as KeepingField).pasted = clipboardData?.getData('text');
  }
}

/** What was pasted into a field, when nothing else stands in it. */
export function readRenderCache(field: HTMLInputElement | null | undefined): string | undefined {
  const { pasted } = (field ?? {}) as KeepingField;
  const isAll = pasted && bare(pasted) === bare(field?.value ?? '');
  return isAll ? pasted : undefined;
}

/** Browsers differ in what they make of a line break and of a character that cannot be seen. */
const bare = (text: string): string => text.replace(/[\s\p{Cc}]/gu, '');

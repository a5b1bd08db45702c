import { useEffect, useMemo, useState } from 'react';
import type { PackedFiles, PackedHub } from '../content/packed/PackedHub';
import { draftChecker, needsFiles, type CheckedDraft, type FixDraft } from '../markdown/checkDraft';
import type { HubSource } from './loadHub';

/** So long a reader has stopped typing before the page is checked, in milliseconds. */
const pause = 350;

export interface CheckState {
  /** Of the text as it was when typing paused; nothing until then. */
  checked?: CheckedDraft;
  /** What the page shows of files could not be held against them. */
  lacksFiles: boolean;
  fix: FixDraft;
}

/** Checks a page against the hub, each time that typing pauses. */
export function useCheck(
  { source, hub }: { source: HubSource; hub: PackedHub },
  path: string,
  text: string,
): CheckState {
  const [files, setFiles] = useState<PackedFiles>();
  const [lacksFiles, setLacking] = useState(false);
  const [checked, setChecked] = useState<CheckedDraft>();
  const isThere = hub.pages.some((page) => page.path === path);
  const wantsFiles = isThere || needsFiles(text);
  useEffect(() => {
    if (!wantsFiles) return;
    source.files().then(setFiles, () => setLacking(true));
  }, [source, wantsFiles]);

  const { check, fix } = useMemo(
    () => draftChecker(hub, { ...(files && { files }), today: latestDay() }),
    [hub, files],
  );
  const isReady = !wantsFiles || files !== undefined;
  const isEmpty = path === '' || text.trim() === '';
  useEffect(() => {
    if (isEmpty || !isReady) return undefined;
    const timer = setTimeout(() => setChecked(check(path, text)), pause);
    return () => clearTimeout(timer);
  }, [check, isReady, isEmpty, path, text]);
  return {
    fix,
    ...(checked && !isEmpty && checked.page.path === path && { checked }),
    lacksFiles: lacksFiles && !isReady,
  };
}

/** Today where it is latest on Earth, as the check on any machine has it. */
const latestDay = (): string => new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);

import { useEffect, useMemo, useState } from 'react';
import type { PackedHub } from '../content/packed/PackedHub';
import {
  draftChecker,
  needsFiles,
  needsMessages,
  type CheckedDraft,
  type FixDraft,
} from '../markdown/checkDraft';
import type { HubSource } from './loadHub';

/** So long a reader has stopped typing before the page is checked, in milliseconds. */
const pause = 350;

export interface CheckState {
  /** Of the text as it was when typing paused; nothing until then. */
  checked?: CheckedDraft;
  /** What the page shows of files, or its messages, could not be held against those of the hub. */
  lacks: 'files' | 'messages' | null;
  fix: FixDraft;
}

/** Checks a page against the hub, each time that typing pauses. */
export function useCheck(
  { source, hub }: { source: HubSource; hub: PackedHub },
  path: string,
  text: string,
): CheckState {
  const [checked, setChecked] = useState<CheckedDraft>();
  const isThere = hub.pages.some((page) => page.path === path);
  const files = useAsked(source.files, isThere || needsFiles(text));
  const messages = useAsked(source.messages, needsMessages(text));

  const { check, fix } = useMemo(
    () =>
      draftChecker(hub, {
        ...(files.value && { files: files.value }),
        ...(messages.value && { messages: messages.value }),
        today: latestDay(),
      }),
    [hub, files.value, messages.value],
  );
  const isReady = files.isReady && messages.isReady;
  const isEmpty = path === '' || text.trim() === '';
  useEffect(() => {
    if (isEmpty || !isReady) return undefined;
    const timer = setTimeout(() => setChecked(check(path, text)), pause);
    return () => clearTimeout(timer);
  }, [check, isReady, isEmpty, path, text]);
  return {
    fix,
    ...(checked && !isEmpty && checked.page.path === path && { checked }),
    lacks: files.isLacking ? 'files' : messages.isLacking ? 'messages' : null,
  };
}

/** What is fetched once it is wanted, if only later. */
function useAsked<Value>(
  ask: () => Promise<Value>,
  isWanted: boolean,
): { value: Value | undefined; isReady: boolean; isLacking: boolean } {
  const [value, setValue] = useState<Value>();
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    if (isWanted) ask().then(setValue, () => setFailed(true));
  }, [ask, isWanted]);
  const isReady = !isWanted || value !== undefined;
  return { value, isReady, isLacking: hasFailed && !isReady };
}

/** Today where it is latest on Earth, as the check on any machine has it. */
const latestDay = (): string => new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);

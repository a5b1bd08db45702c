/** GitHub's five alerts and Obsidian's callouts, and what each is called here. */
export const alerts: Readonly<Record<string, 'note' | 'tip' | 'warning'>> = {
  note: 'note',
  info: 'note',
  important: 'note',
  abstract: 'note',
  summary: 'note',
  todo: 'note',
  question: 'note',
  faq: 'note',
  example: 'note',
  quote: 'note',
  tip: 'tip',
  hint: 'tip',
  success: 'tip',
  check: 'tip',
  done: 'tip',
  warning: 'warning',
  caution: 'warning',
  attention: 'warning',
  danger: 'warning',
  error: 'warning',
  bug: 'warning',
  failure: 'warning',
  fail: 'warning',
};

/** The callout that stands for an alert; undefined for a word that none has. */
export const calloutFor = (word: string): 'note' | 'tip' | 'warning' | undefined =>
  Object.hasOwn(alerts, word.toLowerCase()) ? alerts[word.toLowerCase()] : undefined;

/** What a challenge's parts are written from. */
export interface StorySources {
  isOpen: boolean;
  symptom: string;
  /** As they were typed, with versions. */
  technologies: readonly string[];
  messages: readonly string[];
  /** Answers by the heading of their part; a part that nobody wrote is absent. */
  parts: Readonly<Record<string, string>>;
}

/** What a part of an open challenge says as long as nobody knows more. */
const unknownYet: Readonly<Record<string, string>> = {
  Diagnosis: 'The cause has not been found yet.',
  'Root cause': 'The cause is not known yet.',
  Solution: 'No fix is known yet.',
  Proof: 'There is nothing to measure before there is a fix.',
  'Trade-offs': 'There is no fix yet whose costs could be told.',
  'Prevent it': 'What would have prevented it is not known yet.',
};

/**
 * The parts of a challenge, by heading: the answers with the callouts that tell the story alone.
 * The first paragraph of an answer becomes its callout, as the form asks for it.
 */
export function tellStory({
  isOpen,
  symptom,
  technologies,
  messages,
  parts,
}: StorySources): Record<string, string> {
  const part = (title: string): string => parts[title] ?? (isOpen ? (unknownYet[title] ?? '') : '');
  const story: Record<string, string> = {
    Context: [
      part('Context'),
      technologies.length > 0 ? `It ran on ${technologies.map(spellPlain).join(', ')}.` : '',
    ]
      .filter(Boolean)
      .join('\n\n'),
    Symptoms: [
      callout('problem', sentence(symptom)),
      ...(messages.length > 0 ? [`${spellFence(messages.join('\n'), 'text')}`] : []),
    ].join('\n\n'),
    Diagnosis: part('Diagnosis'),
    'Root cause': inCallout('cause', part('Root cause')),
    Solution: isOpen ? part('Solution') : inCallout('solution', part('Solution')),
    Proof: isOpen ? part('Proof') : inCallout('result', part('Proof')),
    'Trade-offs': part('Trade-offs'),
    'Prevent it': inCallout('takeaway', part('Prevent it')),
  };
  story['In short'] = [firstParagraph(part('Root cause')), firstParagraph(part('Solution'))]
    .filter(Boolean)
    .join('\n\n');
  return story;
}

const callout = (name: string, text: string): string => `:::${name}\n\n${text}\n\n:::`;

/** Puts the first paragraph into a callout, where it is one; otherwise nothing can be told alone. */
function inCallout(name: string, text: string): string {
  const first = firstParagraph(text);
  if (first === '') return text;
  const rest = text.slice(first.length).trim();
  return [callout(name, first), rest].filter(Boolean).join('\n\n');
}

/** The first paragraph of Markdown that begins with prose; empty where it begins with something else. */
export function firstParagraph(text: string): string {
  const [first = ''] = text.split(/\n{2,}/);
  return /^(?:[#>|]|```|~~~|:::|::|[-*+] |\d+[.)] |!\[|<| {4})/.test(first) ? '' : first;
}

const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** A name in prose: nothing in it is markup. */
const spellPlain = (name: string): string =>
  name.replaceAll(/[\\`*_[\]<>#|~!&:$]/g, (mark) => `\\${mark}`);

/** A fence that what stands inside cannot close. */
export function spellFence(text: string, language: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

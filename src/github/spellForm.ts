import { stringify } from 'yaml';
import { formBoxes, type FormBox } from './formBoxes';
import { formFacts, type FormKind } from './formKinds';

const warning =
  'Each box becomes a field or a part of the page. An issue is public at once: leave out passwords, keys, tokens, server addresses, and names and addresses of real people.';

/** A kind's issue form as GitHub reads it: YAML, written from the schema and the outline. */
export function spellForm(kind: FormKind): string {
  const { name, description, title } = formFacts[kind];
  const form = {
    name,
    description,
    title,
    body: [{ type: 'markdown', attributes: { value: warning } }, ...formBoxes(kind).map(spellBox)],
  };
  return `# Written by \`npx tsx src/cli/fields.ts\` from src/github/formKinds.ts and the schema of the kind.\n${stringify(form, { lineWidth: 0 })}`;
}

function spellBox({ id, type, words, options, required }: FormBox): object {
  const { label, description, placeholder, render, meanings, chosen } = words;
  return {
    type,
    id,
    attributes: {
      label,
      ...(description ? { description } : {}),
      ...(placeholder ? { placeholder } : {}),
      ...(render ? { render } : {}),
      ...(options
        ? {
            options: options.map((word) =>
              meanings?.[word] ? `${word} (${meanings[word]})` : word,
            ),
          }
        : {}),
      ...(options && chosen ? { default: options.indexOf(chosen) } : {}),
    },
    ...(required ? { validations: { required } } : {}),
  };
}

import type { Prompts } from './askPage';

/** Asks on the terminal. The library is loaded only now: most commands ask nothing. */
export async function openPrompts(): Promise<Prompts> {
  const { confirm, isCancel, log, note, select, text } = await import('@clack/prompts');
  const answered = <Value>(value: Value): Exclude<Value, symbol> | undefined =>
    isCancel(value) ? undefined : (value as Exclude<Value, symbol>);
  return {
    choose: async (message, choices) =>
      answered(
        await select<string>({
          message,
          options: choices.map(({ value, hint }) => ({
            value,
            label: value,
            ...(hint && { hint }),
          })),
        }),
      ),
    async write(message, { hint, fault }) {
      log.info(hint);
      return answered(await text({ message, validate: (typed) => fault(typed ?? '') }));
    },
    confirm: async (message) => answered(await confirm({ message, initialValue: false })),
    tell: (words) => note(words),
  };
}

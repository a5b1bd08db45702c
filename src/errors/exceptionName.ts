/** An exception as a line names it. */
export interface ExceptionName {
  /** The name without its module, in lower case: `operationalerror`. */
  name: string;
  /** The package that it comes from: `django`; nothing for Python's own. */
  root?: string;
  /** Django gives every database's errors these names: they do not say who spoke. */
  isWrapper?: boolean;
}

const endings =
  /(?:Error|Exception|Warning|Interrupt|Exit|Exceeded|Failure|Fault|Denied|Refused|Lost|Timeout|NotFound|DoesNotExist|Disallowed|Operation|Violation|Configured|Required|Detected)$/;

/** Names of Python and of browsers, which say nothing of who was spoken to. */
const ofTheLanguage = new Set(
  (
    'ArithmeticError AssertionError AttributeError BaseException BlockingIOError BrokenPipeError ' +
    'BufferError BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ' +
    'ConnectionRefusedError ConnectionResetError DeprecationWarning DOMException EOFError ' +
    'EncodingWarning EnvironmentError Error EvalError Exception ExceptionGroup FileExistsError ' +
    'FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError ImportError ' +
    'ImportWarning IndentationError IndexError InterruptedError IsADirectoryError KeyError ' +
    'KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError NotADirectoryError ' +
    'NotImplementedError OSError OverflowError PendingDeprecationWarning PermissionError ' +
    'ProcessLookupError RangeError RecursionError ReferenceError ResourceWarning RuntimeError ' +
    'RuntimeWarning StopAsyncIteration StopIteration SyntaxError SyntaxWarning SystemError ' +
    'SystemExit TabError TimeoutError TypeError URIError UnboundLocalError UnicodeDecodeError ' +
    'UnicodeEncodeError UnicodeError UserWarning ValueError Warning ZeroDivisionError'
  )
    .toLowerCase()
    .split(' '),
);

/** Whether an exception is the language's own. */
export const isOfTheLanguage = ({ name, root }: ExceptionName): boolean =>
  root === undefined && ofTheLanguage.has(name);

/**
 * Reads a word as the name of an exception.
 *
 * `django.db.utils.DataError` → `{name: 'dataerror', root: 'django'}`
 *
 * @param isSure The word stands where a traceback has its exception, so that any class is one.
 */
export function readExceptionName(word: string, isSure = false): ExceptionName | undefined {
  if (word.length > 120 || !/^[A-Za-z_][\w.]*$/.test(word)) return undefined;
  const parts = word.split('.');
  const last = parts.at(-1) ?? '';
  if (!/^_?[A-Z]/.test(last) || !/[a-z]/.test(last)) return undefined;
  if (!isSure && !endings.test(last)) return undefined;
  const [root = ''] = parts;
  const hasRoot = parts.length > 1 && root !== 'builtins' && /^[a-z_]/.test(root);
  return {
    name: last.toLowerCase(),
    ...(hasRoot && { root: root.toLowerCase() }),
    ...(word.startsWith('django.db.utils.') && { isWrapper: true }),
  };
}

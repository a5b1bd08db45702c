/** Whether nothing is to be fetched ahead: the reader saves data, or has a slow connection. */
export function sparesConnection(): boolean {
  const { connection } = navigator as {
    connection?: { saveData?: boolean; effectiveType?: string };
  };
  return connection?.saveData === true || /[23]g/.test(connection?.effectiveType ?? '');
}

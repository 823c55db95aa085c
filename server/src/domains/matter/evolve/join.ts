/** The list with more at its end, each once. */
export function join(list: readonly string[], ...more: string[]): readonly string[] {
  return [...new Set([...list, ...more])]
}

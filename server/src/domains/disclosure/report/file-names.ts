import { basename, dirname, relative, resolve, sep } from 'node:path'

const commonFolder = (folders: readonly string[]): string => {
  const paths = folders.map((folder) => folder.split(sep))
  const shared = (paths[0] ?? []).findIndex((part, index) => paths.some((path) => path[index] !== part))
  return (shared < 0 ? (paths[0] ?? []) : (paths[0] ?? []).slice(0, shared)).join(sep) || sep
}

/** The names by which files are called in a report: without the folders that all of them share, so that no two are the same. */
export const fileNames = (paths: readonly string[]): ReadonlyMap<string, string> => {
  const whole = paths.map((path) => resolve(path))
  const folder = commonFolder(whole.map((path) => dirname(path)))
  return new Map(
    paths.map((path, index) => {
      const name = relative(folder, whole[index] ?? path)
      return [path, name === '' ? basename(path) : name.split(sep).join('/')]
    }),
  )
}

/** A name with its folders as one file name: `2024/budget.md` becomes `2024-budget.md`. */
export const flatName = (name: string): string => name.replaceAll('/', '-')

export { backup } from './backup.ts'
export { restore } from './restore.ts'
export type { Manifest } from './manifest.ts'

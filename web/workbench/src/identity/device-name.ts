const BROWSERS = [
  ['Edg', 'Edge'],
  ['OPR', 'Opera'],
  ['Firefox', 'Firefox'],
  ['Chrome', 'Chrome'],
  ['Safari', 'Safari'],
] as const
const SYSTEMS = [
  ['Windows', 'Windows'],
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Mac OS', 'macOS'],
  ['Linux', 'Linux'],
] as const

const firstOf = (text: string, names: readonly (readonly [string, string])[]): string =>
  names.find(([sign]) => text.includes(sign))?.[1] ?? ''

/** Browser and system from what a browser says of itself; all of it where nothing is known. */
export const deviceName = (userAgent: string): string =>
  [firstOf(userAgent, BROWSERS), firstOf(userAgent, SYSTEMS)].filter(Boolean).join(' · ') || userAgent

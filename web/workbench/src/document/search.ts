/** The filters of the register, as they stand in the address bar. */
export interface RegisterSearch {
  year?: string
  kind?: string
}

export function readRegisterSearch(search: Record<string, unknown>): RegisterSearch {
  const { year, kind } = search
  const said = typeof year === 'number' ? String(year) : year
  return {
    ...(typeof said === 'string' && /^\d{4}$/.test(said) ? { year: said } : {}),
    ...(typeof kind === 'string' && kind !== '' ? { kind } : {}),
  }
}

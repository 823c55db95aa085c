/** What the address bar keeps of the pages of the fund. */
export interface ReliefSearch {
  state?: string
  untold?: 'true'
}
export interface BudgetSearch {
  year?: number
}

type Raw = Readonly<Record<string, unknown>>

export const readReliefSearch = (raw: Raw): ReliefSearch => ({
  ...(typeof raw['state'] === 'string' && raw['state'] !== '' ? { state: raw['state'] } : {}),
  ...(String(raw['untold']) === 'true' ? { untold: 'true' } : {}),
})

export const readBudgetSearch = (raw: Raw): BudgetSearch => {
  const year = Number(raw['year'])
  return Number.isInteger(year) && year >= 2000 && year <= 2200 ? { year } : {}
}

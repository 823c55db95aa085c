/** Where the open data lie, whatever the language: these addresses stay. */
export const OPEN_DATA = {
  csv: '/open-data/statistics.csv',
  json: '/open-data/statistics.json',
  descriptor: '/open-data/datapackage.json',
} as const

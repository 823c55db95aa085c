/** The departments of a government: name, and what people call it, and the word in the numbers of its documents. */
export const DEPARTMENTS = {
  housing: { zh: '住房和城乡建设局', en: 'Housing and Construction Bureau', short: '住建局', word: '建' },
  transport: { zh: '交通运输局', en: 'Transport Bureau', short: '交通局', word: '交' },
  labour: {
    zh: '人力资源和社会保障局',
    en: 'Human Resources and Social Security Bureau',
    short: '人社局',
    word: '人社',
  },
  land: { zh: '自然资源和规划局', en: 'Natural Resources and Planning Bureau', short: '资规局', word: '资规' },
  education: { zh: '教育局', en: 'Education Bureau', short: '教育局', word: '教' },
  water: { zh: '水利局', en: 'Water Bureau', short: '水利局', word: '水' },
  environment: { zh: '生态环境局', en: 'Ecology and Environment Bureau', short: '环境局', word: '环' },
  civil: { zh: '民政局', en: 'Civil Affairs Bureau', short: '民政局', word: '民' },
  health: { zh: '卫生健康委员会', en: 'Health Commission', short: '卫健委', word: '卫' },
} as const

export type DepartmentId = keyof typeof DEPARTMENTS

export const CITY_DEPARTMENTS = Object.keys(DEPARTMENTS) as DepartmentId[]
/** A county has no bureau of its own for what the city's does for all. */
export const COUNTY_DEPARTMENTS: readonly DepartmentId[] = [
  'housing',
  'transport',
  'labour',
  'land',
  'education',
  'water',
  'environment',
]
